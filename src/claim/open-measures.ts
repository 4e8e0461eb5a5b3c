import type { NounChunk, VerbChunk } from './chunk.ts';
import type { Clause, Reading } from './draft.ts';

/** "2,300 homes were destroyed", "flattened 800 houses": an open measure, named by what is counted and what befell it. */
export function openMeasure(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.head === null || noun.person !== 'no' || noun.time || noun.nominal || noun.toll || noun.zero) return null;
  if (noun.quantity === null || noun.quantity.implicit) return null;
  const after = verbAt(clause, at, 1);
  const before = verbAt(clause, at, -1);
  const passive =
    after && (after.voice === 'passive' || after.voice === 'either')
      ? clause.index.openVerbs.get(after.main)
      : undefined;
  const active = before && before.voice !== 'passive' ? clause.index.openVerbs.get(before.main) : undefined;
  const participle = passive ?? active;
  if (participle === undefined) return null;
  return {
    measure: `${noun.head} ${participle}`,
    verb: passive ? clause.chunks.indexOf(after!) : clause.chunks.indexOf(before!),
    population: null,
  };
}

/** The verb right before or after the noun, past adverbs. */
function verbAt({ chunks }: Clause, at: number, step: 1 | -1): VerbChunk | null {
  let j = at + step;
  while (chunks[j]?.kind === 'adv') j += step;
  const chunk = chunks[j];
  return chunk?.kind === 'verb' && !chunk.negated ? chunk : null;
}
