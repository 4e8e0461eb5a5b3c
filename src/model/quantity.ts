import type { Interval } from './interval.ts';
import type { Span } from './span.ts';

/** What the words around a figure say of it; the interval of each is in the README, "How intervals are chosen". */
export type Modifier =
  | 'exact'
  | 'approximate'
  | 'almost'
  | 'just-over'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'range'
  | 'vague';

/** What is counted or measured. */
export type Unit =
  | { kind: 'count' }
  | { kind: 'percent' }
  | { kind: 'percentage-points' }
  | { kind: 'ratio' }
  | { kind: 'ordinal' }
  /** ISO 4217: "USD" */
  | { kind: 'currency'; code: string }
  /** UCUM: "km", "h", "a" (year), "Cel" */
  | { kind: 'measure'; code: string };

/** A figure with its modifier, as an interval: "at least 137" is [137, ∞), stated 137. */
export interface Quantity extends Span, Interval {
  /** The printed figure ("12" of "at least 12"); `null` for vague words and for ranges. */
  stated: number | null;
  modifier: Modifier;
  unit: Unit;
  /** "a soldier was killed": a count of 1 that no figure states. */
  implicit: boolean;
}

/** The same quantity but for what is named. Written out, for the engine reads quantities of one shape fastest. */
export function requantified(
  { start, end, text, min, max, minOpen, maxOpen, stated, modifier, unit, implicit }: Quantity,
  changes: Partial<Quantity>,
): Quantity {
  const copy = { start, end, text, min, max, minOpen, maxOpen, stated, modifier, unit, implicit };
  return Object.assign(copy, changes);
}

/** The same unit: same kind and, for money and measures, the same code. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return unitKey(a) === unitKey(b);
}

/** A unit as one word: `count`, `currency:USD`, `measure:km`. */
export function unitKey(unit: Unit): string {
  return 'code' in unit ? `${unit.kind}:${unit.code}` : unit.kind;
}
