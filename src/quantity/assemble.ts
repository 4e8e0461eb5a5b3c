import { between, type Interval } from '../model/interval.ts';
import { type Modifier, type Quantity, sameUnit } from '../model/quantity.ts';
import { readAmount } from './amount.ts';
import { type Figure, figureOf } from './figure.ts';
import { isBound, modifierAfter, modifierBehindNoun, modifiersBefore, type Said, stronger } from './modifiers.ts';
import { type RangeFound, rangeOpener, readPlusMinus, readRange } from './ranges.ts';
import { readRatio } from './ratios.ts';
import { COMMA, phrase, raw, type Scan } from './scan.ts';
import { isTimeUnit, readUnit } from './units.ts';

/** A quantity with its tokens. */
export interface Found {
  from: number;
  to: number;
  quantity: Quantity;
}

/** Puts a figure together with its unit, the other end of its range, and its modifiers. */
export function assemble(s: Scan, figure: Figure): Found {
  const amount = readAmount(s, figure);
  if (figure.kind === 'zero') return foundOf(s, amount, 'exact', between(0, 0), 0);
  readRatio(s, amount);
  const around = readPlusMinus(s, amount);
  if (around) return modified(s, around, around.stated, 'range');
  const range = readRange(s, amount, rangeOpener(s, amount.from));
  if (range) return modified(s, range, null, 'range');
  return figure.kind === 'vague' ? modified(s, amount, null, 'vague') : modified(s, amount, amount.stated, 'exact');
}

/** Reads the words before and after, which may widen the span and open the interval. */
function modified(s: Scan, found: RangeFound, stated: number | null, kind: Modifier): Found {
  const isOrdinal = found.unit.kind === 'ordinal';
  const before = modifiersBefore(s, found.from, isTimeUnit(found.unit), isOrdinal);
  const after = isOrdinal ? null : modifierAfter(s, found.to);
  let { said } = before;
  if (after && (said || after.said !== 'or-equal')) {
    said = said ? stronger(after.said, said) : after.said;
    found.to = after.to;
    readUnitAfter(s, found);
  }
  if (!after && found.unit.kind === 'count' && !isBound(said)) said = modifierBehindNoun(s, found.to) ?? said;
  found.from = before.from;
  const modifier = !said || said === 'or-equal' || (kind !== 'exact' && !isBound(said)) ? kind : said;
  return foundOf(s, found, modifier, intervalFor(modifier, found.min, found.max), stated);
}

/** "20-odd years", "5 or more miles", "60-plus per cent": a unit that the words after the figure part from it. */
function readUnitAfter(s: Scan, found: RangeFound): void {
  if (found.unit.kind !== 'count') return;
  const unit = readUnit(s, figureOf(found.from, found.to, found.max), false);
  if (unit?.scale !== 1 || unit.factor !== 1 || unit.unit.kind === 'ratio') return;
  found.unit = unit.unit;
  found.to = unit.to;
}

function foundOf(
  s: Scan,
  { from, to, unit }: RangeFound,
  modifier: Modifier,
  interval: Interval,
  stated: number | null,
): Found {
  const quantity: Quantity = {
    start: s.at[from]!,
    end: s.to[to - 1]!,
    text: raw(s, from, to),
    min: interval.min,
    max: interval.max,
    minOpen: interval.minOpen,
    maxOpen: interval.maxOpen,
    stated,
    modifier,
    unit,
    implicit: false,
  };
  return { from, to, quantity };
}

/** The table of the README, "How intervals are chosen". Of a range a bound speaks of the end on its side: "up to 12-15" is at most 15. */
function intervalFor(said: Said, min: number, max: number): Interval {
  const opensAbove = said === 'at-least' || said === 'more-than';
  const opensBelow = said === 'at-most' || said === 'less-than';
  return {
    min: opensBelow ? null : min,
    max: opensAbove ? null : max,
    minOpen: opensBelow || said === 'more-than',
    maxOpen: opensAbove || said === 'less-than',
  };
}

/** "more than 12 but fewer than 20", "at least 12 and at most 20": two bounds, one range. `null` when they are two figures. */
export function joinBounds(s: Scan, first: Found, second: Found): Found | null {
  const [a, b] = [first.quantity, second.quantity];
  const [low, high] = a.max === null ? [a, b] : [b, a];
  const [min, max] = [low.min!, high.max!];
  if (low.max !== null || high.min !== null || min >= max) return null;
  if (!sameUnit(low.unit, high.unit) && a.unit.kind !== 'count') return null;
  const at = s.sort[first.to] === COMMA ? first.to + 1 : first.to;
  const next = phrase(s, at, 'but')?.to ?? at;
  if (next !== second.from || next === first.to) return null;
  const interval = { min, max, minOpen: low.minOpen, maxOpen: high.maxOpen };
  return foundOf(s, { from: first.from, to: second.to, min, max, unit: b.unit }, 'range', interval, null);
}
