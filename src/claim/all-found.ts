import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, isMarkAt } from './draft.ts';

/**
 * "Everyone has been accounted for", "All those missing have been found safe", "All the missing workers were located": the verb that
 * says that nobody is missing any longer, -1 for none.
 */
export function allFound({ chunks, line }: Clause, at: number, noun: NounChunk): number {
  const isAll =
    noun.det === 'all' ||
    line.lower[noun.from] === 'all' ||
    line.cues.everyone.has(noun.head ?? '') ||
    (noun.det === 'those' && isMarkAt(chunks, at - 1, 'adv', 'all'));
  if (!isAll || noun.quantity !== null) return -1;
  const isFound = (one: Chunk): boolean => {
    if (one.kind !== 'verb' || !one.finite || one.voice !== 'passive' || one.negated) return false;
    return one.main === 'accounted' || (areMissing(chunks, at, noun) && line.cues.located.has(one.main));
  };
  const verb = chunks.findIndex((one, j) => j > at && isFound(one));
  // "All those inside said the missing had been found": of one clause.
  return chunks.slice(at + 1, Math.max(at, verb)).some((one) => one.kind === 'stop' || isSaying(one)) ? -1 : verb;
}

function isSaying(one: Chunk): boolean {
  return one.kind === 'verb' && one.reporting;
}

/** "all those missing", "all who were missing", "all the missing workers" */
function areMissing(chunks: readonly Chunk[], at: number, { premodifier }: NounChunk): boolean {
  if (premodifier?.measure === 'missing') return true;
  const next = oneAt(chunks, chunks[at + 1]?.kind === 'rel' ? at + 2 : at + 1);
  return next?.kind === 'verb' && next.uses.some((uses) => uses.some(({ measure }) => measure === 'missing'));
}
