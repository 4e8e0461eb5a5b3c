import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMarkAt, type Reading } from './draft.ts';

/**
 * Is the one who did it to himself not counted as the subject of the verb? "The man killed himself" counts the man; "killed his wife and
 * himself" both.
 */
export function isOneMore(
  { chunks, found, line }: Clause,
  at: number,
  id: string,
  { measure, verb = -1 }: Reading,
  { head }: NounChunk,
): boolean {
  if (!SELF_INFLICTED.has(measure)) return false;
  if (id === 'claim/shared-object' || id === 'claim/gun-on-self') return true;
  if (id !== 'claim/object') return false;
  // "A deputy accidentally shot himself in the hand": nothing else counts him.
  if (measure === 'struck' && isSurvivable({ chunks, line }, at, head)) return true;
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
  const isBeside = (one: Draft): boolean =>
    one.measure === 'killed' && one.noun < verb && (!one.quantity.implicit || /object$/u.test(one.rule));
  const told = [...found.values()];
  // In notes "self" is said once.
  return isSecond && (head === 'self' || told.some(isBeside)) && !told.some(isCounted);
}

/** "in the hand", "in his leg"; but a minister "shot himself in the foot" by what he said, where nobody speaks of a gun. */
function isSurvivable({ chunks, line }: Pick<Clause, 'chunks' | 'line'>, at: number, who: string | null): boolean {
  const limb = chunks[at + 2];
  if (!isMarkAt(chunks, at + 1, 'prep', 'in') || limb?.kind !== 'noun' || who === 'itself') return false;
  if (!line.cues.limbs.has(limb.head ?? '')) return false;
  const isSaying = limb.head === 'foot' && who !== 'self';
  return !isSaying || line.lower.some((word) => word === 'accidentally' || line.cues.guns.has(word));
}

/** "shot his wife, then himself" */
const SELF_INFLICTED = new Set(['killed', 'struck']);
