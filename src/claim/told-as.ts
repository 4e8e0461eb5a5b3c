import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';

/** "It lists four medics as killed", "Officials reported 12 people as missing" */
export function toldAs({ chunks, found, index, line }: Clause, at: number, noun: NounChunk): Reading | null {
  const verb = oneAt(chunks, at - 1);
  const state = chunks[at + 2];
  // "lists 74 as dead and 28 as missing"
  const goesOn = isMarkAt(chunks, at - 1, 'and') && found.get(at - 4)?.rule === 'claim/told-as';
  const isTold =
    goesOn || (verb?.kind === 'verb' && !verb.negated && (verb.reporting || line.cues.listing.has(verb.main)));
  if (!isTold || !isMarkAt(chunks, at + 1, 'sub', 'as') || state?.kind !== 'verb' || state.finite) return null;
  const use = usesOfSubject(chunks, at + 2, noun, index);
  return use && { measure: use.measure, verb: at + 2 };
}
