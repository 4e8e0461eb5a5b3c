import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMarkAt, type Reading } from './draft.ts';

/**
 * Is the one who did it to himself not counted as the subject of the verb? "The man killed himself" counts the man; "killed his wife and
 * himself" both.
 */
export function isOneMore(
  { chunks, found }: Clause,
  id: string,
  { measure, verb = -1 }: Reading,
  { head }: NounChunk,
): boolean {
  if (!SELF_INFLICTED.has(measure)) return false;
  if (id === 'claim/shared-object' || id === 'claim/gun-on-self') return true;
  if (id !== 'claim/object') return false;
  let j = verb - 1;
  while (chunks[j]?.kind === 'adv' || isMarkAt(chunks, j, 'sub', 'then')) j--;
  const isSecond =
    isMarkAt(chunks, j, 'sub', 'before') ||
    isMarkAt(chunks, j, 'comma') ||
    isMarkAt(chunks, j, 'and') ||
    isMarkAt(chunks, j, 'stop');
  // "An attacker stabbed two guards and then killed himself": he is counted already.
  const isCounted = (one: Draft): boolean =>
    one.measure === 'killed' && one.quantity.implicit && one.noun < verb && /predicate$/u.test(one.rule);
  const isBeside = (one: Draft): boolean => one.measure === 'killed' && !one.quantity.implicit && one.noun < verb;
  const told = [...found.values()];
  // In notes "self" is said once.
  return isSecond && (head === 'self' || told.some(isBeside)) && !told.some(isCounted);
}

/** "shot his wife, then himself" */
const SELF_INFLICTED = new Set(['killed', 'struck']);
