/** Days from `from` to `to`, both included, as ISO dates ("1990-01-20"). A month is its first to its last day. */
export interface DateRange {
  from: string;
  to: string;
}

/** Days of 400 years, after which the calendar comes round again, and those before 1970-01-01 from the first of March of year 0. */
const ERA = 146_097;
const BEFORE_1970 = 719_468;

/**
 * Days since 1970-01-01 (negative before) of an ISO date; `NaN` for what is no date. Day 31 of a shorter month is that
 * many days after its first. Years are counted from March, so that the leap day is their last. No `Date` is made: linking
 * and reading ask this of every date they meet.
 */
export function dayNumber(isoDate: string): number {
  const year = digits(isoDate, 0, 4);
  const month = digits(isoDate, 5, 7);
  const day = digits(isoDate, 8, 10);
  const isWhole = isoDate.charCodeAt(4) === DASH && isoDate.charCodeAt(7) === DASH;
  if (!isWhole || !(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN;
  const fromMarch = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  return 365 * fromMarch + leapDays + inYear - BEFORE_1970;
}

const DASH = 45;

/** The number that the digits from `start` to `end` write, `NaN` when one of them is none. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = 10 * value + digit;
  }
  return value;
}

/** The days 0000-01-01 and 9999-12-31: the first and the last that four digits of a year can write. */
const FIRST = -719_528;
const LAST = 2_932_896;

/** The ISO date of a day number; what lies outside the years 0 to 9999 is put at their end. */
export function isoDate(day: number): string {
  const fromStart = Math.min(Math.max(Math.floor(day), FIRST), LAST) + BEFORE_1970;
  const era = Math.floor(fromStart / ERA);
  const inEra = fromStart - era * ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return dateOf(year, month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** The ISO date of a year (0 to 9999), a month (1–12) and a day. */
export function dateOf(year: number, month: number, day: number): string {
  return `${year < 1_000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** How many days the range holds, 1 or more. */
export function daysIn(range: DateRange): number {
  return dayNumber(range.to) - dayNumber(range.from) + 1;
}

/** One day, "2024-05-14", as a range. */
export function oneDay(day: string): DateRange {
  return { from: day, to: day };
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
