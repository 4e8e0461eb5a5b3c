import { measureOf, multiply, tidy } from '../model/measures.ts';
import type { Unit } from '../model/quantity.ts';
import { isBlank, isDigit, isHyphen, isLetter } from './characters.ts';
import type { Figure, Scan } from './figure.ts';
import { readBareFraction } from './fractions.ts';
import { currencyBefore } from './money.ts';
import { readFigure } from './read-figure.ts';
import { isTimeUnit, readUnit, type UnitAfter } from './units.ts';
import { endOfWord, lowerWord, skipGap, skipJoint, startOfWord, wordAt, wordBefore } from './words.ts';

/** A figure with its sign, currency and unit. */
export interface Amount {
  start: number;
  end: number;
  min: number;
  max: number;
  /** As printed: 50 of "50 cents", whose `min` is half a dollar. */
  stated: number;
  unit: Unit;
  figure: Figure;
  /** What one of the printed unit is in `unit`: 10 for a decade, 0.01 for a cent. */
  factor: number;
  /** Put together from two units: "5ft 10in". */
  isCompound: boolean;
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
    stated: figure.value,
    factor: 1,
    isCompound: false,
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
  const unit = readUnit(scan, figure, money !== null) ?? readUnitAfterOf(scan, figure);
  if (unit !== null) {
    amount.end = unit.end;
    const factor = unit.factor * unit.scale;
    amount.factor = unit.factor;
    if (factor !== 1) {
      amount.min = multiply(figure.value, factor);
      amount.max = multiply(figure.high, factor);
    }
    amount.stated = unit.scale === 1 ? figure.value : amount.min;
    if (unit.scale > 1) figure.scale = unit.scale;
    if (unit.unit.kind !== 'count') {
      amount.unit = unit.unit;
      amount.hasUnit = true;
    }
  }
  if (money !== null) {
    if (money.scale > 1) {
      amount.min = multiply(amount.min, money.scale);
      amount.max = multiply(amount.max, money.scale);
      amount.stated = amount.min;
    }
    amount.unit = { kind: 'currency', code: money.code };
    amount.hasUnit = true;
  }
  if (amount.hasUnit) {
    const before = amount.min;
    readSmallerUnits(scan, amount);
    // "One week, three days" is no round number of either: time put together is given in seconds.
    if (amount.isCompound && isTimeUnit(amount.unit) && 'code' in amount.unit) {
      amount.min = amount.max = tidy(amount.min * (measureOf(amount.unit.code)?.[1] ?? 1));
      amount.unit = { kind: 'measure', code: 's' };
    }
    if (amount.min !== before) amount.min = amount.max = amount.stated = tidy(amount.min);
  }
  if (inner && money !== null) negate(amount);
  else readSign(scan, amount);
  return amount;
}

/** "2h30m": the "m" of minutes, which alone would be metres or millions. */
function readSmallerMark(scan: Scan, amount: Amount, figure: Figure): UnitAfter | null {
  const end = endOfWord(scan.text, figure.end);
  const code = isTimeUnit(amount.unit) ? scan.lexicon.smallerMarks.get(scan.text.slice(figure.end, end)) : undefined;
  return code === undefined ? null : { unit: { kind: 'measure', code }, end, factor: 1, scale: 1, minor: false };
}

/** "six foot two", "5ft 10": inches, which nobody says; "a six-foot four-poster" has none. */
function isInches({ text, lexicon }: Scan, amount: Amount, figure: Figure): boolean {
  return (
    amount.unit.kind === 'measure' &&
    amount.unit.code === '[ft_i]' &&
    lexicon.joiners.feet.has(lowerWord(text, startOfWord(text, amount.end, amount.start), amount.end)) &&
    figure.kind === 'cardinal' &&
    figure.value < 12 &&
    Number.isInteger(figure.value) &&
    !isHyphen(text.charCodeAt(figure.end)) &&
    !lexicon.nots.countedNouns.has(wordAt(text, skipGap(text, figure.end)))
  );
}

