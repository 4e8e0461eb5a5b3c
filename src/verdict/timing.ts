import type { ArticleInfo } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { type DateRange, isoDate, oneDay } from '../model/date-range.ts';
import { LIMITS } from './settings.ts';

/** When a figure held: milliseconds since 1970, from first to last; a day where no hour is known. */
export interface AsOf {
  from: number;
  to: number;
}

const DAY = 86_400_000;
/** "as of 2015" says less than the date of the paper. */
const LONGEST_AS_OF = 7 * DAY;

/** The paper's date: an instant where it gives an hour (taken as UTC unless it says), else the day. */
export function publishedAt({ publishedAt: iso }: ArticleInfo): AsOf | null {
  if (iso === undefined) return null;
  const hasTime = iso.length > 10 && iso.includes(':');
  const hasZone = hasTime && (iso.endsWith('Z') || iso.endsWith('z') || /[+-]\d\d:?\d\d$/u.test(iso));
  const at = Date.parse(hasTime ? (hasZone ? iso : `${iso}Z`) : `${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  return hasTime ? { from: at, to: at } : { from: at, to: at + DAY - 1 };
}

/** The figure's own date where the text gives one, else the paper's; never later than the paper. */
export function asOfClaim(claim: Claim, published: AsOf | null): AsOf | null {
  const told = claim.asOf === null ? null : daysOf(claim.asOf);
  if (told === null || told.to - told.from > LONGEST_AS_OF) return published;
  if (published === null) return told;
  return told.to < published.from ? told : published;
}

function daysOf(range: DateRange): AsOf | null {
  const from = Date.parse(`${range.from.slice(0, 10)}T00:00:00Z`);
  const to = Date.parse(`${range.to.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to: to + DAY - 1 };
}

/** Surely earlier: two figures of one day are in no order. */
export function isBefore(a: AsOf | null, b: AsOf | null): boolean {
  return a !== null && b !== null && a.to < b.from;
}

export function earlier(a: AsOf | null, b: AsOf | null): AsOf | null {
  if (a === null || b === null) return a ?? b;
  return a.to < b.to || (a.to === b.to && a.from < b.from) ? a : b;
}

export function later(a: AsOf | null, b: AsOf | null): AsOf | null {
  if (a === null || b === null) return a ?? b;
  return earlier(a, b) === a ? b : a;
}

export function dayOf(time: AsOf | null): DateRange | null {
  return time && oneDay(isoDate(time.from / DAY));
}

/** When something happened, and for how many days after that its tolls still grow. */
export interface Growth {
  when: DateRange | null;
  days: number;
}

/** Was the event so fresh that its tolls still grew? An event without a date is taken as fresh. */
export function isLive(event: DateRange | null, first: AsOf | null, days: number = LIMITS.liveDays): boolean {
  if (event === null || first === null) return true;
  const end = Date.parse(`${event.to.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(end) || first.from - end <= days * DAY;
}
