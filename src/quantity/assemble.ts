import { atLeast, atMost, between, exactly, type Interval, lessThan, moreThan } from '../model/interval.ts';
import type { Modifier, Quantity, Unit } from '../model/quantity.ts';
import { isBlank, isDigit, isHyphen, isLetter } from './characters.ts';
import type { Figure, Scan } from './figure.ts';
import { convertMeasure, measureOf, tidy } from './measures.ts';
import { modifierAfter, modifiersBefore, stronger } from './modifiers.ts';
import { currencyBefore } from './money.ts';
import { isChange, jointAfter, rangeOpener, shareScale } from './ranges.ts';
import { readBareFraction } from './fractions.ts';
import { readFigure } from './read-figure.ts';
import { isTimeUnit, readUnit } from './units.ts';
import { endOfWord, lowerWord, skipGap, skipJoint, wordAt, wordBefore } from './words.ts';

/** A figure with its sign, currency and unit. */
export interface Amount {
  start: number;
  end: number;
  min: number;
  max: number;
  unit: Unit;
  figure: Figure;
  /** A unit or currency was printed with it. */
  hasUnit: boolean;
}

const COUNT: Unit = { kind: 'count' };

/** Sign, currency, unit and smaller units of a figure: "-5 °C", "$2.5bn", "5ft 10in", "two hours and thirty minutes". */
export function readAmount(scan: Scan, figure: Figure): Amount {
  const inner = innerSign(scan, figure.start);
  const money = figure.kind === 'ordinal' ? null : currencyBefore(scan, inner ? figure.start - 1 : figure.start);
  const start = money === null ? figure.start : money.start;
  const amount: Amount = {
    start,
    end: figure.end,
    min: figure.value,
    max: figure.high,
    unit:
      figure.kind === 'ordinal'
        ? { kind: 'ordinal' }
        : figure.kind === 'multiple' || figure.kind === 'fraction'
          ? { kind: 'ratio' }
          : COUNT,
    figure,
    hasUnit: false,
  };
  if (figure.kind === 'ordinal' || figure.kind === 'multiple' || figure.kind === 'zero') return amount;
  const unit = readUnit(scan, figure, money !== null);
  if (unit !== null) {
    amount.end = unit.end;
    const factor = unit.factor * unit.scale;
    if (factor !== 1) {
      amount.min = unit.scale === 1 ? tidy(amount.min * factor) : multiply(amount.min, factor);
      amount.max = amount.min === figure.value ? amount.max : multiply(figure.high, factor);
    }
    if (unit.scale > 1) figure.scale = unit.scale;
    if (unit.unit.kind !== 'count') {
      amount.unit = unit.unit;
      amount.hasUnit = true;
    }
  }
  if (money !== null) {
    amount.unit = { kind: 'currency', code: money.code };
    amount.hasUnit = true;
  }
  if (amount.hasUnit) readSmallerUnits(scan, amount);
  if (inner && money !== null) negate(amount);
  else readSign(scan, amount);
  return amount;
}

/** Exact for decimals: 1.1 × 1000000 is 1100000. */
export function multiply(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) || Math.abs(product) >= 1e21 ? product : Number(product.toPrecision(15));
}

/** "-5", "minus five", "−$12", "($99.99)". */
function readSign(scan: Scan, amount: Amount): void {
  const { text } = scan;
  const unit = text.charCodeAt(amount.start - 1);
  if (amount.start - 1 >= scan.floor && (unit === 45 || unit === 0x2212) && isSignPlace(text, amount.start - 2)) {
    amount.start--;
  } else {
    const before = wordBefore(text, amount.start, scan.floor);
    if (before === null || !scan.lexicon.joiners.negative.has(before.word)) {
      // "$-99.99": the sign after the currency.
      return;
    }
    amount.start = before.start;
  }
  negate(amount);
}

function negate(amount: Amount): void {
  [amount.min, amount.max] = [amount.max === 0 ? 0 : -amount.max, amount.min === 0 ? 0 : -amount.min];
}

/** "$-5": the sign between currency and figure. */
function innerSign(scan: Scan, at: number): boolean {
  const unit = scan.text.charCodeAt(at - 1);
  return (unit === 45 || unit === 0x2212) && at - 1 > scan.floor && scan.lexicon.signs.has(scan.text[at - 2] ?? '');
}

