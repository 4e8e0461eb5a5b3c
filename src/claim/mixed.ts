import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { isMarkAt } from './draft.ts';

/** Nouns that one figure may count together: "police, soldiers, firefighters and volunteers". */
const MOST = 4;

/**
 * "1,150 police, soldiers and firefighters", "40 passengers and crew": one figure for several kinds of people is of people, and
 * of none of the kinds alone.
 */
export function countsSeveralKinds(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at] as NounChunk;
  if (first.quantity === null || !first.plural || first.population === null || first.population === 'people')
    return false;
  let last = at;
  for (let k = 0; k < MOST && isMarkAt(chunks, last + 1, 'comma') && isOfKind(chunks[last + 2], first); k++) last += 2;
  const closes = isMarkAt(chunks, last + 1, 'and') && isOfKind(chunks[last + 2], first);
  // "150 civilians, women and pensioners among them"
  if (!closes || isMarkAt(chunks, last + 3, 'prep', 'among')) return false;
  // "killed 12 soldiers and civilians fled": the civilians begin a clause of their own.
  return oneAt(chunks, at - 1)?.kind !== 'verb' || !isFiniteVerb(chunks[last + 3]);
}

function isOfKind(chunk: Chunk | undefined, first: NounChunk): boolean {
  if (chunk?.kind !== 'noun' || chunk.quantity !== null || chunk.det !== null || !chunk.plural || chunk.name)
    return false;
  return chunk.person === 'yes' && chunk.population !== null && chunk.population !== first.population;
}

function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.finite;
}
