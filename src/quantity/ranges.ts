import { multiply, tidy } from '../model/measures.ts';
import { sameUnit, type Unit } from '../model/quantity.ts';
import { type Amount, readAmount } from './amount.ts';
import { past } from './digits.ts';
import type { Figure } from './figure.ts';
import { currencyOf } from './money.ts';
import { readRatio } from './ratios.ts';
import { readFigure } from './read-figure.ts';
import {
  back,
  COMMA,
  DIGITS,
  HYPHEN,
  is,
  isDash,
  isWord,
  markAt,
  near,
  phrase,
  phraseBefore,
  type Scan,
} from './scan.ts';

export interface RangeFound {
  from: number;
  to: number;
  min: number;
  max: number;
  unit: Unit;
}

/** "between" or "from" right before a figure. */
export interface Opener {
  from: number;
  isBetween: boolean;
}

/** What joins the two ends of a range, and where the second begins. */
export interface Joint {
  next: number;
  kind: 'dash' | 'to' | 'or' | 'and';
}

const JOINTS = ['to', 'or'] as const;
const JOINTS_BETWEEN = ['to', 'or', 'and'] as const;

/** The joint after a figure: "12-15", "12 to 15", "12 or 13", "between 12 and 15", "8- to 16-metre", "40-to-50". */
function jointAfter(s: Scan, i: number, isBetween: boolean): Joint | null {
  if (isDash(s, i) || s.text[s.at[i]!] === '~' || s.text[s.at[i]!] === '∼') {
    if (s.sort[i] === HYPHEN && (is(s, i + 1, 'to') || is(s, i + 1, 'or')))
      return { next: i + (s.sort[i + 2] === HYPHEN ? 3 : 2), kind: 'to' };
    return { next: i + 1, kind: 'dash' };
  }
  for (const kind of isBetween ? JOINTS_BETWEEN : JOINTS) if (is(s, i, kind)) return { next: i + 1, kind };
  return null;
}

/** The digits that a joint after a figure leads to, or 0. */
export function joinedDigits(s: Scan, i: number): number {
  const next = jointAfter(s, i, true)?.next ?? 0;
  return s.sort[next] === DIGITS ? next : 0;
}

export function rangeOpener(s: Scan, i: number): Opener | null {
  let before = back(s, i);
  if (is(s, before, 'the')) before = back(s, before);
  const isBetween = is(s, before, 'between');
  return isBetween || is(s, before, 'from') ? { from: before, isBetween } : null;
}

/** "rose from 9 to 14", "rose by six to 41": a change from one figure to another, which is no range. */
function isChange(s: Scan, i: number): boolean {
  // "has nearly doubled, from 183,000 to 345,000"
  return near(s, i, 'changes', 0) > 0 || (s.sort[i - 1] === COMMA && near(s, i - 1, 'changes', 0, 1) > 0);
}

/** "increased its benchmark rate from 5% to 5.25%": each end has its unit, and what was changed stands between. */
function isChangeOf(s: Scan, from: number, amount: Amount, other: Amount): boolean {
  return amount.hasUnit && other.hasUnit && near(s, from, 'changes', undefined, CHANGED) > 0;
}

/** Words between a verb and the "from" of its change. */
const CHANGED = 6;

/** "rose by six to 41": what was added and what it came to; "grow by 5 to 10 percent" shares a unit and is a range. */
function isIncrease(s: Scan, i: number): boolean {
  return isChange(s, near(s, i, 'by'));
}

/** "lowered it by 8 to 10 points": what was added is seldom most of what it came to. */
function isNear(low: number, high: number): boolean {
  return low < high && high <= 1.5 * low;
}