function isSignPlace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    Number.isNaN(unit) ||
    (!isLetter(unit) && !isDigit(unit) && unit !== 41 && !isHyphen(unit) && unit !== 46 && unit !== 37)
  );
}

/** "5ft 10in", "two hours and thirty minutes", "five dollars and ten cents", "a year and a half". */
function readSmallerUnits(scan: Scan, amount: Amount): void {
  const { text, lexicon } = scan;
  for (let k = 0; k < 5; k++) {
    let at = skipGap(text, amount.end);
    if (text.charCodeAt(amount.end) === 44) at = skipGap(text, amount.end + 1);
    const word = wordAt(text, at);
    let viaAnd = false;
    if (lexicon.joiners.and.has(word)) {
      at = skipJoint(text, endOfWord(text, at));
      viaAnd = true;
      const half = readBareFraction(scan, at);
      const over = half === null ? 0 : skipGap(text, half.end);
      if (half !== null && amount.min === amount.max && !lexicon.joiners.of.has(wordAt(text, over))) {
        amount.min = amount.max = amount.min + half.value;
        amount.end = half.end;
        return;
      }
    }
    if (amount.min !== amount.max) return;
    const next = isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)) ? readFigure(scan, at) : null;
    if (next === null || next.kind === 'ordinal' || next.start !== at) return;
    const unit = readUnit(scan, next, false);
    if (unit === null || unit.scale !== 1) return;
    if (amount.unit.kind === 'currency') {
      if (
        !viaAnd ||
        unit.unit.kind !== 'currency' ||
        !unit.minor ||
        (unit.unit.code !== amount.unit.code && unit.unit.code !== 'USD')
      )
        return;
      amount.min = amount.max = tidy(amount.min + next.value * unit.factor);
    } else {
      if (amount.unit.kind !== 'measure' || unit.unit.kind !== 'measure') return;
      const a = measureOf(amount.unit.code);
      const b = measureOf(unit.unit.code);
      if (a === null || b === null || a[0] !== b[0] || a[0] === 'temperature' || b[1] >= a[1]) return;
      const more = convertMeasure(next.value, unit.unit.code, amount.unit.code);
      if (more === null) return;
      amount.min = amount.max = tidy(amount.min + more);
    }
    amount.end = unit.end;
  }
}

/** Puts an amount together with its range, modifiers and interval. */
export function assemble(scan: Scan, figure: Figure): Quantity {
  const amount = readAmount(scan, figure);
  const { text } = scan;
  const opener = rangeOpener(scan, amount.start);
  const range = figure.kind === 'zero' || figure.kind === 'multiple' ? null : readRange(scan, amount, opener);
  let start = range?.start ?? amount.start;
  let end = range?.end ?? amount.end;
  const unit = range?.unit ?? amount.unit;
  const min = range?.min ?? amount.min;
  const max = range?.max ?? amount.max;
  const isRange = range !== null;
  const isVague = figure.kind === 'vague' && !isRange;
  const before = figure.kind === 'zero' ? null : modifiersBefore(scan, start, isTimeUnit(unit));
  let modifier: Modifier | undefined = isRange ? 'range' : isVague ? 'vague' : 'exact';
  let bound: Modifier | null = null;
  if (before !== null) {
    start = before.start;
    bound = before.modifier;
  }
  const after = figure.kind === 'zero' || figure.kind === 'ordinal' ? null : modifierAfter(scan, end);
  if (after !== null) {
    bound = bound === null ? after.modifier : stronger(after.modifier, bound);
    end = after.end;
    const late = readUnitAfterModifier(scan, amount, end);
    if (late !== null) end = late;
  }
  if (bound !== null && bound !== 'exact' && !(isRange || isVague)) modifier = bound;
  const interval = isRange || isVague ? boundRange(min, max, bound) : intervalFor(modifier, min, max);
  if ((isRange || isVague) && bound !== null && BOUNDS.has(bound)) modifier = bound;
  const stated = isVague || isRange ? null : figure.kind === 'zero' ? 0 : min;
  return {
    start,
    end,
    text: text.slice(start, end),
    ...interval,
    stated,
    modifier,
    unit: range === null ? amount.unit : unit,
    implicit: false,
  };
}

const BOUNDS: ReadonlySet<Modifier> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

function readUnitAfterModifier(_scan: Scan, _amount: Amount, _end: number): number | null {
  return null;
}

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

