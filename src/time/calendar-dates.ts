import { Chrono, strict } from 'chrono-node/en';
import { type DateRange, dateOf } from '../model/date-range.ts';
import { isRealDate, monthOf, monthRange, type PartOfMonth, yearOf } from './calendar.ts';
import type { Cue } from './cues.ts';
import { readPlainDate } from './plain-dates.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { type WordBefore, wordsAfter, wordsBefore } from './words-around.ts';

/** How far around its cue a printed date reaches: "Wednesday, the 21st of September, 2011". */
const REACH = 40;
/** The day chrono counts from; only what is printed is taken from it, so any day will do. */
const REFERENCE = new Date(Date.UTC(2001, 0, 1, 12));
/** What may stand before a month that is another word as well: "in May", "last March". */
const MONTH_LEADS = new Set(
  'in of since last this early late mid until till by during from between and to through next'.split(' '),
);

const SAMPLES = ['January 20, 1990', '20 January 1990', '1990-01-20', '1/20/1990'];

let printedDates: Chrono | null = null;

/** The parsers of chrono that read a printed date, found when first asked for. Clock times and relative dates are others' work here. */
function readerOfDates(): Chrono {
  printedDates ??= new Chrono({
    parsers: strict.parsers.filter((parser) => {
      const alone = new Chrono({ parsers: [parser], refiners: [] });
      return SAMPLES.some((sample) => alone.parse(sample, REFERENCE).some(({ start }) => start.isCertain('day')));
    }),
    refiners: strict.refiners,
  });
  return printedDates;
}

/** A day and month with two more digits behind them. */
const COUNTING = /(?:\d\.? \p{L}+\.?|\p{L}\.? \d\d?)(,? \d\d)$/u;

/** "January 20, 1990", "20 January", "Jan. 19-20", "2024-02-28", "1/20/1990"; "in May", "in early May 1990". */
export function readCalendarDate(cue: Cue, at: TimeContext): FoundTime | null {
  const isMonth = cue.kind === 'month';
  if (isMonth && at.text[cue.start] === at.text[cue.start]?.toLowerCase()) return null;
  if (isMonth && (!hasFigureBeside(cue, at) || isCountBehind(cue, at))) return readMonth(cue, at);
  return readPlainDate(cue, at, beginning(cue, at)) ?? readWithChrono(cue, at) ?? (isMonth ? readMonth(cue, at) : null);
}

/** Where a date around a cue may begin. */
export function beginning(cue: Cue, at: TimeContext): number {
  return cutAtSpace(at.text, Math.max(at.start, cue.start - REACH), cue.start);
}

/** A printed date with a day, in any form that chrono knows. */
export function readWithChrono(cue: Cue, at: TimeContext): FoundTime | null {
  const from = beginning(cue, at);
  const to = Math.min(at.end, cue.end + REACH);
  const results = readerOfDates().parse(at.text.slice(from, to), { instant: REFERENCE, timezone: 0 });
  for (const result of results) {
    const start = from + result.index;
    // "On 11 May 20 soldiers were killed", "As of 8 January, 63 deaths": so many of them, and no year.
    const digits = COUNTING.exec(result.text)?.[1] ?? '';
    const printed = start + result.text.length;
    const counts = digits !== '' && /^\s+\p{L}/u.test(at.text.slice(printed, printed + 4));
    const end = counts ? printed - digits.length : printed;
    // "exported 540,000 bags in June, 12% more than a year earlier"
    if (start > cue.start || end < cue.end || /^\p{L}+, \d{1,2}$/u.test(result.text)) continue;
    const { start: first, end: last } = result;
    const month = first.isCertain('month') ? first.get('month') : null;
    const day = first.isCertain('day') ? first.get('day') : null;
    if (month === null || day === null) break;
    const lastMonth = last?.get('month') ?? month;
    const lastDay = last?.get('day') ?? day;
    const hasYear = !counts && (last ?? first).isCertain('year');
    const year = hasYear ? (last ?? first).get('year') : !counts && first.isCertain('year') ? first.get('year') : null;
    const opening = openingDay(start, at);
    const fromDay = opening?.day ?? day;
    if (year === null) {
      return {
        start: opening?.start ?? start,
        kind: 'date',
        range: null,
        relative: false,
        ...withSecondDay({ end, month, day: fromDay, lastMonth, lastDay }, at),
      };
    }
    if (!isRealDate(year, month, fromDay) || !isRealDate(year, lastMonth, lastDay)) break;
    const firstYear = first.isCertain('year') ? (first.get('year') ?? year) : year;
    const range: DateRange = { from: dateOf(firstYear, month, fromDay), to: dateOf(year, lastMonth, lastDay) };
    if (range.from > range.to) break;
    return { start: opening?.start ?? start, end, kind: 'date', range, relative: false };
  }
  return null;
}

/** "September 7 and 8", "May 3 to 4", "3-4 May": the last of the days, whether the reader of dates found it or not. */
function withSecondDay(
  {
    end,
    month,
    day,
    lastMonth,
    lastDay,
  }: { end: number; month: number; day: number; lastMonth: number; lastDay: number },
  at: TimeContext,
): Pick<FoundTime, 'end' | 'yearless'> {
  if (lastMonth === month && lastDay > day) return { end, yearless: { month, day, lastDay } };
  const [joint, last, next] = wordsAfter(at.text, end, Math.min(at.end, end + 30), 3);
  const isJoint = joint !== undefined && /^(?:and|to|or)$/u.test(joint.word) && at.text[end] === ' ';
  const value = isJoint && /^\d\d?$/u.test(last?.word ?? '') ? Number(last!.word) : 0;
  // "between September 7 and 8 people died": the figure of something else.
  const isFigure =
    next !== undefined &&
    last !== undefined &&
    at.text.slice(last.end, next.end - next.word.length) === ' ' &&
    /^(?:people|men|women|children|of|others|more|were|dead)$/u.test(next.word);
  if (value <= day || value > 31 || isFigure) return { end, yearless: { month, day } };
  return { end: last!.end, yearless: { month, day, lastDay: value } };
}

