import { measureOf, multiply, tidy } from '../model/measures.ts';
import { type Unit, unitKey } from '../model/quantity.ts';
import { type Figure, revalued } from './figure.ts';
import { readBareFraction } from './fractions.ts';
import { currencyBefore } from './money.ts';
import { readFigure } from './read-figure.ts';
import { back, COMMA, DIGITS, HYPHEN, is, isDash, isWord, joint, MINUS, phrase, raw, type Scan, STOP } from './scan.ts';
import { isTimeUnit, readUnit, type UnitAfter } from './units.ts';

/** A figure with its sign, currency and unit. */
export interface Amount {
  from: number;
  to: number;
  min: number;
  max: number;
  /** As printed: 50 of "50 cents", whose `min` is half a dollar. */
  stated: number;
  unit: Unit;
  figure: Figure;
  /** What one of the printed unit is in `unit`: 10 for a decade, 0.01 for a cent. */
  factor: number;
  /** A unit or currency was printed with it. */
  hasUnit: boolean;
  /** "below zero" stands after it. */
  isBelowZero: boolean;
}

/** Sign, currency, unit and smaller units of a figure: "-5 °C", "$2.5bn", "5ft 10in", "two hours and thirty minutes". */
export function readAmount(s: Scan, figure: Figure): Amount {
  const { kind, from, value, high } = figure;
  const amount: Amount = {
    from,
    to: figure.to,
    min: value,
    max: high,
    stated: value,
    factor: 1,
    unit: kind === 'ordinal' ? { kind } : { kind: kind === 'multiple' || kind === 'fraction' ? 'ratio' : 'count' },
    figure,
    hasUnit: false,
    isBelowZero: false,
  };
  if (kind === 'ordinal' || kind === 'multiple' || kind === 'zero') return amount;
  // "$-5": the sign between currency and figure.
  const inner = isMinus(s, from - 1);
  const money = currencyBefore(s, inner ? from - 1 : from);
  const unit = readUnit(s, figure, money !== null) ?? readUnitAfterOf(s, figure);
  const scale = (unit?.scale ?? 1) * (money?.scale ?? 1);
  if (unit) {
    amount.to = unit.to;
    amount.factor = unit.factor;
    amount.unit = unit.unit;
    if (scale > 1) figure.scale = scale;
  }
  amount.min = multiply(value, amount.factor * scale);
  amount.max = multiply(high, amount.factor * scale);
  amount.stated = scale === 1 ? value : amount.min;
  if (money) {
    amount.from = money.from;
    amount.unit = { kind: 'currency', code: money.code };
  }
  amount.hasUnit = 'code' in amount.unit || (unit !== null && unit.unit.kind !== 'count');
  if (amount.hasUnit && amount.min === amount.max && readSmallerUnits(s, amount))
    amount.min = amount.max = amount.stated = tidy(amount.min);
  if (inner && money) negate(amount);
  else readSign(s, amount);
  return amount;
}

function isMinus(s: Scan, i: number): boolean {
  return s.sort[i] === HYPHEN || s.sort[i] === MINUS;
}

/** "billions of dollars", "a couple of hours"; "three-quarters of an hour", "half an hour", "half-a-mile". */
function readUnitAfterOf(s: Scan, figure: Figure): UnitAfter | null {
  if (figure.kind !== 'fraction' && figure.kind !== 'vague') return null;
  let to = joint(s, figure.to);
  if (is(s, to, 'of')) to = joint(s, to + 1);
  else if (figure.value !== 0.5) return null;
  if (is(s, to, 'article')) to++;
  return readUnit(s, revalued(figure, to, figure.value), false);
}

/** "-5", "minus five", "−$12", "- 5" where the text begins. */
function readSign(s: Scan, amount: Amount): void {
  // "20 degrees below zero"
  const below = phrase(s, amount.to, 'belowZero');
  if (below) {
    amount.to = below.to;
    amount.isBelowZero = true;
    negate(amount);
    return;
  }
  const i = amount.from - 1;
  if (isMinus(s, i) && i >= s.floor) {
    const before = s.sort[i - 1]!;
    const isJoined = s.gap[amount.from] === 0;
    // "minus-20 degrees"
    if (is(s, i - 1, 'negative') && i > s.floor) {
      amount.from -= 2;
      negate(amount);
      return;
    }
    // "5 -3", "(3)-4", "a-5" are no negatives.
    const isFree =
      s.gap[i] === 1
        ? before !== DIGITS
        : !isWord(s, i - 1) && !isDash(s, i - 1) && ![DIGITS, 41, STOP, 37].includes(before);
    if (isJoined ? !isFree : before !== 10) return;
    amount.from--;
  } else {
    const word = back(s, amount.from);
    // "a margin of plus or minus 3 points"
    if (!is(s, word, 'negative') || is(s, back(s, word), 'or')) return;
    amount.from = word;
  }
  negate(amount);
}

