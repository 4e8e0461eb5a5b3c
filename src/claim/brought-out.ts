import type { NounChunk } from './chunk.ts';
import { type Clause, lastTold, type Reading } from './draft.ts';

/** Claims back in which those who are lost are looked for. */
const REACH = 4;
const LOST = new Set(['trapped', 'missing']);

/** "Twelve workers were trapped, and five have since been brought out": they are safe, unless it says that they are dead. */
export function broughtOut(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const verb = clause.chunks[at + 1];
  if (noun.head !== null || noun.quantity?.implicit !== false || verb?.kind !== 'verb' || verb.voice !== 'passive')
    return null;
  const { line } = clause;
  const isOut = line.lower[verb.to] === 'out' || line.lower[verb.to - 1] === 'out';
  if (verb.negated || !isOut || !line.cues.bringingOut.has(verb.main)) return null;
  if (line.lower.slice(verb.to, verb.to + 2).includes('dead')) return null;
  return lastTold(clause, REACH).some(({ measure }) => LOST.has(measure)) ? { measure: 'rescued', verb: at + 1 } : null;
}