/** Months whose full name is as short as a short form. */
const FULL_SHORT = new Set(['may', 'june', 'july']);

/** "early May", "mid-March 2011", "at the end of January" */
function readMonth(cue: Cue, at: TimeContext): FoundTime | null {
  const [before, beforeThat] = wordsBefore(at.text, cue.start, at.start, 2);
  const month = readWholeMonth(cue, at, [before, beforeThat]);
  const part = PARTS.get((before?.word === 'of' ? beforeThat : before)?.word.replace(/-$/u, '') ?? '');
  if (month === null || part === undefined) return month;
  return { ...month, ...(before!.word.endsWith('-') ? { start: before!.start } : {}), part };
}

const PARTS: ReadonlyMap<string, PartOfMonth> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
]);

/** "in May", "last March", "January 1990". */
function readWholeMonth(
  cue: Cue,
  at: TimeContext,
  [before, beforeThat]: readonly (WordBefore | undefined)[],
): FoundTime | null {
  const after = wordsAfter(at.text, cue.end, at.end, 2);
  const ofYear = after[0]?.word === 'of' || after[0]?.word === 'last' ? 1 : 0;
  const yearWord = after[ofYear];
  const year = yearWord && /^(?:1[5-9]|20)\d\d$/u.test(yearWord.word) ? Number(yearWord.word) : null;
  if (year !== null && yearWord) {
    return { start: cue.start, end: yearWord.end, kind: 'date', range: monthRange(year, cue.value), relative: false };
  }
  // "August Keller, 61, was found": the first name of someone.
  const name = after[0];
  if (
    !ofYear &&
    name &&
    /[A-Z]/u.test(at.text[name.end - name.word.length]!) &&
    at.text.slice(cue.end, name.end - name.word.length) === ' '
  ) {
    const isLedByPlace = before !== undefined && MONTH_LEADS.has(before.word);
    if (!isLedByPlace) return null;
  }
  // "early march" may be a walk, "mid-March" is none.
  const isPart =
    before !== undefined && /^(?:early|late|mid)-?$/u.test(before.word) && (beforeThat ?? before.word.endsWith('-'));
  const planned = isPlanned(before?.word, beforeThat?.word);
  const led = before !== undefined && (MONTH_LEADS.has(before.word) || isPart || planned);
  // "Zenda Jan" is a town: a short form alone needs its dot, a word of other use a preposition.
  const isShort = cue.word !== 'may' && cue.word.length <= 4 && !FULL_SHORT.has(cue.word);
  if (isShort && (at.text[cue.end] !== '.' || !led)) return null;
  if (at.words.ambiguousMonths.includes(cue.word) && !led) return null;
  // "March last year"; "Another 19 died last March", printed in March
  const lastYear = after[0]?.word === 'last' && after[1]?.word === 'year' ? after[1] : null;
  if (lastYear || (before?.word === 'last' && at.printed && cue.value === monthOf(at.printed))) {
    const range = at.printed ? monthRange(yearOf(at.printed) - 1, cue.value) : null;
    return { start: cue.start, end: (lastYear ?? cue).end, kind: 'date', range, relative: true };
  }
  return {
    start: cue.start,
    end: cue.end,
    kind: 'date',
    range: null,
    relative: false,
    yearless: { month: cue.value, day: null, isPlanned: planned },
  };
}

/** "strikes planned for August": the next one */
function isPlanned(before = '', beforeThat = ''): boolean {
  return before === 'for' && /^(?:planned|scheduled|set|slated|due)$/u.test(beforeThat);
}

/** "between 3 and 5 May": the date proper is only its end. */
function openingDay(start: number, at: TimeContext): { day: number; start: number } | null {
  const [joint, day, lead] = wordsBefore(at.text, start, at.start, 3);
  if (!joint || !day || !lead) return null;
  const fits = (joint.word === 'and' && lead.word === 'between') || (joint.word === 'to' && lead.word === 'from');
  const value = /^\d\d?$/u.test(day.word) ? Number(day.word) : 0;
  return fits && value >= 1 && value <= 31 ? { day: value, start: day.start } : null;
}

/** "In January, 14 people died", "In January 14 people died": of them, in any of its days. */
function isCountBehind(cue: Cue, at: TimeContext): boolean {
  const after = at.text.slice(cue.end, Math.min(at.end, cue.end + 8));
  const [before, of] = wordsBefore(at.text, cue.start, at.start, 2);
  if (DAY.test(before?.word ?? '') || (before?.word === 'of' && DAY.test(of?.word ?? ''))) return false;
  if (/^\.?, \d\d? \p{Ll}/u.test(after)) return true;
  return before?.word === 'in' && /^ \d\d? \p{Ll}/u.test(after);
}

function hasFigureBeside(cue: Cue, at: TimeContext): boolean {
  const [before, beforeThat] = wordsBefore(at.text, cue.start, at.start, 2);
  const [after] = wordsAfter(at.text, cue.end, at.end, 1);
  if (after && DAY.test(after.word)) return true;
  return DAY.test(before?.word ?? '') || (before?.word === 'of' && DAY.test(beforeThat?.word ?? ''));
}

/** "the storm of 84 March 2019": no month has so many days. */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:-\d{1,2}(?:st|nd|rd|th)?)?$/u;

function cutAtSpace(text: string, from: number, before: number): number {
  let at = from;
  while (at > 0 && at < before && text[at - 1] !== ' ') at++;
  return at;
}
