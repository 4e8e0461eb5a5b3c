/**
 * A set of numbers without gaps. `null` is an end without bound; `minOpen` / `maxOpen` say that the end itself
 * is not in it ("more than 12" is `{ min: 12, max: null, minOpen: true, maxOpen: true }`).
 */
export interface Interval {
  min: number | null;
  max: number | null;
  minOpen: boolean;
  maxOpen: boolean;
}

/** How two intervals lie to each other; `relate(a, b)` and `relate(b, a)` mirror each other. */
export type Relation = 'equal' | 'inside' | 'contains' | 'overlaps' | 'below' | 'above';

/** [n, n] */
export function exactly(n: number): Interval {
  return { min: n, max: n, minOpen: false, maxOpen: false };
}

/** [min, max], in either order. */
export function between(a: number, b: number): Interval {
  return { min: Math.min(a, b), max: Math.max(a, b), minOpen: false, maxOpen: false };
}

/** [n, ∞) */
export function atLeast(n: number): Interval {
  return { min: n, max: null, minOpen: false, maxOpen: true };
}

/** (n, ∞) */
export function moreThan(n: number): Interval {
  return { min: n, max: null, minOpen: true, maxOpen: true };
}

/** (−∞, n] */
export function atMost(n: number): Interval {
  return { min: null, max: n, minOpen: true, maxOpen: false };
}

/** (−∞, n) */
export function lessThan(n: number): Interval {
  return { min: null, max: n, minOpen: true, maxOpen: true };
}

/** Everything. */
export const UNBOUNDED: Readonly<Interval> = { min: null, max: null, minOpen: true, maxOpen: true };

export function isEmpty(a: Interval): boolean {
  if (a.min === null || a.max === null) return false;
  return a.min > a.max || (a.min === a.max && (a.minOpen || a.maxOpen));
}

/** The single number of a closed interval of one point, else `null`. */
export function pointOf(a: Interval): number | null {
  return a.min !== null && a.min === a.max && !a.minOpen && !a.maxOpen ? a.min : null;
}

export function includes(a: Interval, n: number): boolean {
  const aboveMin = a.min === null || n > a.min || (n === a.min && !a.minOpen);
  const belowMax = a.max === null || n < a.max || (n === a.max && !a.maxOpen);
  return aboveMin && belowMax;
}

/** The numbers in both, or `null` when there are none. Commutative, associative, idempotent. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const min = laterMin(a, b);
  const max = earlierMax(a, b);
  const both = { min: min.at, max: max.at, minOpen: min.open, maxOpen: max.open };
  return isEmpty(both) ? null : both;
}

/** The smallest interval that contains both. */
export function hull(a: Interval, b: Interval): Interval {
  const min = a.min === null || b.min === null ? null : Math.min(a.min, b.min);
  const max = a.max === null || b.max === null ? null : Math.max(a.max, b.max);
  return {
    min,
    max,
    minOpen: min === null || ((a.min !== min || a.minOpen) && (b.min !== min || b.minOpen)),
    maxOpen: max === null || ((a.max !== max || a.maxOpen) && (b.max !== max || b.maxOpen)),
  };
}

/** Is every number of `b` in `a`? */
export function containsInterval(a: Interval, b: Interval): boolean {
  const min = a.min === null || (b.min !== null && (b.min > a.min || (b.min === a.min && (!a.minOpen || b.minOpen))));
  const max = a.max === null || (b.max !== null && (b.max < a.max || (b.max === a.max && (!a.maxOpen || b.maxOpen))));
  return min && max;
}

/** How `a` lies to `b`: `inside` means that `b` contains `a`, `below` that all of `a` is under all of `b`. */
export function relate(a: Interval, b: Interval): Relation {
  const aInB = containsInterval(b, a);
  const bInA = containsInterval(a, b);
  if (aInB && bInA) return 'equal';
  if (aInB) return 'inside';
  if (bInA) return 'contains';
  if (intersect(a, b) !== null) return 'overlaps';
  return a.max !== null && b.min !== null && a.max <= b.min ? 'below' : 'above';
}

/** A plain copy of the four ends, whatever else the value carries. */
export function intervalOf(a: Interval): Interval {
  return { min: a.min, max: a.max, minOpen: a.minOpen, maxOpen: a.maxOpen };
}

function laterMin(a: Interval, b: Interval): { at: number | null; open: boolean } {
  if (a.min === null) return { at: b.min, open: b.min === null || b.minOpen };
  if (b.min === null) return { at: a.min, open: a.minOpen };
  if (a.min === b.min) return { at: a.min, open: a.minOpen || b.minOpen };
  return a.min > b.min ? { at: a.min, open: a.minOpen } : { at: b.min, open: b.minOpen };
}

function earlierMax(a: Interval, b: Interval): { at: number | null; open: boolean } {
  if (a.max === null) return { at: b.max, open: b.max === null || b.maxOpen };
  if (b.max === null) return { at: a.max, open: a.maxOpen };
  if (a.max === b.max) return { at: a.max, open: a.maxOpen || b.maxOpen };
  return a.max < b.max ? { at: a.max, open: a.maxOpen } : { at: b.max, open: b.maxOpen };
}
