import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';

/** "It lists four medics as killed", "Officials reported 12 people as missing", "Nine of the missing were identified as dead" */
export function toldAs(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, found, line } = clause;
  const verb = oneAt(chunks, at - 1);
  // "lists 74 as dead and 28 as missing"
  const goesOn =
    isMarkAt(chunks, at - 1, 'and') && [at - 4, at - 5].some((one) => found.get(one)?.rule === 'claim/told-as');
  const isTold =
    goesOn || (verb?.kind === 'verb' && !verb.negated && (verb.reporting || line.cues.listing.has(verb.main)));
  // "Nine of the missing were identified as dead"
  const are = isMarkAt(chunks, at + 1, 'prep', 'of') && noun.head === null ? at + 3 : at + 1;
  const told = chunks[are];
  const areTold =
    told?.kind === 'verb' && told.voice === 'passive' && !told.negated && line.cues.listing.has(told.main);
  if (areTold && isMarkAt(chunks, are + 1, 'sub', 'as')) return fateAt(clause, are + 2, noun);
  if (!isTold || !isMarkAt(chunks, at + 1, 'sub', 'as')) return null;
  return fateAt(clause, at + 2, noun);
}

function fateAt({ chunks, index }: Clause, state: number, noun: NounChunk): Reading | null {
  const fate = chunks[state];
  const use = fate?.kind === 'verb' && !fate.finite ? usesOfSubject(chunks, state, noun, index) : null;
  return use && { measure: use.measure, verb: state };
}
