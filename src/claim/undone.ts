import { oneAt } from '../model/one-at.ts';
import type { Quantity } from '../model/quantity.ts';
import { allFound } from './all-found.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfObject } from './government.ts';
import { figure } from './implicit.ts';

/**
 * "Police have not arrested anyone", "had not yet arrested a suspect", "have not made any arrests": none of those whom the verb before
 * would count; `null` when it denies nothing, or of somebody who was told of.
 */
export function noneOf(clause: Clause, at: number, noun: NounChunk, source: string): Quantity | null {
  if (noun.quantity === null && allFound(clause, at, noun) >= 0) return figure(noun, clause.line, source, 0, false);
  if (noun.quantity !== null || !(noun.det === 'any' || isAnyone(noun) || isUnknown(noun))) return null;
  return deniedVerb(clause, at) < 0 ? null : figure(noun, clause.line, source, 0, false);
}

/** What the verb that is denied would have said of them. */
export function undone(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.quantity!.max !== 0) return null;
  const found = allFound(clause, at, nounAt(clause, at)!);
  if (found >= 0) return { measure: 'missing', verb: found };
  const verb = deniedVerb(clause, at);
  const use = verb < 0 ? null : usesOfObject(clause.chunks, verb, nounAt(clause, at)!, clause.index);
  return use && DONE.has(use.measure) ? { measure: use.measure, verb } : null;
}

/** The verb right before whose object the noun is, where "not" stands before it; else -1. */
function deniedVerb({ chunks }: Clause, at: number): number {
  const verb = oneAt(chunks, at - 1);
  if (verb?.kind !== 'verb' || verb.uses.length === 0) return -1;
  const isYet = isMarkAt(chunks, at - 2, 'and', 'yet') && isMarkAt(chunks, at - 3, 'adv', 'not');
  return verb.negated || isYet ? at - 1 : -1;
}

function isAnyone({ head }: NounChunk): boolean {
  return head === 'anyone' || head === 'anybody';
}

/** "a suspect": nobody in particular. */
function isUnknown({ det, population, plural }: NounChunk): boolean {
  return det === 'a' && population === 'suspects' && !plural;
}

const DONE = new Set(['killed', 'injured', 'detained', 'struck']);

/** "None of them was critically injured": who is not badly hurt may be hurt. */
export function onlyBadly({ chunks, line }: Clause, { measure, verb }: Reading): boolean {
  const hurt = verb === undefined ? undefined : oneAt(chunks, verb);
  if (measure !== 'injured' || hurt === undefined) return false;
  return line.lower.slice(hurt.from, hurt.to).some((word) => line.cues.badly.has(word));
}
