import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, lastTold, nounAt, type Reading } from './draft.ts';

/**
 * "Gunmen abducted 30 villagers. Police said that 17 people had been taken", "36 were released": where hostages were told of last,
 * who is taken is a hostage, and who is let go is free. Of those whom police hold nothing is said.
 */
export function captives(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.person === 'no' || noun.quantity?.implicit !== false) return null;
  // "took 19 people hostage and later released four people"
  const freed = oneAt(clause.chunks, at - 1);
  const isFreed = freed?.kind === 'verb' && !freed.negated && freed.voice !== 'passive' && freed.voice !== 'infinitive';
  if (isFreed && clause.line.cues.letGo.has(freed.main) && areHeld(clause)) return { measure: 'rescued', verb: at - 1 };
  const verb = clause.chunks[at + 1];
  if (verb?.kind !== 'verb' || verb.negated) return null;
  if (verb.voice !== 'passive' && verb.voice !== 'either') return null;
  const { taken, letGo, takenTo } = clause.line.cues;
  const isTaken = taken.has(verb.main);
  if (!isTaken && !letGo.has(verb.main)) return null;
  // "three taken to hospital"
  const behind = nounAt(clause, at + 3);
  if (behind !== null && takenTo.has(behind.head ?? '')) return null;
  if (!areHeld(clause)) return null;
  return { measure: isTaken ? 'hostages' : 'rescued', verb: at + 1 };
}

/** "Kidnappers freed 12 children abducted last week", "released 12 of those taken from a bus": they were held, and are free. */
export function freedCaptives(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, line } = clause;
  const freed = oneAt(chunks, at - 1);
  const taken = chunks[at + 1];
  if (freed?.kind !== 'verb' || freed.negated || !line.cues.freeing.has(freed.main)) return null;
  if (taken?.kind !== 'verb' || taken.finite || noun.quantity?.implicit !== false) return null;
  const isHeld = line.cues.taken.has(taken.main) || taken.uses.some(([use]) => use?.measure === 'hostages');
  return isHeld ? { measure: 'rescued', verb: at - 1 } : null;
}

/** Were hostages told of last, and nobody whom police hold? */
function areHeld(clause: Clause): boolean {
  return lastTold(clause, REACH).findLast(({ measure }) => HELD.has(measure))?.measure === 'hostages';
}

/**
 * "Pirates have captured a bulk carrier with 22 crew", "24 sailors aboard a ship hijacked by pirates": who is on board of what is
 * seized is a hostage.
 */
export function seizedWith(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  const { cues } = clause.line;
  if (noun.quantity?.implicit !== false) return null;
  const isSeizure = (j: number): boolean => {
    const verb = chunks[j];
    return verb?.kind === 'verb' && !verb.negated && verb.voice !== 'infinitive' && cues.seized.has(verb.main);
  };
  // "Gunmen seize a bus carrying 28 children": whoever is in it
  const carries = oneAt(chunks, at - 1);
  const isLoad = carries?.kind === 'verb' && carries.main === 'carrying' && noun.person !== 'no';
  if (isLoad && nounAt(clause, at - 2)?.person !== 'yes' && isSeizure(at - 3) && isByRaiders(clause, at - 3))
    return { measure: 'hostages', verb: at - 3 };
  if (!cues.onBoard.has(noun.head ?? '')) return null;
  const ship = isMarkAt(chunks, at - 1, 'prep', 'with') ? nounAt(clause, at - 2) : null;
  if (ship && ship.person !== 'yes') {
    // "captured … with 22 crew", "a ship with 22 crew was hijacked"
    if (isSeizure(at - 3)) return { measure: 'hostages', verb: at - 3 };
    if (isSeizure(at + 1)) return { measure: 'hostages', verb: at + 1 };
  }
  const aboard = chunks[at + 1];
  const isAboard = aboard?.kind === 'prep' && /^(?:aboard|on board|on)$/u.test(aboard.word);
  if (isAboard && chunks[at + 2]?.kind === 'noun' && isSeizure(at + 3)) return { measure: 'hostages', verb: at + 3 };
  return null;
}

/** "Gunmen", or whoever hijacks: the police seize a truck with what it smuggles. */
function isByRaiders({ chunks }: Clause, verb: number): boolean {
  const seizure = chunks[verb];
  if (seizure?.kind === 'verb' && seizure.main.startsWith('hijack')) return true;
  return chunks
    .slice(Math.max(0, verb - RAID), verb)
    .some((one) => one.kind === 'noun' && RAIDERS.has(one.population ?? ''));
}

/** Chunks from who seizes to the verb: "Gunmen in Haiti seize". */
const RAID = 6;
const RAIDERS = new Set(['perpetrators', 'militants']);

/** Claims back in which those taken or held are looked for. */
const REACH = 40;

const HELD = new Set(['hostages', 'detained']);