/** The range a figure begins, `null` when nothing joins it to another. */
export function readRange(s: Scan, amount: Amount, opener: Opener | null): RangeFound | null {
  const low = amount.figure;
  if (low.kind === 'vague' || low.kind === 'multiple') return null;
  if (opener && !opener.isBetween && isChange(s, opener.from)) return null;
  const joint = jointAfter(s, amount.to, opener !== null);
  if (!joint) return null;
  const { kind } = joint;
  let at = joint.next;
  if (is(s, at, 'article') || (low.kind === 'ordinal' && is(s, at, 'the'))) at++;
  const floor = s.floor;
  s.floor = amount.to;
  const figure = readFigure(s, skipSigns(s, at));
  const other = figure && readAmount(s, figure);
  s.floor = floor;
  if (!figure || !other) return null;
  if (opener && !opener.isBetween && kind === 'to' && isChangeOf(s, opener.from, amount, other)) return null;
  // "between one in five and one in three"
  if (amount.unit.kind === 'ratio') readRatio(s, other);
  if ((figure.kind === 'ordinal') !== (low.kind === 'ordinal')) return null;
  if (figure.kind === 'ordinal' && !opener) return null;
  if (kind === 'or' && low.digits !== figure.digits) return null;
  if (amount.hasUnit && other.hasUnit && !sameUnit(amount.unit, other.unit)) return null;
  const isMoney = amount.unit.kind === 'currency';
  if (kind === 'to' && amount.hasUnit === other.hasUnit && !isNear(amount.max, other.min) && isIncrease(s, amount.from))
    return null;
  // "oil rose 84 cents to $71.60"
  if (kind === 'to' && !opener && isMoney && isChange(s, amount.from)) return null;
  if (amount.hasUnit && !other.hasUnit && !isMoney && !opener) return null;
  let { min } = amount;
  const { max } = other;
  if (!amount.hasUnit || isMoney) {
    const shared = shareScale(low, figure, Math.abs(min), Math.abs(max));
    min = min < 0 ? -shared : shared;
  }
  // "5 to 50 cents", "25 to 50 basis points", "two to three decades"
  if (!amount.hasUnit && other.factor !== 1) min = tidy(min * other.factor);
  // "between 10 and 20 degrees below zero"
  const isBelowZero = other.isBelowZero && !amount.hasUnit;
  if (isBelowZero) min = -Math.abs(min);
  if (min > max && !(opener || isBelowZero || (amount.hasUnit && other.hasUnit))) return null;
  // "lowered the toll of Monday's fire from 14 to 12": a range goes up.
  if (min > max && max >= 0 && opener?.isBetween === false && kind === 'to') return null;
  if (min === max && kind !== 'dash') return null;
  // "three-nought-four" is spoken digit by digit.
  if (min === 0 && kind === 'dash' && !low.digits) return null;
  // "a million or a billion" are two figures.
  if (kind === 'or' && (max > 10 * min || min > 10 * max)) return null;
  if (kind === 'to' && !opener && (figure.kind === 'fraction') !== (low.kind === 'fraction')) return null;
  return {
    from: opener?.from ?? amount.from,
    to: other.to,
    min: Math.min(min, max),
    max: Math.max(min, max),
    unit: other.hasUnit ? other.unit : amount.unit,
  };
}

/** What may stand before the second figure: "minus", "about", "$". */
function skipSigns(s: Scan, i: number): number {
  let at = i;
  if (is(s, at, 'negative') || s.sort[at] === HYPHEN || s.text[s.at[at]!] === '~') at++;
  else if (phraseBefore(s, at + 1, 'before')?.as.modifier === 'approximate' && s.word[at]?.is.has('before')) at++;
  const sign = markAt(s, at, (mark) => currencyOf(s, mark));
  return sign && (s.sort[sign.to] === DIGITS || s.sort[sign.to] === 46)
    ? sign.to + (s.sort[sign.to] === 46 && s.gap[sign.to + 1] === 1 ? 1 : 0)
    : at;
}

/** "two to three million": the low end shares the scale of the high one; "10-15,000" its thousands. */
function shareScale(low: Figure, high: Figure, min: number, max: number): number {
  if (high.scale > 1) return min < max && min * high.scale <= max ? multiply(min, high.scale) : min;
  const shared = min * 1000;
  return low.bare && !high.bare && max < 1e6 && max % 1000 === 0 && shared < max && shared * 5 >= max ? shared : min;
}

const PLUS_MINUS = /±|\+\/?-/uy;

/** "12 ± 3", "9.8 +/- 0.1 km", "plus or minus": as far as it is said to reach, with the figure in the middle as stated. */
export function readPlusMinus(s: Scan, amount: Amount): (RangeFound & { stated: number }) | null {
  const next = (isWord(s, amount.to) ? 0 : past(s, amount.to, PLUS_MINUS)) || phrase(s, amount.to, 'plusMinus')?.to;
  const figure = !next || amount.min !== amount.max ? null : readFigure(s, next);
  if (figure?.kind !== 'cardinal') return null;
  const reach = readAmount(s, figure);
  if (amount.hasUnit && reach.hasUnit && !sameUnit(amount.unit, reach.unit)) return null;
  return {
    from: amount.from,
    to: reach.to,
    min: tidy(amount.min - reach.max),
    max: tidy(amount.max + reach.max),
    unit: reach.hasUnit ? reach.unit : amount.unit,
    stated: amount.min,
  };
}
