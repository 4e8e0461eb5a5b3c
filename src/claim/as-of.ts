import { firstEndingAfter } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Clause } from './draft.ts';

/** "as of Tuesday", "by 6 p.m.": the day the figures of the sentence are of. */
export function dayOf(clause: Clause, times: readonly TimeExpression[], source: string): TimeExpression | null {
  const { sentence } = clause.line;
  for (let t = firstEndingAfter(times, sentence.start); t < times.length && times[t]!.start < sentence.end; t++) {
    const time = times[t]!;
    if (time.start < sentence.start || time.end > sentence.end || !time.range || time.kind !== 'date') continue;
    const before = source.slice(Math.max(sentence.start, time.start - UNTIL_REACH), time.start).toLowerCase();
    // "Killed by Tuesday's fire" says when the fire was, not of when the figure is.
    const isOwner = /^['’]s?\b/u.test(source.slice(time.end, time.end + 3));
    const told = source.slice(sentence.start, time.start);
    const isToCome =
      /\bby \P{L}*(?:the )?$/iu.test(before) &&
      TO_COME.test(told.slice(Math.max(told.lastIndexOf(','), told.lastIndexOf(';')) + 1));
    if (!isOwner && UNTIL.test(before) && !isToCome) return time;
  }
  return null;
}

/** "by late", "as of 9 a.m.", "up to the end of": before a time that figures are of. */
const UNTIL =
  /\b(?:as of|as at|by|up to|through) (?:the )?(?:(?:late|early|noon|midday|midnight|dawn|dusk|nightfall|(?:end|morning|afternoon|evening) of|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)) (?:on )?)?$/u;
const UNTIL_REACH = 40;
/** "will close 85 stores by Christmas": a day that no figure is of yet. */
const TO_COME = /\b(?:will|would|must|should|(?:plans?|aims?|is|are) to)\b/u;