function negate(amount: Amount): void {
  [amount.min, amount.max] = [0 - amount.max, 0 - amount.min];
  amount.stated = 0 - amount.stated;
}

/** "5ft 10in", "two hours and thirty minutes", "five dollars and ten cents", "a year and a half". */
function readSmallerUnits(s: Scan, amount: Amount): boolean {
  const start = amount.to;
  let isCompound = false;
  for (;;) {
    // "two weeks, three days"; but "9.1 metres, 2 cm below the record"
    let at =
      s.sort[amount.to] === COMMA && (isTimeUnit(amount.unit) || unitKey(amount.unit) === 'measure:[ft_i]')
        ? amount.to + 1
        : amount.to;
    if (is(s, joint(s, at), 'and')) {
      at = joint(s, joint(s, at) + 1);
      const half = readBareFraction(s, at);
      // "a foot and a half of snow"; but "two hours and half of the night"
      if (half && (!is(s, half.to, 'of') || is(s, at, 'article'))) {
        amount.min += half.value * amount.factor;
        amount.to = half.to;
        break;
      }
    }
    const next = readFigure(s, at);
    if (!next || next.kind === 'ordinal' || next.from !== at) break;
    const added = smaller(s, amount, next);
    // "He is six foot.": the stop adds nothing.
    if (!added || added.to === amount.to) break;
    amount.min += added.value;
    amount.to = added.to;
    isCompound ||= added.isMeasure;
  }
  // "One week, three days" is no round number of either: time put together is given in seconds.
  if (isCompound && isTimeUnit(amount.unit)) {
    amount.min *= measureOf(amount.unit.code)![1];
    amount.unit = { kind: 'measure', code: 's' };
  }
  return amount.to > start;
}

/** What a figure after an amount adds to it. */
function smaller(s: Scan, amount: Amount, figure: Figure): { value: number; to: number; isMeasure: boolean } | null {
  const { value } = figure;
  const unit = smallerMark(s, amount, figure) ?? readUnit(s, figure, false, true);
  if (!unit) {
    // "15 dollars 50.": two digits after an amount of money at the end of the clause are its hundredths.
    const isHundredths =
      amount.unit.kind === 'currency' &&
      s.gap[figure.from] === 1 &&
      Number.isInteger(value) &&
      value >= 10 &&
      value < 100;
    const next = s.sort[figure.to]!;
    if (isHundredths && !isWord(s, figure.to) && !isDash(s, figure.to) && next !== DIGITS && next !== 37)
      return { value: value / 100, to: figure.to, isMeasure: false };
    return isFeet(s, amount) && isInches(s, figure) ? { value: value / 12, to: figure.to, isMeasure: true } : null;
  }
  if (unit.scale !== 1) return null;
  const shared = amount.unit.kind === 'measure' ? s.lexicon.sharedMoney.get(amount.unit.code) : undefined;
  if (shared && unit.minor) amount.unit = { kind: 'currency', code: shared };
  const [large, small] = [amount.unit, unit.unit];
  if (large.kind === 'currency') {
    const isItsOwn = small.kind === 'currency' && unit.minor && (small.code === large.code || small.code === 'USD');
    return isItsOwn ? { value: value * unit.factor, to: unit.to, isMeasure: false } : null;
  }
  if (large.kind !== 'measure' || small.kind !== 'measure') return null;
  const a = measureOf(large.code);
  const b = measureOf(small.code);
  if (!a || !b || a[0] !== b[0] || a[0] === 'temperature' || a[0].includes('/') || b[1] >= a[1]) return null;
  return { value: (value * unit.factor * b[1]) / a[1], to: unit.to, isMeasure: true };
}

/** "2h30m": the "m" of minutes, which alone would be metres or millions. */
function smallerMark(s: Scan, amount: Amount, { to }: Figure): UnitAfter | null {
  const code = isTimeUnit(amount.unit) ? s.lexicon.marks.get(raw(s, to))?.smaller : undefined;
  return code ? { unit: { kind: 'measure', code }, to: to + 1, factor: 1, scale: 1, minor: false } : null;
}

function isFeet(s: Scan, amount: Amount): boolean {
  return is(s, amount.to - 1, 'feet') || s.sort[amount.to - 1] === 39;
}

/** "six foot two", "5ft 10": inches, which nobody says; "a six-foot four-poster" has none. */
function isInches(s: Scan, { value, to }: Figure): boolean {
  return value < 12 && Number.isInteger(value) && s.sort[to] !== HYPHEN && !is(s, to, 'countedNouns');
}
