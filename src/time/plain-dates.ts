import { dayRange, isRealDate } from './calendar.ts';
import type { Cue } from './cues.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { wordsBefore } from './words-around.ts';

// Nearly every date of news is of one of three forms, with nothing around it that could belong to it. They are read here,
// since asking chrono costs as much as reading a sentence; all others are its work: ranges, days in words, other years.

/** Behind a month: "January 20, 1990", "Jan. 20th". */
const DAY_BEHIND = /\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d))?/uy;
/** Behind a day and a month: "20 January 1990". */
const YEAR_BEHIND = /(?:,? ((?:19|20)\d\d))?/uy;
/** Before a month: "20 January", "on 20th January". */
const DAY_BEFORE = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)$/u;
/** What ends a date: nothing, a mark, or a word. */
const END = /$|[.,;:)]?(?:$|[ \n]+[A-Za-z])/uy;

/** What a date may go on with, or what makes it another: "May 5 to 7", "May 5 am", "2017 BC", "May 5 EST". */
const GOES_ON = /[.,;:)]?\s*(?:(?:to|until|through|till|be|ad|bce?|ce)\b|(?:and|or)\s+\d|[ap]m)/iuy;
const ZONE = /[.,;:)]?\s*[A-Z]{2,4}\b/uy;
/** Before a date: one that began earlier goes on. */
const GOES_ON_BEFORE = new Set(['to', 'until', 'through', 'till', 'and', 'of', '-']);

/** A year in which no month has a day that it has not in every other. */
const COMMON_YEAR = 2001;

/** A date that stands alone, in one of the plain forms; `null` for what only chrono may tell. `from` is where it would begin to read. */
export function readPlainDate(cue: Cue, at: TimeContext, from: number): FoundTime | null {
  if (cue.kind === 'numeric') return readSlashes(cue, at, from);
  const [before] = wordsBefore(at.text, cue.start, from, 1);
  const day = before && at.text[cue.start - 1] === ' ' && DAY_BEFORE.exec(before.word)?.[1];
  if (day) return readDayFirst(cue, at, from, before.start, Number(day));
  if (before && goesOnBefore(before.word)) return null;
  const behind = matchAt(DAY_BEHIND, at.text, cue.end);
  if (behind === null || isPart(at, cue.start, from)) return null;
  const end = cue.end + behind[0].length;
  return dated(at, cue.start, end, { month: cue.value, day: Number(behind[1]), year: behind[2] });
}

/** "20 January 1990", "On 20 January": "on" is a part of it. */
function readDayFirst(cue: Cue, at: TimeContext, from: number, first: number, day: number): FoundTime | null {
  const [before, beforeThat] = wordsBefore(at.text, first, from, 2);
  const isOn = before?.word === 'on' && at.text[first - 1] === ' ';
  const start = isOn ? before.start : first;
  const lead = isOn ? beforeThat : before;
  // "the storm of 22 March"
  if (isPart(at, start, from) || (lead && lead.word !== 'of' && goesOnBefore(lead.word))) return null;
  const end = cue.end + (matchAt(YEAR_BEHIND, at.text, cue.end)?.[0].length ?? 0);
  const year = end > cue.end ? at.text.slice(end - 4, end) : undefined;
  // "20 Jan.": the dot may be a part of the month.
  if (at.text[cue.end] === '.') return null;
  return dated(at, start, end, { month: cue.value, day, year });
}

/** "1/20/1990", the month first. */
function readSlashes(cue: Cue, at: TimeContext, from: number): FoundTime | null {
  const found = SLASHES.exec(cue.word);
  const [before] = wordsBefore(at.text, cue.start, from, 1);
  if (!found || isPart(at, cue.start, from) || (before && goesOnBefore(before.word))) return null;
  return dated(at, cue.start, cue.end, { month: Number(found[1]), day: Number(found[2]), year: found[3] });
}

/** Is what stands right before it more than white space or an opening mark? */
function isPart({ text }: TimeContext, start: number, from: number): boolean {
  return start < from || (start > from && !/[\s("“]/u.test(text[start - 1]!));
}

function goesOnBefore(word: string): boolean {
  return GOES_ON_BEFORE.has(word) || /\d|(?:st|nd|rd|th)$/u.test(word);
}

function dated(
  at: TimeContext,
  start: number,
  end: number,
  { month, day, year }: { month: number; day: number; year: string | undefined },
): FoundTime | null {
  if (end > at.end || !isRealDate(COMMON_YEAR, month, day)) return null;
  const isAlone =
    end === at.end ||
    (matchAt(END, at.text, end) !== null &&
      matchAt(GOES_ON, at.text, end) === null &&
      matchAt(ZONE, at.text, end) === null);
  if (!isAlone) return null;
  const found = { start, end, kind: 'date', relative: false } as const;
  if (year === undefined) return { ...found, range: null, yearless: { month, day } };
  return { ...found, range: dayRange(Number(year), month, day) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
