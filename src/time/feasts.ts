import { dayNumber, oneDay } from '../model/date-range.ts';
import { feastIn, yearOf } from './calendar.ts';
import type { Cue } from './cues.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { wordsAfter } from './words-around.ts';

/** A feast may lie this many days after the article: "the market opens on Christmas Eve". */
const AHEAD = 30;

/** "on Christmas Day", "Halloween 2011", "Good Friday": the last one before the article unless a year is given. */
export function readFeast(cue: Cue, at: TimeContext): FoundTime | null {
  const feast = at.words.feasts[cue.value];
  if (!feast) return null;
  const isSmall = at.text[cue.start] === at.text[cue.start]?.toLowerCase();
  if (isSmall && !/^\d/u.test(cue.word)) return null;
  const [after] = wordsAfter(at.text, cue.end, at.end, 1);
  if (after && /^(?:1[5-9]|20)\d\d$/u.test(after.word)) {
    const day = feastIn(Number(after.word), feast);
    return { start: cue.start, end: after.end, kind: 'date', range: oneDay(day), relative: false };
  }
  // "a Christmas market", "the Easter parade": no day of the year.
  if (after && at.words.feastThings.includes(after.word)) return null;
  const found = { start: cue.start, end: cue.end, kind: 'date', range: null, relative: true } as const;
  if (at.printed !== null) {
    const latest = dayNumber(at.printed) + AHEAD;
    const year = yearOf(at.printed);
    const day = [year + 1, year].map((one) => feastIn(one, feast)).find((one) => dayNumber(one) <= latest);
    const last = day ?? feastIn(year - 1, feast);
    return { ...found, range: { from: last, to: last } };
  }
  return 'day' in feast ? { ...found, yearless: { month: feast.month, day: feast.day } } : found;
}
