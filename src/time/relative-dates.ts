import type { DateRange } from '../model/date-range.ts';
import { dayNumber, isoDate } from '../model/date-range.ts';
import { dayRange, daysAfter, monthsBefore, period, weekdayOf, yearOf, yearRange } from './calendar.ts';
import { readCount } from './counts.ts';
import type { Cue } from './cues.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/** "on Tuesday" is the last one, the article's own day included; "next Tuesday" the coming one. */
export function readWeekday(cue: Cue, at: TimeContext): FoundTime | null {
  if (at.text[cue.start] === at.text[cue.start]?.toLowerCase()) return null;
  // "Sun", "Sat", "Wed" and "Mon" are other words too: believed with a dot or before a date only.
  if (cue.word.length <= 3 && at.text[cue.end] !== '.') return null;
  // "Tuesday, May 14": the calendar date that follows says it all.
  const [after] = wordsAfter(at.text, cue.end, Math.min(at.end, cue.end + 14), 1);
  if (after && at.words.months.some((names) => names.includes(after.word))) return null;
  const [before] = wordsBefore(at.text, cue.start, at.start, 1);
  // "Black Friday", "Bloody Sunday", "Ash Wednesday" are names.
  if (before && /^(?:black|bloody|good|ash|palm|easter|cyber|super|fat|holy)$/u.test(before.word)) return null;
  const isNext = before !== undefined && at.words.next.includes(before.word);
  const isLast = before !== undefined && at.words.last.includes(before.word);
  const start = isNext || isLast ? before.start : cue.start;
  const ago = weekAway(cue, at);
  let range: DateRange | null = null;
  if (at.printed !== null) {
    const back = (weekdayOf(at.printed) - cue.value + 7) % 7;
    if (isNext) range = daysAfter(at.printed, 7 - back);
    else range = daysAfter(at.printed, -(isLast && back === 0 ? 7 : back));
  }
  return { start, end: ago ?? cue.end, kind: 'date', range, relative: true };
}

/** "Tuesday morning", "Tuesday night" */
function weekAway(cue: Cue, at: TimeContext): number | null {
  const [after] = wordsAfter(at.text, cue.end, at.end, 1);
  const isPart = after && /^(?:morning|afternoon|evening|night)$/u.test(after.word);
  return isPart && at.text[cue.end] === ' ' ? after.end : null;
}

/** "yesterday", "last night", "earlier in the day" */
export function readDay(cue: Cue, at: TimeContext): FoundTime {
  const day = at.words.days[cue.value];
  const range =
    at.printed === null || !day
      ? null
      : { from: daysAfter(at.printed, day.from).from, to: daysAfter(at.printed, day.to).to };
  return { start: cue.start, end: cue.end, kind: 'date', range, relative: true };
}

/** "on Christmas Day", "Halloween 2011": the last one before the article unless a year is given. */
export function readFeast(cue: Cue, at: TimeContext): FoundTime | null {
  const feast = at.words.feasts[cue.value];
  if (!feast || at.text[cue.start] === at.text[cue.start]?.toLowerCase()) {
    if (!feast || !/^\d/u.test(cue.word)) return null;
  }
  const [after] = wordsAfter(at.text, cue.end, at.end, 1);
  const year = after && /^(?:1[5-9]|20)\d\d$/u.test(after.word) ? Number(after.word) : null;
  if (year !== null && after) {
    return {
      start: cue.start,
      end: after.end,
      kind: 'date',
      range: dayRange(year, feast.month, feast.day),
      relative: false,
    };
  }
  return { start: cue.start, end: cue.end, kind: 'date', range: null, relative: true, yearless: feast };
}

/** "last month", "this week", "over the weekend", "earlier this year", "in the past decade" */
export function readPeriod(cue: Cue, at: TimeContext): FoundTime | null {
  const [before, beforeThat] = wordsBefore(at.text, cue.start, at.start, 2);
  if (!before) return null;
  const unit = at.words.periods[cue.value]?.unit;
  if (!unit) return null;
  const isOver = unit === 'weekend' && before.word === 'the';
  const isLast = at.words.last.includes(before.word);
  const isNext = at.words.next.includes(before.word);
  if (!isLast && !isNext && !isOver && !at.words.current.includes(before.word)) return null;
  const start = before.start;
  if (at.printed === null) return { start, end: cue.end, kind: 'date', range: null, relative: true };
  // "in the past year": up to today; "last year": the one before.
  const isUpToNow = before.word === 'past' || (before.word === 'last' && beforeThat?.word === 'the');
  const whole = period(unit, at.printed, isLast ? 1 : isNext ? -1 : 0);
  const range = isUpToNow ? { from: whole.from, to: at.printed } : isNext ? whole : notAfter(whole, at.printed);
  return { start, end: cue.end, kind: 'date', range, relative: true };
}

/** "two weeks ago"; "three days earlier", "a day later", "two days after the quake": from a day the text has told of. */
export function readAgo(cue: Cue, at: TimeContext): FoundTime | null {
  const [unit] = wordsBefore(at.text, cue.start, at.start, 1);
  const name = unit && UNITS.get(unit.word);
  if (!name) return null;
  const [count] = wordsBefore(at.text, unit.start, at.start, 1);
  const value = count ? readCount(count.word, at.words) : null;
  if (!count || value === null) return null;
  const found: FoundTime = { start: count.start, end: cue.end, kind: 'date', range: null, relative: true };
  if (cue.word === 'ago') {
    if (at.printed !== null) found.range = before(at.printed, value, name);
    return found;
  }
  const days = name === 'day' ? value : name === 'week' ? 7 * value : null;
  if (days === null || days > 50_000) return found;
  found.shift = { days: cue.value === 1 ? days : -days, fromPrinted: cue.value === 2 };
  return found;
}

const UNITS: ReadonlyMap<string, string> = new Map(
  ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'].flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** "the next day", "the day before" */
export function readShift(cue: Cue, at: TimeContext): FoundTime {
  const days = at.words.shifts[cue.value]?.days ?? 0;
  return {
    start: cue.start,
    end: cue.end,
    kind: 'date',
    range: null,
    relative: true,
    shift: { days, fromPrinted: false },
  };
}

/** The stretch so long before a day that news would call so: "two weeks ago" is give or take some days. */
function before(day: string, count: number, unit: string): DateRange | null {
  const today = dayNumber(day);
  switch (unit) {
    case 'minute':
    case 'hour':
      return { from: isoDate(today - Math.ceil(count / 24)), to: day };
    case 'day':
      return count > 50_000 ? null : daysAfter(day, -count);
    case 'week':
      return count > 10_000 ? null : { from: isoDate(today - 7 * count - 3), to: isoDate(today - 7 * count + 3) };
    case 'month':
      return count > 2_000 ? null : monthsBefore(day, count);
    case 'year':
      return count > 500 ? null : yearRange(yearOf(day) - count);
    default:
      return count > 50 ? null : yearRange(yearOf(day) - 10 * count - 5, yearOf(day) - 10 * count + 5);
  }
}

function notAfter(range: DateRange, day: string): DateRange {
  return range.to > day && range.from <= day ? { from: range.from, to: day } : range;
}
