import type { Feast, PeriodUnit } from '../lexicon/time-lexicon.ts';
import type { DateRange } from '../model/date-range.ts';
import { dateOf, dayNumber, isoDate } from '../model/date-range.ts';

/** Plain arithmetic of dates: no clock, no time zone. Months are 1–12, weekdays 0 (Sunday) – 6. */

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

export function dayRange(year: number, month: number, day: number): DateRange {
  const date = dateOf(year, month, day);
  return { from: date, to: date };
}

export function monthRange(year: number, month: number): DateRange {
  return { from: dateOf(year, month, 1), to: dateOf(year, month, lastDayOf(year, month)) };
}

/** "early July": its first ten days, "mid-July" the next ten, "late July" the rest (TIMEX3's START, MID and END). */
export type PartOfMonth = 'early' | 'mid' | 'late';

export function partOfMonth({ from, to }: DateRange, part: PartOfMonth): DateRange {
  const month = from.slice(0, 8);
  if (part === 'early') return { from, to: `${month}10` };
  return part === 'mid' ? { from: `${month}11`, to: `${month}20` } : { from: `${month}21`, to };
}

export function yearRange(from: number, to: number = from): DateRange {
  return { from: dateOf(from, 1, 1), to: dateOf(to, 12, 31) };
}

export function daysAfter(date: string, days: number): DateRange {
  const day = isoDate(dayNumber(date) + days);
  return { from: day, to: day };
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

export function weekdayOf(date: string): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The month `count` months before that of `date`. */
export function monthsBefore(date: string, count: number): DateRange {
  const index = yearOf(date) * 12 + monthOf(date) - 1 - count;
  return monthRange(Math.floor(index / 12), (index % 12) + 1);
}

/**
 * The period of the calendar `back` before the one that holds `date`: 0 this, 1 the last, −1 the next. Weeks begin on
 * Monday; winter is named after the year it ends in.
 */
export function period(unit: PeriodUnit, date: string, back: number): DateRange {
  const monday = dayNumber(date) - ((weekdayOf(date) + 6) % 7) - 7 * back;
  const year = yearOf(date);
  switch (unit) {
    case 'week':
      return { from: isoDate(monday), to: isoDate(monday + 6) };
    case 'weekend': {
      // Printed from Saturday on, "the weekend" is this one; on a weekday it is the one before.
      const saturday = monday + 5 > dayNumber(date) ? monday - 2 : monday + 5;
      return { from: isoDate(saturday), to: isoDate(saturday + 1) };
    }
    case 'month':
      return monthsBefore(date, back);
    case 'year':
      return yearRange(year - back);
    case 'decade':
      return back === 0 ? yearRange(year - (year % 10), year - (year % 10) + 9) : yearRange(year - 10 * back, year);
    case 'century':
      return back === 0 ? yearRange(year - (year % 100), year - (year % 100) + 99) : yearRange(year - 100 * back, year);
    case 'spring':
    case 'summer':
    case 'autumn':
    case 'winter':
      return season(unit, date, back);
  }
}

const SEASON_START = { spring: 3, summer: 6, autumn: 9, winter: 12 };

export type Season = keyof typeof SEASON_START;

export function isSeason(unit: PeriodUnit): unit is Season {
  return unit in SEASON_START;
}

/** "the spring of 2019", "the winter of 2013-14": by the year that it begins in. */
export function seasonOf(unit: Season, year: number): DateRange {
  const month = SEASON_START[unit];
  const end = month === 12 ? { year: year + 1, month: 2 } : { year, month: month + 2 };
  return { from: dateOf(year, month, 1), to: monthRange(end.year, end.month).to };
}

/** Days after which a season is no longer "this" one: in July "this autumn" is to come. */
const SEASON_PAST = 210;

/** "this summer" is the latest that has begun by `date`, where it is not long over; "last summer" the latest that is over. */
function season(unit: Season, date: string, back: number): DateRange {
  const year = yearOf(date) - (monthOf(date) < SEASON_START[unit] ? 1 : 0);
  const latest = seasonOf(unit, year);
  if (back < 0) return seasonOf(unit, year + 1);
  if (back === 0) return dayNumber(date) - dayNumber(latest.to) > SEASON_PAST ? seasonOf(unit, year + 1) : latest;
  return seasonOf(unit, year - back + (latest.to < date ? 1 : 0));
}

/** The day of a feast in a year. */
export function feastIn(year: number, feast: Feast): string {
  if ('easter' in feast) return isoDate(dayNumber(easterSunday(year)) + feast.easter);
  if ('day' in feast) return dateOf(year, feast.month, feast.day);
  const first = weekdayOf(dateOf(year, feast.month, 1));
  return dateOf(year, feast.month, 1 + ((feast.weekday - first + 7) % 7) + 7 * (feast.nth - 1));
}

/** Of the Gregorian calendar, after Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * late + 114;
  return dateOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
