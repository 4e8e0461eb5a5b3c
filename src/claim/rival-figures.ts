import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, type Reading } from './draft.ts';
import { lastWhole } from './wholes.ts';

const CLAIMED = new Set(['claimed', 'reported', 'announced', 'given', 'cited', 'counted', 'acknowledged', 'admitted']);
const SPEAKING = new Set('speak speaks spoke spoken speaking talk talks talked talking'.split(' '));

/** "State media reported 22 dead, while the opposition spoke of more than 100": another's figure of the same thing. */
export function rivalFigure(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.head !== null || noun.other !== null || noun.quantity?.implicit !== false) return null;
  const next = chunks[at + 1];
  // "far below the 141 claimed by the rebels"
  const isClaimed =
    noun.det === 'the' && next?.kind === 'verb' && CLAIMED.has(next.main) && isMarkAt(chunks, at + 2, 'prep', 'by');
  const verb = oneAt(chunks, at - 2);
  const ends = !next || next.kind === 'stop' || next.kind === 'comma';
  const isSpoken = isMarkAt(chunks, at - 1, 'prep', 'of') && verb?.kind === 'verb' && SPEAKING.has(verb.main) && ends;
  if (!isClaimed && !isSpoken) return null;
  const told = lastWhole(clause, at);
  return told && !told.quantity.implicit ? { measure: told.measure, population: told.population } : null;
}
