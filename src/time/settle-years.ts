import { dateOf, dayNumber } from '../model/date-range.ts';
import { daysAfter, isRealDate, monthOf, monthRange, partOfMonth, yearOf } from './calendar.ts';
import type { FoundTime } from './time-context.ts';

/** A date without a year may lie this many days after the article ("the hearing is set for January 20"). */
const AHEAD = 60;

/**
 * Gives a year to dates printed without one. In this order: that of the same day printed in full elsewhere in the
 * article ("January 20, 1990 … on January 20"); that of the anniversary the article speaks of; the last one before
 * the article was printed; in an article without a date, the year named before it.
 */
export function settleYears(times: readonly FoundTime[], printed: string | null): FoundTime[] {
  const fullDays = new Map<string, number>();
  for (const { range, kind, yearless } of times) {
    if (yearless || range === null || kind !== 'date' || range.from !== range.to) continue;
    const monthDay = range.from.slice(5);
    if (!fullDays.has(monthDay)) fullDays.set(monthDay, yearOf(range.from));
  }
  let named: number | null = null;
  let told: string | null = null;
  return times.map((time, at) => {
    const shared = yearBehind(time, times[at + 1]);
    const whole = time.shift
      ? shifted(time, told, printed)
      : time.yearless
        ? shared !== null
          ? { ...time, range: monthRange(shared, time.yearless.month) }
          : withYear(time, fullDays, printed, named)
        : time;
    const settled = time.part && whole.range ? { ...whole, range: partOfMonth(whole.range, time.part) } : whole;
    const { range, relative } = settled;
    if (range !== null && !time.yearless && !relative && yearOf(range.from) === yearOf(range.to))
      named = yearOf(range.from);
    if (range !== null && range.from === range.to) told = range.from;
    return settled;
  });
}

/** "in April and May 2015": the year of both. */
function yearBehind(time: FoundTime, next: FoundTime | undefined): number | null {
  if (!time.yearless || time.yearless.day !== null || !next?.range || next.yearless || next.relative) return null;
  const year = yearOf(next.range.from);
  const isMonth = next.range.from.slice(0, 7) === next.range.to.slice(0, 7);
  const isBeside = next.start - time.end <= JOINING && monthOf(next.range.from) > time.yearless.month;
  return isMonth && isBeside ? year : null;
}

/** Letters of " and " between two months of one year. */
const JOINING = 5;

/** "a day later": from the day told of last; "two days after the quake" of a text that has told of none, from its own. */
function shifted(time: FoundTime, told: string | null, printed: string | null): FoundTime {
  const { shift } = time;
  const from = told ?? (shift?.fromPrinted ? printed : null);
  return shift === undefined || from === null ? time : { ...time, range: daysAfter(from, shift.days) };
}

function withYear(
  time: FoundTime,
  fullDays: ReadonlyMap<string, number>,
  printed: string | null,
  named: number | null,
): FoundTime {
  const { month, day, lastDay, isPlanned } = time.yearless!;
  if (isPlanned && printed !== null)
    return { ...time, range: monthRange(yearOf(printed) + (month < monthOf(printed) ? 1 : 0), month) };
  const full = day === null ? undefined : fullDays.get(dateOf(2000, month, day).slice(5));
  const year = full ?? lastYearOf(month, day, printed) ?? named;
  if (year === null || (day !== null && !isRealDate(year, month, day))) return time;
  if (day === null) return { ...time, range: monthRange(year, month) };
  const from = dateOf(year, month, day);
  const to = lastDay !== undefined && isRealDate(year, month, lastDay) ? dateOf(year, month, lastDay) : from;
  return { ...time, range: { from, to } };
}

function lastYearOf(month: number, day: number | null, printed: string | null): number | null {
  if (printed === null) return null;
  const year = yearOf(printed);
  if (day === null) return month > monthOf(printed) ? year - 1 : year;
  const ahead = dayNumber(dateOf(year, month, day)) - dayNumber(printed);
  if (ahead > AHEAD) return year - 1;
  // Printed in late December: "January 3" is ahead, not eleven months ago.
  return dayNumber(dateOf(year + 1, month, day)) - dayNumber(printed) <= AHEAD / 2 ? year + 1 : year;
}
