import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, lastNear, nounAt, type Reading } from './draft.ts';

/** "The injured numbered 324": the group stands before its figure. */
export function numbered(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const verb = oneAt(clause.chunks, at - 1);
  // "the dead now number 17"
  const group = nounAt(clause, isMarkAt(clause.chunks, at - 2, 'adv') ? at - 3 : at - 2);
  if (group?.det !== 'the' || group.quantity) return null;
  const isNumber = verb?.kind === 'noun' && verb.head === 'number' && verb.det === null;
  const counts = isNumber || (verb?.kind === 'verb' && verb.main === 'numbered');
  const fate = group.premodifier ?? group.nominal;
  if (!counts || !fate) return null;
  return { measure: fate.measure, population: noun.population ?? group.population };
}

/** "All 42 victims have been named": those of whom as many were told before; "The 16 victims will be buried together": they are dead. */
export function victimsAgain(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.head !== 'victims' || (noun.det !== 'all' && noun.det !== 'the') || noun.other !== null) return null;
  const told = lastNear(
    clause,
    REACH,
    ({ measure, quantity, role }) =>
      OUTCOMES.has(measure) && role !== 'part' && !quantity.implicit && quantity.stated === noun.quantity!.stated,
  );
  if (told) return { measure: told.measure, population: told.population };
  return areMourned(clause, at) ? { measure: 'killed' } : null;
}

/** Does the first verb behind the victims that no relative clause has tell of the dead? */
function areMourned({ chunks, line }: Clause, at: number): boolean {
  const isOwn = (j: number): boolean => oneAt(chunks, j - 1)?.kind !== 'rel' && j > at;
  const first = chunks.findIndex((one, j) => one.kind === 'verb' && one.finite && isOwn(j));
  const verb = oneAt(chunks, first);
  return verb?.kind === 'verb' && verb.voice === 'passive' && line.cues.mourned.has(verb.main);
}

/** How many sentences back the victims are looked for. */
const REACH = 12;

const OUTCOMES = new Set(['killed', 'injured', 'struck']);
