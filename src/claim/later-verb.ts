import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { afterComplement } from './crossing.ts';
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

/** "with serious wounds": a state behind those it is said of. */
function isWith(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.voice === 'state' && chunk.main === 'with';
}
