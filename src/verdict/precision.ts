import { type Interval, intersect, intervalOf, pointOf, relate } from '../model/interval.ts';
import type { Modifier, Quantity } from '../model/quantity.ts';
import { LIMITS } from './settings.ts';

/** How far a figure reaches beyond its printed end: shares of the figure, and half of its last printed place. */
interface Reach {
  /** At least this share of the figure … */
  least: number;
  /** … and at most this one. */
  most: number;
  below: boolean;
  above: boolean;
}

/**
 * One table for hedges and rounding. A figure reaches by half of its last printed place (about 600: 50, about 613: a
 * half), to one side by all of it (nearly 600: 100), held between two shares of itself. Only round hundreds are read as roundings when no hedge says so: 1,200 is
 * 1,150 to 1,250, but 40 is 40.
 */
const REACH: Readonly<Record<Modifier, Reach>> = {
  exact: { least: 0, most: 0.05, below: true, above: true },
  approximate: { least: 0.025, most: 0.1, below: true, above: true },
  almost: { least: 0.025, most: 0.1, below: true, above: false },
  'just-over': { least: 0.025, most: 0.1, below: false, above: true },
  'at-least': { least: 0, most: 0.05, below: false, above: false },
  'more-than': { least: 0, most: 0.05, below: false, above: false },
  'at-most': { least: 0, most: 0.05, below: false, above: false },
  'less-than': { least: 0, most: 0.05, below: false, above: false },
  range: { least: 0, most: 0, below: false, above: false },
  vague: { least: 0, most: 0, below: false, above: false },
};

/** Figures under this are counted, not rounded, unless a hedge says so. */
const ROUNDED_FROM = 100;

/** What a figure may mean once its hedge and its rounding are undone; always contains its own interval. */
export function reachOf(quantity: Quantity): Interval {
  const own = wholeNumbers(quantity);
  if (quantity.implicit) return { ...own, max: null, maxOpen: true };
  if (quantity.modifier === 'vague' && own.max !== null) return looseEnd(own, own.max);
  if (quantity.stated === null) return own;
  const { least, most, below, above } = REACH[quantity.modifier];
  const size = Math.abs(quantity.stated);
  // "Nearly 1,500" is said of 1,418: it may lie a whole place below.
  const places = below && above ? 0.5 : 1;
  const printed = isRough(quantity) ? lastPlace(size) * places : 0;
  const radius = Math.min(Math.max(printed, least * size), most * size);
  if (radius === 0) return own;
  return {
    min: own.min === null ? null : own.min - (below ? radius : 0),
    max: own.max === null ? null : own.max + (above ? radius : 0),
    minOpen: own.min === null,
    // A quake of 6.1 is less than 6.15: it never meets one of 6.2.
    maxOpen: own.max === null || (quantity.modifier === 'exact' && isMeasured(quantity)),
  };
}

/** Lengths, sums of money, shares: always rounded to the place that is printed. People are counted. */
function isMeasured({ unit }: Quantity): boolean {
  return unit.kind !== 'count' && unit.kind !== 'ordinal';
}

/** May the figure be a rounding of a finer one? By its hedge, as round hundreds of a count, or as a measured value. */
export function isRough(quantity: Quantity): boolean {
  if (quantity.stated === null) return false;
  const hedged = REACH[quantity.modifier].least > 0;
  return hedged || isMeasured(quantity) || isRoundHundred(Math.abs(quantity.stated));
}

/** "Dozens" is said of two hundred too; "a few" is not said of fifty. A person told of ("a man died") may be one of many. */
function looseEnd(own: Interval, max: number): Interval {
  return max < ROUNDED_FROM / 10 ? { ...own, max: max * 2 } : { ...own, max: null, maxOpen: true };
}

/** How two figures lie to each other: the same, the same once a rounding is undone, able to be both right, or apart. */
export type Closeness = 'same' | 'rounded' | 'meets' | 'apart';

/** A figure, or what an article's figures say together. */
export interface Measured {
  interval: Interval;
  reach: Interval;
  stated: number | null;
  modifier: Modifier;
  /** It may be a rounding of a finer figure. */
  rough: boolean;
}

/** Said of one and the same figure, exactly or rounded. */
export function isOneFigure(how: Closeness): boolean {
  return how === 'same' || how === 'rounded';
}

/** Symmetric. Never `apart` where the intervals meet. */
export function closeness(a: Measured, b: Measured): Closeness {
  if (a === b || relate(a.interval, b.interval) === 'equal') return 'same';
  if (intersect(a.reach, b.reach) === null) return 'apart';
  // "One person was shot", "a boy was shot": one, however it is told.
  const [x, y] = [a.stated ?? pointOf(a.interval), b.stated ?? pointOf(b.interval)];
  if (x !== null && x === y) return 'same';
  if (a.stated === null || b.stated === null) return 'meets';
  const larger = Math.max(Math.abs(a.stated), Math.abs(b.stated));
  const near = Math.abs(a.stated - b.stated) <= LIMITS.roundingShare * larger;
  // "More than 6,200" and "more than 6,500": neither is a rounding of the other.
  const areAlike = a.rough && b.rough && lastPlace(a.stated) === lastPlace(b.stated);
  return near && (a.rough || b.rough) && !areAlike ? 'rounded' : 'meets';
}

/** Is `rough` the round hundreds that `exact` starts with? "More than 200" is said of 212 and of 249. */
export function isRoundingDown(exact: number, rough: number): boolean {
  const place = lastPlace(rough);
  return isRoundHundred(rough) && Math.floor(exact / place) * place === rough;
}

/** "more than 5 people" is 6 or more: an open end of a count is the next whole number. */
function wholeNumbers(quantity: Quantity): Interval {
  const own = intervalOf(quantity);
  if (quantity.unit.kind !== 'count') return own;
  if (own.min !== null && own.minOpen && Number.isInteger(own.min) && own.min < ROUNDED_FROM / 10) {
    own.min += 1;
    own.minOpen = false;
  }
  if (own.max !== null && own.maxOpen && Number.isInteger(own.max) && own.max <= ROUNDED_FROM / 10) {
    own.max -= 1;
    own.maxOpen = false;
  }
  // "More than 200" and "200" are told of the same count: from ten on, the printed end itself is allowed.
  if (own.min !== null && own.min >= ROUNDED_FROM / 10) own.minOpen = false;
  if (own.max !== null && own.max > ROUNDED_FROM / 10) own.maxOpen = false;
  return own;
}

function isRoundHundred(size: number): boolean {
  return size >= ROUNDED_FROM && lastPlace(size) >= ROUNDED_FROM;
}

/** The place of the last digit that is not zero: 100 for 1,200, 1 for 613, 0.1 for 6.3. */
export function lastPlace(size: number): number {
  if (size === 0 || !Number.isFinite(size)) return 1;
  let place = 1;
  if (Number.isInteger(size)) {
    while (place * 10 <= size && size % (place * 10) === 0) place *= 10;
    return place;
  }
  while (place > 1e-9 && Math.abs(size / place - Math.round(size / place)) > 1e-9) place /= 10;
  return place;
}

/** Two digits or more: "148,000", "6.8"; but "5%" and "3 million" are told of much. */
export function isRare(stated: number): boolean {
  return /[1-9].*[1-9]/u.test(String(stated));
}
