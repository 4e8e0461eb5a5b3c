import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { afterComplement, pastPhrases } from './crossing.ts';
import { isMarkAt } from './draft.ts';
import { usesOfSubject } from './government.ts';
import type { Use, WordIndex } from './word-index.ts';

/** "were hit by gunfire and died": a later verb of the same subject that says more. */
export function later(chunks: readonly Chunk[], at: number, noun: NounChunk, use: Use, index: WordIndex): Use {
  let best = use;
  let from = at;
  // "51 injured are still being treated"; "the four wounded" are told of as such.
  const fate = chunks[at + 1];
  const isNamed = (chunks[at] as VerbChunk).voice === 'either' && noun.head === null && noun.det === null;
  if (isNamed && fate?.kind === 'verb' && fate.finite && !fate.negated) {
    const more = usesOfSubject(chunks, at + 1, noun, index);
    if (more?.measure === 'hospitalised' && best.measure === 'injured') return more;
  }
  const end = END_OF.get(use.measure);
  // "The nine guards who had been held hostage were freed": they were hostages first of all.
  const isHeld = (chunks[at] as VerbChunk).main === 'held';
  const then = end === undefined || isHeld ? 0 : mainVerb(chunks, at);
  const outcome = then > 0 && !(chunks[then] as VerbChunk).negated ? usesOfSubject(chunks, then, noun, index) : null;
  if (outcome && outcome.measure === end) return outcome;
  for (let round = 0; round < 2; round++) {
    const to = round === 0 && isWith(chunks[at]) ? at + 1 : afterComplement(chunks, from);
    const verb = chunks[to];
    // "are missing and will be declared dead": not yet.
    if (to === 0 || verb?.kind !== 'verb' || verb.negated || verb.unreal) return best;
    const more = usesOfSubject(chunks, to, noun, index);
    if (more && more.rank < best.rank && more.measure === 'killed') best = more;
    // "was struck in the back and critically injured"
    if (more?.measure === 'injured' && best.measure === 'struck') best = more;
    // "Twenty-three with serious wounds were taken to hospital": where they were brought, not what they had.
    if (more?.measure === 'hospitalised' && isWith(chunks[at]) && best === use) best = more;
    from = to;
  }
  return best;
}

/** What a sentence may go on to tell of those who were in it. */
const END_OF: ReadonlyMap<string, string> = new Map([
  ['trapped', 'rescued'],
  ['hostages', 'rescued'],
  ['missing', 'rescued'],
  ['hospitalised', 'killed'],
]);

/**
 * "All 33 miners who were trapped in the shaft have been rescued", "Four people treated at the hospital have died": the verb
 * behind the clause that only says who they are; 0 when there is none.
 */
function mainVerb(chunks: readonly Chunk[], at: number): number {
  if ((chunks[at] as VerbChunk).finite && !isMarkAt(chunks, at - 1, 'rel')) return 0;
  const to = pastPhrases(chunks, at + 1);
  const verb = chunks[to];
  return verb?.kind === 'verb' && verb.finite ? to : 0;
}

/** "with serious wounds": a state behind those it is said of. */
function isWith(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.voice === 'state' && chunk.main === 'with';
}
