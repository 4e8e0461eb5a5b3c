import type { NounChunk } from './chunk.ts';
import { type Clause, nounAt, type Reading } from './draft.ts';

/**
 * "Gunmen abducted 30 villagers. Police said that 17 people had been taken", "36 were released": where hostages were told of last,
 * who is taken is a hostage, and who is let go is free. Of those whom police hold nothing is said.
 */
export function captives(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.person === 'no' || noun.quantity?.implicit !== false) return null;
  const verb = clause.chunks[at + 1];
  if (verb?.kind !== 'verb' || verb.negated) return null;
  if (verb.voice !== 'passive' && verb.voice !== 'either') return null;
  const { taken, letGo, takenTo } = clause.line.cues;
  const isTaken = taken.has(verb.main);
  if (!isTaken && !letGo.has(verb.main)) return null;
  // "three taken to hospital"
  const behind = nounAt(clause, at + 3);
  if (behind !== null && takenTo.has(behind.head ?? '')) return null;
  const told = [...clause.before.slice(-REACH), ...[...clause.found.values()].slice(-REACH)];
  if (told.findLast(({ measure }) => HELD.has(measure))?.measure !== 'hostages') return null;
  return { measure: isTaken ? 'hostages' : 'rescued', verb: at + 1 };
}

/** Claims back in which those taken or held are looked for. */
const REACH = 40;

const HELD = new Set(['hostages', 'detained']);
