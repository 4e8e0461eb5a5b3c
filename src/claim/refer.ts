import type { Quantity } from '../model/quantity.ts';
import type { NounChunk } from './chunk.ts';
import { DOERS, isDoerKilled } from './doer.ts';
import { type Clause, type Draft, isMarkAt, lastNear, nounAt } from './draft.ts';
import { figure } from './implicit.ts';
import { counting } from './noun-head.ts';
import { oneHit } from './one-hit.ts';

/** How many sentences back the figure may stand. */
const REACH = 2;

/** Who is meant by a noun that has no figure of its own, and how many they are. */
export interface Referent {
  quantity: Quantity;
  population: string | null;
}

/**
 * "Gunmen took seven hostages. The hostages were killed.", "Six people were in the minibus. All of them died.", "Both had
 * head injuries": the figure of those who were counted before; `null` when nobody is meant, or it is unclear who.
 */
export function referent(clause: Clause, at: number, source: string): Referent | null {
  const noun = nounAt(clause, at)!;
  if (noun.quantity !== null || noun.other !== null || noun.zero || noun.premodifier !== null || noun.name) return null;
  const ofWhom = isMarkAt(clause.chunks, at + 1, 'prep', 'of') ? nounAt(clause, at + 2) : null;
  if (isDoerKilled(clause, at, noun))
    return { quantity: figure(noun, clause.line, source, 1, true), population: DOERS };
  const hit = oneHit(clause, at, noun);
  if (hit) return { quantity: figure(noun, clause.line, source, 1, true), population: hit.population };
  if (noun.head === null) {
    if (noun.det === 'both' && noun.pronoun)
      return { quantity: figure(noun, clause.line, source, 2, true), population: null };
    if (noun.det !== 'all') return null;
    const group = ofWhom?.pronoun || (!ofWhom && noun.pronoun) ? allCounted(clause, at) : groupOf(clause, at, ofWhom);
    return group && told(clause, noun, group, source);
  }
  // "Both were shot in the head, their bodies found in a car"
  if (noun.plural && noun.nominal?.measure === 'killed' && (noun.det === null || noun.det === 'the')) {
    const shot = [...clause.found.values()].findLast((one) => one.noun < at && isExact(one.quantity));
    // "rescued 38 people and recovered the bodies of seven others": of the seven
    const areCounted = ofWhom !== null && ofWhom.quantity !== null;
    const bodies =
      clause.line.cues.bodies.has(noun.head) &&
      !areCounted &&
      shot !== undefined &&
      clause.line.lower[noun.from] !== 'whose';
    return bodies
      ? { quantity: figure(noun, clause.line, source, shot.quantity.min!, true), population: shot.population }
      : null;
  }
  const definite = noun.det === 'the' || noun.det === 'these' || noun.det === 'those' || noun.det === 'all';
  const group = definite && !noun.pronoun ? groupOf(clause, at, noun) : null;
  return group && told(clause, noun, group, source);
}

function groupOf(clause: Clause, at: number, noun: NounChunk | null): NounChunk | null {
  if (!noun?.plural || noun.person === 'no' || noun.quantity || noun.toll) return null;
  // "abducted seven drivers … The hostages"
  const isTaken = ({ measure, role, quantity }: Draft): boolean =>
    measure === 'hostages' && role === 'total' && !quantity.implicit;
  const taken = noun.nominal?.measure === 'hostages' ? lastNear(clause, REACH, isTaken) : null;
  if (taken && isExact(taken.quantity)) {
    return counting(noun, taken.quantity, taken.population);
  }
  return counted(clause, at, (one) => one.head === noun.head);
}

/** The last people before the noun whom an exact figure counts. */
function counted(clause: Clause, at: number, fits: (noun: NounChunk) => boolean): NounChunk | null {
  for (
    let from: Clause | null = clause, end = at;
    from !== null;
    from = from.previous, end = from?.chunks.length ?? 0
  ) {
    if (from.sentence < clause.sentence - REACH) return null;
    for (let j = end - 1; j >= 0; j--) {
      const one = nounAt(from, j);
      if (!one?.quantity || one.person !== 'yes' || one.head === null || !fits(one)) continue;
      return isExact(one.quantity) ? one : null;
    }
  }
  return null;
}

/** "40 people, including 12 children. All died." is of the 40; of "154 Dutch and nine Britons" nobody knows how many. */
function allCounted(clause: Clause, at: number): NounChunk | null {
  const last = counted(clause, at, () => true);
  const of = [clause, clause.previous, clause.previous?.previous].find((one) => last && one?.chunks.includes(last));
  if (!last || !of) return last;
  for (let j = of.chunks.indexOf(last) - 1, inParts = false; j >= 0; j--) {
    const chunk = of.chunks[j]!;
    if (chunk.kind === 'parts') inParts = true;
    else if (chunk.kind === 'noun' && chunk.quantity) return inParts && isExact(chunk.quantity) ? chunk : null;
    else if (chunk.kind !== 'noun' && chunk.kind !== 'comma' && chunk.kind !== 'and') return inParts ? null : last;
  }
  return last;
}

function isExact({ min, max, unit }: Quantity): boolean {
  return unit.kind === 'count' && min !== null && min === max && min > 1;
}

function told(clause: Clause, noun: NounChunk, group: NounChunk, source: string): Referent {
  return { quantity: figure(noun, clause.line, source, group.quantity!.min!, true), population: group.population };
}
