import { atLeast, atMost, between, exactly, type Interval, lessThan, moreThan } from '../model/interval.ts';
import { type Modifier, type Quantity, sameUnit } from '../model/quantity.ts';
import { type Amount, readAmount } from './amount.ts';
import type { Figure, Scan } from './figure.ts';
import { rangeOpener } from './joints.ts';
import { isBound, modifierAfter, modifiersBefore, type Said, stronger } from './modifiers.ts';
import { readPlusMinus, readRange } from './ranges.ts';
import { readRatio } from './ratios.ts';
import { isTimeUnit } from './units.ts';
import { phraseAt, skipGap } from './words.ts';

/** Puts a figure together with its unit, the other end of its range, and its modifiers. */
export function assemble(scan: Scan, figure: Figure): Quantity {
  const amount = readAmount(scan, figure);
  if (figure.kind === 'zero') return quantityOf(scan, amount, 'exact', exactly(0), 0);
  readRatio(scan, amount);
  const around = readPlusMinus(scan, amount);
  if (around !== null) return modified(scan, around, around.stated, 'range');
  const opener = rangeOpener(scan, amount.start);
  const range = figure.kind === 'multiple' ? null : readRange(scan, amount, opener);
  if (range !== null) return modified(scan, range, null, 'range');
  const isVague = figure.kind === 'vague';
  return modified(scan, amount, isVague ? null : amount.stated, isVague ? 'vague' : 'exact');
}

type Found = Pick<Amount, 'start' | 'end' | 'min' | 'max' | 'unit'>;

/** Reads the words before and after, which may widen the span and open the interval. */
function modified(scan: Scan, found: Found, stated: number | null, kind: Modifier): Quantity {
  const isOrdinal = found.unit.kind === 'ordinal';
  const before = modifiersBefore(scan, found.start, isTimeUnit(found.unit), isOrdinal);
  const after = isOrdinal ? null : modifierAfter(scan, found.end);
  let said: Said | null = before?.modifier ?? null;
  if (after !== null && after.modifier !== 'or-equal')
    said = said === null ? after.modifier : stronger(after.modifier, said);
  else if (after !== null && said !== null) said = stronger('or-equal', said);
  const whole = {
    ...found,
    start: before?.start ?? found.start,
    end: after === null || said === null ? found.end : after.end,
  };
  const isPlain = kind === 'exact';
  if (said === null || said === 'exact' || said === 'or-equal' || !(isPlain || isBound(said)))
    return quantityOf(
      scan,
      whole,
      kind,
      found.min === found.max ? exactly(found.min) : between(found.min, found.max),
      stated,
    );
  return quantityOf(scan, whole, said, intervalFor(said, found.min, found.max), stated);
}

function quantityOf(scan: Scan, found: Found, modifier: Modifier, interval: Interval, stated: number | null): Quantity {
  const { start, end, unit } = found;
  return { start, end, text: scan.text.slice(start, end), ...interval, stated, modifier, unit, implicit: false };
}

/** The table of DESIGN "Modifiers". Of a range a bound speaks of the end on its side: "up to 12-15" is at most 15. */
function intervalFor(modifier: Modifier, min: number, max: number): Interval {
  switch (modifier) {
    case 'at-least':
      return atLeast(min);
    case 'more-than':
      return moreThan(min);
    case 'at-most':
      return atMost(max);
    case 'less-than':
      return lessThan(max);
    default:
      return min === max ? exactly(min) : between(min, max);
  }
}

/** "more than 12 but fewer than 20", "at least 12 and at most 20": two bounds, one range. `null` when they are two figures. */
export function joinBounds(scan: Scan, first: Quantity, second: Quantity): Quantity | null {
  if (!isBound(first.modifier) || !isBound(second.modifier)) return null;
  const [low, high] = first.max === null ? [first, second] : [second, first];
  if (low.min === null || low.max !== null || high.max === null || high.min !== null || low.min >= high.max)
    return null;
  if (!sameUnit(low.unit, high.unit) && !(first.unit.kind === 'count' && second.unit.kind !== 'ordinal')) return null;
  const { text } = scan;
  const at = skipGap(text, text.charCodeAt(first.end) === 44 ? first.end + 1 : first.end);
  const and = phraseAt(text, at, scan.lexicon.but);
  if (skipGap(text, and?.end ?? at) !== second.start || second.start === first.end) return null;
  const interval = { min: low.min, max: high.max, minOpen: low.minOpen, maxOpen: high.maxOpen };
  return quantityOf(
    scan,
    { ...second, start: first.start, min: low.min, max: high.max },
    'range',
    interval as never,
    null,
  );
}