/** Two digits after an amount of money at the end of the clause are its hundredths. */
function isChange(scan: Scan, figure: Figure): boolean {
  const { text } = scan;
  if (figure.kind !== 'cardinal' || figure.value >= 100 || figure.value < 10 || !Number.isInteger(figure.value))
    return false;
  const next = skipGap(text, figure.end);
  const unit = text.charCodeAt(next);
  return (
    !isLetter(unit) &&
    !isDigit(unit) &&
    !isHyphen(unit) &&
    unit !== 37 &&
    (unit !== 46 || !isDigit(text.charCodeAt(next + 1)))
  );
}

/** "billions of dollars", "a couple of hours"; "three-quarters of an hour". */
function readUnitAfterOf(scan: Scan, figure: Figure) {
  const { text, lexicon } = scan;
  if (figure.kind !== 'vague' && figure.kind !== 'fraction') return null;
  const of = skipGap(text, figure.end);
  // "half an hour"
  if (figure.value === 0.5 && !figure.digits && lexicon.joiners.article.has(wordAt(text, of)))
    return readUnit(scan, { ...figure, end: endOfWord(text, of) }, false);
  if (!lexicon.joiners.of.has(wordAt(text, of))) return null;
  let end = endOfWord(text, of);
  if (figure.kind === 'fraction') {
    const article = skipGap(text, end);
    if (!lexicon.joiners.article.has(wordAt(text, article))) return null;
    end = endOfWord(text, article);
  }
  return readUnit(scan, { ...figure, end }, false);
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
    // "a margin of plus or minus 3 points"
    const or = wordBefore(text, before.start, scan.floor);
    if (or !== null && scan.lexicon.joiners.or.has(or.word)) return;
    amount.start = before.start;
  }
  negate(amount);
}

function negate(amount: Amount): void {
  [amount.min, amount.max] = [amount.max === 0 ? 0 : -amount.max, amount.min === 0 ? 0 : -amount.min];
  if (amount.stated !== 0) amount.stated = -amount.stated;
}

/** "$-5": the sign between currency and figure. */
function innerSign(scan: Scan, at: number): boolean {
  const unit = scan.text.charCodeAt(at - 1);
  return (unit === 45 || unit === 0x2212) && at - 1 > scan.floor && scan.lexicon.signs.has(scan.text[at - 2] ?? '');
}

function isSignPlace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isBlank(unit) && isDigit(text.charCodeAt(at - 1))) return false;
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
    // "two weeks, three days"; but "9.1 metres, 2 cm below the record"
    if (text.charCodeAt(amount.end) === 44 && isTimeUnit(amount.unit)) at = skipGap(text, amount.end + 1);
    const word = wordAt(text, at);
    let _viaAnd = false;
    if (lexicon.joiners.and.has(word)) {
      at = skipJoint(text, endOfWord(text, at));
      _viaAnd = true;
      const half = readBareFraction(scan, at);
      const over = half === null ? 0 : skipGap(text, half.end);
      if (half !== null && amount.min === amount.max && !lexicon.joiners.of.has(wordAt(text, over))) {
        amount.min = amount.max = amount.min + half.value * amount.factor;
        amount.end = half.end;
        return;
      }
    }
    if (amount.min !== amount.max) return;
    const next = isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)) ? readFigure(scan, at) : null;
    if (next === null || next.kind === 'ordinal' || next.start !== at) return;
    const unit = readSmallerMark(scan, amount, next) ?? readUnit(scan, next, false, true);
    if (unit === null && amount.unit.kind === 'currency' && at > amount.end && isChange(scan, next)) {
      // "15 dollars 50."
      amount.min = amount.max = tidy(amount.min + next.value / 100);
      amount.end = next.end;
      return;
    }
    if (unit === null && isInches(scan, amount, next)) {
      amount.min = amount.max = amount.min + next.value / 12;
      amount.end = next.end;
      amount.isCompound = true;
      return;
    }
    if (unit === null || unit.scale !== 1) return;
    const shared = amount.unit.kind === 'measure' ? lexicon.sharedMoney.get(amount.unit.code) : undefined;
    if (shared !== undefined && unit.minor) amount.unit = { kind: 'currency', code: shared };
    if (amount.unit.kind === 'currency') {
      if (
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
      if (a === null || b === null || a[0] !== b[0] || a[0] === 'temperature' || a[0].includes('/') || b[1] >= a[1])
        return;
      amount.min = amount.max = amount.min + (next.value * unit.factor * b[1]) / a[1];
      amount.isCompound = true;
    }
    amount.end = unit.end;
  }
}
