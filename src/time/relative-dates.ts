import type { DateRange } from '../model/date-range.ts';
import { dayNumber, isoDate } from '../model/date-range.ts';
import {
  daysAfter,
  isSeason,
  monthsBefore,
  period,
  type Season,
  seasonOf,
  weekdayOf,
  yearOf,
  yearRange,
} from './calendar.ts';
import { readCount, readOrdinal } from './counts.ts';
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
  // "the Sunday Times"
  const isPaper = after !== undefined && at.words.papers.includes(after.word) && isCapital(at.text, after);
  if (isPaper) return null;
  const [before] = wordsBefore(at.text, cue.start, at.start, 1);
  // "Black Friday", "Bloody Sunday", "Ash Wednesday" are names.
  if (before && at.words.dayColours.includes(before.word)) return null;
  const isNext = before !== undefined && at.words.next.includes(before.word);
  const isLast = before !== undefined && at.words.last.includes(before.word);
  const start = isNext || isLast ? before.start : cue.start;
  const ago = weekAway(cue, at);
  let range: DateRange | null = null;
  if (at.printed !== null) {
    const back = (weekdayOf(at.printed) - cue.value + 7) % 7;
    // "next Friday", said on a Thursday, is not tomorrow.
    if (isNext) range = daysAfter(at.printed, 7 - back + (7 - back < 3 ? 7 : 0));
    else if (!isLast && isToCome(cue, at)) range = daysAfter(at.printed, 7 - back);
    else range = daysAfter(at.printed, -(isLast && back === 0 ? 7 : back));
  }
  return { start, end: ago ?? cue.end, kind: 'date', range, relative: true };
}

/** "The court will meet on Friday", "the strike is to begin on Friday" */
function isToCome(cue: Cue, at: TimeContext): boolean {
  const words = wordsBefore(at.text, cue.start, at.start, WORDS_TO_COME);
  const told = words.findIndex(({ word }) => /^(?:said|says|told|that|and|but|who|which)$/u.test(word));
  const near = told < 0 ? words : words.slice(0, told);
  return near.some(
    ({ word }, i) =>
      at.words.coming.includes(word) || (word === 'to' && /^(?:is|are|set|expected)$/u.test(near[i + 1]?.word ?? '')),
  );
}

const WORDS_TO_COME = 8;

/** "Tuesday morning", "Tuesday night" */
function weekAway(cue: Cue, at: TimeContext): number | null {
  const [after] = wordsAfter(at.text, cue.end, at.end, 1);
  const isPart = after && /^(?:morning|afternoon|evening|night)$/u.test(after.word);
  return isPart && at.text[cue.end] === ' ' ? after.end : null;
}

/** "yesterday", "last night", "earlier in the day" */
export function readDay(cue: Cue, at: TimeContext): FoundTime | null {
  // "the film Tomorrow's Children"
  const [next] = wordsAfter(at.text, cue.end, at.end, 1);
  const isTitle = cue.start > at.start && /[A-Z]/u.test(at.text[cue.start]!) && next && isCapital(at.text, next);
  if (isTitle) return null;
  const day = at.words.days[cue.value];
  const range =
    at.printed === null || !day
      ? null
      : { from: daysAfter(at.printed, day.from).from, to: daysAfter(at.printed, day.to).to };
  return { start: cue.start, end: cue.end, kind: 'date', range, relative: true };
}

/** "last month", "this week", "over the weekend", "earlier this year", "in the past decade" */
export function readPeriod(cue: Cue, at: TimeContext): FoundTime | null {
  const [before, beforeThat] = wordsBefore(at.text, cue.start, at.start, 2);
  const unit = at.words.periods[cue.value]?.unit;
  if (!unit) return null;
  const named = isSeason(unit) ? readSeason(unit, cue, at, before) : null;
  if (named !== null) return named;
  if (!before) return null;
  if (unit === 'year' || unit === 'decade') {
    // "A year on from the collapse"
    const [on, from] = wordsAfter(at.text, cue.end, at.end, 2);
    const count = readCount(before.word, at.words);
    if (count !== null && on?.word === 'on' && (at.text[on.end] === ',' || from?.word === 'from')) {
      const range = at.printed === null ? null : yearRange(yearOf(at.printed) - count * YEARS.get(unit)!);
      return { start: before.start, end: on.end, kind: 'anniversary', range, relative: true };
    }
  }
  if (unit === 'century') {
    // "in the 19th century"
    const count = readOrdinal(before.word, at.words);
    if (count !== null && count > 1 && count < 22)
      return {
        start: before.start,
        end: cue.end,
        kind: 'date',
        range: yearRange(count * 100 - 99, count * 100),
        relative: false,
      };
  }
  const isOver = unit === 'weekend' && before.word === 'the';
  const isLast = at.words.last.includes(before.word);
  const isNext = at.words.next.includes(before.word);
  if (!isLast && !isNext && !isOver && !at.words.current.includes(before.word)) return null;
  const start = before.start;
  if (at.printed === null) return { start, end: cue.end, kind: 'date', range: null, relative: true };
  // "in the past year": up to today; "last year": the one before.
  const isUpToNow = before.word === 'past' || (before.word === 'last' && beforeThat?.word === 'the');
  const whole = period(unit, at.printed, isLast ? 1 : isNext ? -1 : 0);
  if (before.word === 'this' && beforeThat?.word === 'later' && whole.to > at.printed) {
    const range = { from: at.printed, to: whole.to };
    return { start: beforeThat.start, end: cue.end, kind: 'date', range, relative: true };
  }
  const range = isUpToNow ? { from: whole.from, to: at.printed } : isNext ? whole : notAfter(whole, at.printed);
  return { start, end: cue.end, kind: 'date', range, relative: true };
}

