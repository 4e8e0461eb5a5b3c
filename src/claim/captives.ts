import type { NounChunk } from './chunk.ts';
import { type Clause, nounAt, type Reading } from './draft.ts';

const TAKEN = new Set(['taken', 'snatched', 'seized']);
const LET_GO = new Set(['released', 'freed']);

/**
 * "Gunmen abducted 30 villagers. Police said that 17 people had been taken", "36 were released": where hostages were told of last,
 * who is taken is a hostage, and who is let go is free. Of those whom police hold nothing is said.
 */
export function captives(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.person === 'no' || noun.quantity?.implicit !== false) return null;
  const verb = clause.chunks[at + 1];
  if (verb?.kind !== 'verb' || verb.negated) return null;
  if (verb.voice !== 'passive' && verb.voice !== 'either') return null;
  // "three taken to hospital"
  const behind = nounAt(clause, at + 3);
  if (behind !== null && PLACES.has(behind.head ?? '')) return null;
  const here = [...clause.found.values()].filter(({ noun: other }) => other < at);
  const last = [...clause.before, ...here].findLast(({ measure }) => HELD.has(measure));
  if (last?.measure !== 'hostages') return null;
  if (TAKEN.has(verb.main)) return { measure: 'hostages', verb: at + 1 };
  return LET_GO.has(verb.main) ? { measure: 'rescued', verb: at + 1 } : null;
}

const HELD = new Set(['hostages', 'detained']);
const PLACES = new Set(['hospital', 'hospitals', 'clinic', 'safety', 'custody', 'shelter', 'court']);
