import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfObject, usesOfSubject } from './government.ts';

/** Chunks from the people to what is done to "them". */
const REACH = 12;

/** "the 16 people it seized", "the 30 villagers whom they took": a clause of their own says who did it. */
export function whomThey(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, index } = clause;
  let who = isMarkAt(chunks, at + 1, 'rel') ? at + 2 : at + 1;
  // "the 118 people whom the ministry says it detained"
  const says = chunks[who + 1];
  if (says?.kind === 'verb' && says.reporting && nounAt(clause, who) !== null) who += 2;
  const verb = chunks[who + 1];
  // "the 217 students whom the bandits are holding"
  const isWhom = isMarkAt(chunks, who - 1, 'rel', 'whom') && nounAt(clause, who) !== null;
  const isTheirs = nounAt(clause, who)?.pronoun === true || isWhom;
  if (!isTheirs || verb?.kind !== 'verb' || verb.negated || verb.voice === 'infinitive') return null;
  // "the 16 people it seized money from"
  if (noun.det !== 'the' || noun.person !== 'yes' || nounAt(clause, who + 2) !== null) return null;
  const use = usesOfObject(chunks, who + 1, noun, index);
  // "the 204 people that police say they picked up": nobody was saved.
  const isSaid = who > at + 2 && use?.measure === 'rescued';
  return use && !isSaid ? { measure: use.measure, verb: who + 1 } : null;
}

/** "Gunmen took nine passengers off a bus and shot them dead": the nine. */
export function doneToThem(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, index } = clause;
  if (noun.person !== 'yes' || noun.quantity?.implicit !== false || at === 0) return null;
  for (let j = at + 1; j < Math.min(chunks.length - 2, at + REACH); j++) {
    const chunk = chunks[j]!;
    // Others in between may be meant.
    const isOther = chunk.kind === 'noun' && (chunk.quantity !== null || isOfMany(chunk));
    if (chunk.kind === 'stop' || isOther) return null;
    const verb = chunks[j + 1];
    if (chunk.kind !== 'and' || verb?.kind !== 'verb' || nounAt(clause, j + 2)?.head !== 'them') continue;
    const use = verb.negated ? null : usesOfObject(chunks, j + 1, noun, index);
    return use && { measure: use.measure, verb: j + 1 };
  }
  return null;
}

function isOfMany({ person, plural }: NounChunk): boolean {
  return person === 'yes' && plural;
}

/** "the seven children whose bodies were found on Sunday" */
export function whose(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const bodies = nounAt(clause, at + 1);
  const verb = clause.chunks[at + 2];
  if (noun.person !== 'yes' || !bodies || clause.line.lower[bodies.from] !== 'whose' || verb?.kind !== 'verb')
    return null;
  const use = usesOfSubject(clause.chunks, at + 2, bodies, clause.index);
  return use && !verb.negated ? { measure: use.measure, verb: at + 2 } : null;
}
