import { dayNumber } from '../model/date-range.ts';
import { dateOf, dayRange, isRealDate, monthOf, monthRange, yearOf } from './calendar.ts';
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
  return times.map((time) => {
    const { yearless } = time;
    if (!yearless) {
      if (time.range !== null && !time.relative && yearOf(time.range.from) === yearOf(time.range.to))
        named = yearOf(time.range.from);
      return time;
    }
    const { month, day } = yearless;
    const year =
      (day === null ? undefined : fullDays.get(dateOf(2000, month, day).slice(5))) ??
      lastYearOf(month, day, printed) ??
      named;
    if (year === null || (day !== null && !isRealDate(year, month, day))) return time;
    return { ...time, range: day === null ? monthRange(year, month) : dayRange(year, month, day) };
  });
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
