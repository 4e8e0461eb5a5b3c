import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { isSpeaker } from './crossing.ts';
import { type Clause, type Draft, isEnd, isMarkAt, type Reading } from './draft.ts';
import { fitsIn, wholeBefore } from './wholes.ts';

/** How far back the word that opens the list is looked for, in chunks. */
const REACH = 30;

/** "including 106 women, 63 children and 70 old people": parts of the figure before them. */
export function partOfList(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  // "including three French and two Nepali nationals"
  if (noun.person !== 'yes' && noun.head !== null && !noun.name) return null;
  if (noun.head === null && listsThings(clause, at)) return null;
  // "including two children, the mayor said"
  if (noun.quantity?.implicit !== false && isSpeaker(chunks, at)) return null;
  // "left ten people dead, the suicide bomber included"
  if (isMarkAt(chunks, at + 1, 'parts', 'included') && isMarkAt(chunks, at - 1, 'comma') && isEnd(chunks[at + 2])) {
    const whole = wholeBefore(clause, at);
    return whole && { measure: whole.measure, role: 'part', whole, verb: whole.verb };
  }
  for (let j = at - 1; j >= 0 && j > at - REACH; j--) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'parts') {
      // "Four people were killed, not including the attacker"
      if (isMarkAt(chunks, j - 1, 'adv', 'not')) return null;
      // "left 90 people wounded and 12 dead, including 41 in Karsk": of the wounded
      const whole = wholeBefore(clause, j, noun) ?? wholeBefore(clause, j);
      if (whole) {
        const { measure, verb } = whole;
        if (isWholeOfPart(clause, at) || hasOwnVerb(clause, at)) return null;
        return isTooMany(clause, j, noun, whole) ? { measure, verb } : { measure, role: 'part', whole, verb };
      }
      // "Ten of the dead were civilians, including five children"
      const part = [...clause.found.values()].findLast((one) => one.noun < j);
      return part && fitsIn(noun, part)
        ? { measure: part.measure, role: 'part', whole: part.whole, verb: part.verb }
        : null;
    }
    if (chunk.kind === 'verb' || chunk.kind === 'stop' || chunk.kind === 'rel' || chunk.kind === 'close') return null;
  }
  return null;
}

/** "survived, including nine of the 14 crew": of the 14 it is not said. */
function isWholeOfPart({ chunks, found }: Clause, at: number): boolean {
  return isMarkAt(chunks, at - 1, 'prep', 'of') && found.get(at - 2)?.role === 'part';
}

/** "including four marines and a cook, and a further six people were hurt": told by themselves. */
export function hasOwnVerb({ chunks }: Clause, at: number): boolean {
  const verb = chunks[at + 1];
  const isJoined = isMarkAt(chunks, at - 1, 'and') && isMarkAt(chunks, at - 2, 'comma');
  return isJoined && verb?.kind === 'verb' && verb.finite && verb.uses.length > 0;
}

/** "killing two men, including the director, and four women": the parts are no more than their whole. */
function isTooMany({ found }: Clause, from: number, { quantity }: NounChunk, whole: Draft): boolean {
  let sum = quantity?.min ?? 0;
  for (const part of found.values()) if (part.noun > from && part.whole === whole) sum += part.quantity.min ?? 0;
  return whole.quantity.max !== null && sum > whole.quantity.max && sum > (quantity?.min ?? 0);
}

/** "in three riots, including one in May": one of the riots. */
function listsThings({ chunks }: Clause, at: number): boolean {
  if (oneAt(chunks, at - 1)?.kind !== 'parts') return false;
  const things = chunks[isMarkAt(chunks, at - 2, 'comma') ? at - 3 : at - 2];
  return things?.kind === 'noun' && things.quantity !== null && things.head !== null && things.person !== 'yes';
}
