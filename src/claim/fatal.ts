import type { Line } from './line.ts';
import type { Use } from './word-index.ts';

/** "fatally shot": the adverb decides. */
export function fatal(line: Line, from: number, main: number): boolean {
  for (let i = from; i <= Math.min(main + 1, line.lower.length - 1); i++)
    if (line.lower[i] === 'fatally' || line.lower[i] === 'mortally') return true;
  return false;
}

/** What the verb says with "fatally": a verb that kills by itself, else that whoever it hits or hurts dies. */
export function killing(uses: readonly Use[]): Use[] {
  const plain = uses.filter((use) => use.of === null);
  const kills = plain.find((use) => use.measure === 'killed');
  const hurts = plain.find((use) => use.with.length === 0);
  if (kills) return [kills];
  return hurts ? [{ ...hurts, measure: 'killed', rank: 0 }] : [];
}
