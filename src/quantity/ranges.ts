import { multiply, tidy } from '../model/measures.ts';
import { sameUnit, type Unit } from '../model/quantity.ts';
import { type Amount, readAmount } from './amount.ts';
import { isBlank, isDigit, isLetter } from './characters.ts';
import type { Figure, Scan } from './figure.ts';
import { isChange, isIncrease, jointAfter } from './joints.ts';
import { readFigure } from './read-figure.ts';
import { endOfWord, lowerWord, phraseAt, skipGap, wordAt } from './words.ts';

export interface RangeFound {
  start: number;
  end: number;
  min: number;
  max: number;
  unit: Unit;
}

/** The range a figure begins, `null` when nothing joins it to another. */
export function readRange(
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
  if (amount.hasUnit && other.hasUnit && !sameUnit(amount.unit, other.unit)) return null;
  if (joint.kind === 'to' && amount.hasUnit === other.hasUnit && isIncrease(scan, amount.start)) return null;
  // "oil rose 84 cents to $71.60"
  if (joint.kind === 'to' && opener === null && amount.unit.kind === 'currency' && isChange(scan, amount.start))
    return null;
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
  // "three-nought-four" is spoken digit by digit.
  if (min === 0 && joint.kind === 'dash' && !amount.figure.digits) return null;
  // "a million or a billion" are two figures.
  if (joint.kind === 'or' && max > 10 * min) return null;
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

/** "two to three million": the low end shares the scale of the high one; "10-15,000" its thousands. */
export function shareScale(low: Figure, high: Figure): number {
  if (low.scale !== 1 || low.value === 0) return low.value;
  if (high.scale > 1 && low.value < high.value && low.value * high.scale <= high.value)
    return multiply(low.value, high.scale);
  if (low.bare && high.digits && !high.bare && high.scale === 1 && high.value >= 1000 && high.value % 1000 === 0) {
    const shared = low.value * 1000;
    if (low.value < 1000 && shared < high.value && shared * 10 >= high.value) return shared;
  }
  return low.value;
}

/** "12 ± 3", "9.8 +/- 0.1 km", "plus or minus": as far as it is said to reach, with the figure in the middle as stated. */
export function readPlusMinus(scan: Scan, amount: Amount): (RangeFound & { stated: number }) | null {
  const { text, lexicon } = scan;
  let at = skipGap(text, amount.end);
  if (text.charCodeAt(at) === 0xb1) at++;
  else if (text.startsWith('+/-', at) || text.startsWith('+-', at)) at += text.charCodeAt(at + 1) === 47 ? 3 : 2;
  else {
    const words = phraseAt(text, at, lexicon.plusMinus);
    if (words === null) return null;
    at = words.end;
  }
  at = skipGap(text, at);
  const figure = isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)) ? readFigure(scan, at) : null;
  if (figure === null || figure.kind !== 'cardinal' || amount.min !== amount.max) return null;
  const reach = readAmount(scan, figure);
  const unit = reach.hasUnit ? reach.unit : amount.unit;
  if (amount.hasUnit && reach.hasUnit && !sameUnit(amount.unit, unit)) return null;
  return {
    start: amount.start,
    end: reach.end,
    min: tidy(amount.min - reach.max),
    max: tidy(amount.max + reach.max),
    unit,
    stated: amount.min,
  };
}