/** "spring 2019", "the summer of 2003", "the winter of 2013-14" */
function readSeason(unit: Season, cue: Cue, at: TimeContext, before: { word: string } | undefined): FoundTime | null {
  const after = wordsAfter(at.text, cue.end, at.end, 2);
  const isOf = after[0]?.word === 'of';
  const year = after[isOf ? 1 : 0];
  // "prices fall 2 per cent": a word of other use needs something that leads it.
  const isLed =
    isOf || (before !== undefined && /^(?:in|the|of|since|until|by|early|late|mid|last|during)$/u.test(before.word));
  const printed = /^((?:1[5-9]|20)\d\d)(?:-\d{2,4})?$/u.exec(year?.word ?? '');
  if (!isLed || !year || !printed) return null;
  return { start: cue.start, end: year.end, kind: 'date', range: seasonOf(unit, Number(printed[1])), relative: false };
}

/** "two weeks ago"; "three days earlier", "a day later", "two days after the quake": from a day the text has told of. */
export function readAgo(cue: Cue, at: TimeContext): FoundTime | null {
  const [unit] = wordsBefore(at.text, cue.start, at.start, 1);
  const name = unit && UNITS.get(unit.word);
  if (!name) return null;
  if (cue.word === 'before') {
    // "the year before last"
    const [next] = wordsAfter(at.text, cue.end, at.end, 1);
    const isPeriod = name === 'week' || name === 'month' || name === 'year';
    if (next?.word === 'last' && isPeriod && wordsBefore(at.text, unit.start, at.start, 1)[0]?.word === 'the') {
      const range = at.printed === null ? null : period(name, at.printed, 2);
      return { start: unit.start, end: next.end, kind: 'date', range, relative: true };
    }
  }
  const [count] = wordsBefore(at.text, unit.start, at.start, 1);
  const value = count ? readCount(count.word, at.words) : null;
  if (!count || value === null) return null;
  const found: FoundTime = { start: count.start, end: cue.end, kind: 'date', range: null, relative: true };
  if (cue.word === 'ago') {
    if (at.printed !== null) found.range = before(at.printed, value, name);
    return found;
  }
  if (cue.value === 2 && YEARS.has(name) && opensSentence(count.start, at))
    return yearsAfter(count, value * YEARS.get(name)!, cue, at);
  const days = name === 'day' ? value : name === 'week' ? 7 * value : null;
  if (days === null || days > 50_000) return found;
  found.shift = { days: cue.value === 1 ? days : -days, fromPrinted: cue.value === 2 };
  return found;
}

/** Years in a unit of so many. */
const YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
]);

/** "Five years after the fire, the tower still stands": the day is that of the fire, counted from the article's. */
function yearsAfter(count: { start: number }, years: number, cue: Cue, at: TimeContext): FoundTime {
  const [of, part] = wordsBefore(at.text, count.start, at.start, 2);
  const isHalf = of?.word === 'half';
  const isQuarter = of?.word === 'of' && part?.word === 'quarter';
  const back = isHalf ? years / 2 : isQuarter ? years / 4 : years;
  const isKnown = at.printed !== null && Number.isInteger(back) && back < 500;
  const range = isKnown ? yearRange(yearOf(at.printed!) - back) : null;
  return {
    start: (isQuarter ? part : isHalf ? of : count)!.start,
    end: cue.end,
    kind: 'anniversary',
    range,
    relative: true,
  };
}

/** With no more than "Almost" or "A quarter of" before it; not "In 2005, five years after the fire". */
function opensSentence(start: number, at: TimeContext): boolean {
  const before = wordsBefore(at.text, start, at.start, 4);
  if (before.length > 3) return false;
  if (
    before.some(
      ({ word }) => !/^(?:a|quarter|of|half|some|about|almost|nearly|more|than|over|now|exactly|just)$/u.test(word),
    )
  )
    return false;
  return at.start === 0 || !/[\p{L}\p{N},]\s*$/u.test(at.text.slice(Math.max(0, at.start - 3), at.start));
}

function isCapital(text: string, { word, end }: { word: string; end: number }): boolean {
  const first = text.charAt(end - word.length);
  return first !== first.toLowerCase();
}

const UNITS: ReadonlyMap<string, string> = new Map(
  ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'].flatMap((unit) => [
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
    // "earlier in the day" of a text that has told of none is its own day's.
    shift: { days, fromPrinted: days === 0 },
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
    case 'century':
      return count > 5 ? null : yearRange(yearOf(day) - 100 * count - 10, yearOf(day) - 100 * count + 10);
    case 'year':
      return count > 500 ? null : yearRange(yearOf(day) - count);
    default:
      return count > 50 ? null : yearRange(yearOf(day) - 10 * count - 5, yearOf(day) - 10 * count + 5);
  }
}

function notAfter(range: DateRange, day: string): DateRange {
  return range.to > day && range.from <= day ? { from: range.from, to: day } : range;
}
