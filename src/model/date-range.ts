/** Days from `from` to `to`, both included, as ISO dates ("1990-01-20"). A month is its first to its last day. */
export interface DateRange {
  from: string;
  to: string;
}

const DAY = 86_400_000;

/** Days since 1970-01-01 (negative before) of an ISO date; `NaN` for what is no date. */
export function dayNumber(isoDate: string): number {
  return Math.floor(Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** The days 0000-01-01 and 9999-12-31: the first and the last that four digits of a year can write. */
const FIRST = -719_528;
const LAST = 2_932_896;

/** The ISO date of a day number; what lies outside the years 0 to 9999 is put at their end. */
export function isoDate(day: number): string {
  return new Date(Math.min(Math.max(day, FIRST), LAST) * DAY).toISOString().slice(0, 10);
}

/** How many days the range holds, 1 or more. */
export function daysIn(range: DateRange): number {
  return dayNumber(range.to) - dayNumber(range.from) + 1;
}

export function rangesMeet(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

export function rangeCovers(outer: DateRange, inner: DateRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Days between the nearest ends of two ranges, 0 when they meet. */
export function gapInDays(a: DateRange, b: DateRange): number {
  if (rangesMeet(a, b)) return 0;
  return a.to < b.from ? dayNumber(b.from) - dayNumber(a.to) : dayNumber(a.from) - dayNumber(b.to);
}