/** "up to 12-15" is at most 15; "more than 12 to 15" at least 12: the end that the bound speaks of. */
function boundRange(min: number, max: number, bound: Modifier | null): Interval {
  return bound !== null && BOUNDS.has(bound) ? intervalFor(bound, min, max) : between(min, max);
}

interface RangeFound {
  start: number;
  end: number;
  min: number;
  max: number;
  unit: Unit;
}

function readRange(
  scan: Scan,
  amount: Amount,
  opener: { kind: 'between' | 'from'; start: number } | null,
): RangeFound | null {
  const { text, lexicon } = scan;
  if (opener?.kind === 'from' && isChange(scan, opener.start)) return null;
  const joint = jointAfter(scan, amount.end, opener?.kind === 'between');
  if (joint === null) return null;
  if (
    joint.kind === 'or' &&
    amount.figure.digits !== isDigit(text.charCodeAt(joint.next)) &&
    !text.startsWith('$', joint.next)
  )
    return null;
  let at = joint.next;
  const word = wordAt(text, at);
  if (lexicon.joiners.the.has(word) && amount.unit.kind === 'ordinal') at = skipGap(text, endOfWord(text, at));
  if (lexicon.joiners.article.has(word)) at = skipGap(text, endOfWord(text, at));
  if (
    joint.kind === 'dash' &&
    at < text.length &&
    !isDigit(text.charCodeAt(at)) &&
    isLetter(text.charCodeAt(at)) &&
    amount.figure.digits
  )
    return null;
  at = skipSigns(scan, at);
  const floor = scan.floor;
  scan.floor = amount.end;
  const figure = readFigure(scan, at);
  const other = figure === null || figure.kind === 'zero' ? null : readAmount(scan, figure);
  scan.floor = floor;
  if (figure === null || other === null) return null;
  if ((figure.kind === 'ordinal') !== (amount.figure.kind === 'ordinal')) return null;
  if (figure.kind === 'vague' || amount.figure.kind === 'vague') return null;
  if (figure.kind === 'ordinal' && joint.kind !== 'and' && opener === null) return null;
  const unit = other.hasUnit ? other.unit : amount.unit;
  if (amount.hasUnit && other.hasUnit && JSON.stringify(amount.unit) !== JSON.stringify(other.unit)) return null;
  if (amount.hasUnit && !other.hasUnit && amount.unit.kind !== 'currency' && opener === null) return null;
  let { min } = amount;
  if (!amount.hasUnit || amount.unit.kind === 'currency') {
    const shared = shareScale({ ...amount.figure, value: Math.abs(min) }, { ...figure, value: Math.abs(other.min) });
    if (amount.figure.scale === 1) min = min < 0 ? -shared : shared;
  }
  if (other.unit.kind === 'percentage-points' && !amount.hasUnit && other.min !== figure.value) min = tidy(min * 0.01);
  const max = other.max;
  const isFalling = min > max;
  if (isFalling && !(opener !== null || (amount.hasUnit && other.hasUnit))) return null;
  if (min === max && joint.kind !== 'dash') return null;
  // "two or four" names two figures; "two or three" is a range, and so is "five or ten".
  if (joint.kind === 'to' && opener === null && (figure.kind === 'fraction') !== (amount.figure.kind === 'fraction'))
    return null;
  return {
    start: opener?.start ?? amount.start,
    end: other.end,
    min: Math.min(min, max),
    max: Math.max(min, max),
    unit,
  };
}

function skipSigns(scan: Scan, at: number): number {
  const { text, lexicon } = scan;
  let i = at;
  if (lexicon.joiners.negative.has(wordAt(text, i))) return skipGap(text, endOfWord(text, i));
  if (text.charCodeAt(i) === 45 || text.charCodeAt(i) === 0x2212) i++;
  for (let length = 4; length > 0; length--) {
    const sign = text.slice(i, i + length);
    if (!lexicon.signs.has(sign)) continue;
    const to = i + length;
    const next = isBlank(text.charCodeAt(to)) ? to + 1 : to;
    if (isDigit(text.charCodeAt(next))) return next;
  }
  if (isLetter(text.charCodeAt(i))) {
    const end = endOfWord(text, i);
    if (lexicon.signs.has(text.slice(i, end)) && lowerWord(text, i, end) !== '')
      return skipGap(text, text.charCodeAt(end) === 46 ? end + 1 : end);
  }
  return i;
}
