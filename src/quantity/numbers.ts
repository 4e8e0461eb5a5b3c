import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { numberAt, readDigits, vulgarFraction } from './digits.ts';
import { type Figure, figureOf, revalued } from './figure.ts';
import { readBareFraction } from './fractions.ts';
import { COMMA, DIGITS, get, HYPHEN, is, joint, type Scan, STOP } from './scan.ts';
import { Sum } from './sum.ts';

interface Part {
  word: NumberWord;
  to: number;
  viaAnd?: boolean;
}

/**
 * Reads a number at a token, in words, or in digits carried on by words: "one hundred and twenty-three thousand",
 * "9 hundred and 2", "2.5 million", "twenty-first". `null` when none begins there.
 */
export function readNumber(s: Scan, i: number): Figure | null {
  // "one two three twenty" is a list.
  const sum = new Sum(s.gap[i] === 1 && (numberAt(s, i - 1)?.kind ?? 'other').length < 5);
  const figure = figureOf(i, i + 1, 0);
  const vulgar = vulgarFraction(s, i);
  if (s.sort[i] === DIGITS || s.sort[i] === STOP) {
    const read = readDigits(s, i);
    if (!read) return null;
    figure.digits = true;
    figure.bare = read.bare;
    figure.to = read.to;
    sum.number(read.value);
    if (!read.decimals && s.gap[read.to] === 0 && is(s, read.to, 'ordinal')) return ordinal(figure, sum, read.to + 1);
  } else if (vulgar > 0) {
    sum.number(vulgar);
    figure.kind = 'fraction';
    figure.digits = true;
  } else {
    const first = numberAt(s, i);
    if (!first || !sum.begin(first)) return null;
    if (first.kind === 'ordinal') return ordinal(figure, sum, i + 1);
  }
  const start = figure.to;
  for (let part = nextPart(s, start, sum); part; part = nextPart(s, figure.to, sum)) {
    if (part.word.kind === 'ordinal') {
      sum.ordinal(part.word);
      return ordinal(figure, sum, part.to);
    }
    sum.add(part.word, part.viaAnd);
    figure.to = part.to;
  }
  figure.value = figure.high = sum.total();
  figure.scale = sum.sharedScale;
  figure.beforeTen = sum.beforeTen;
  if (figure.to > start) {
    figure.bare = false;
    figure.kind = 'cardinal';
  }
  return figure;
}

function ordinal(figure: Figure, sum: Sum, to: number): Figure {
  return revalued(figure, to, sum.total(), 'ordinal');
}

/** The next word or digits that carry the number on, over a space, a hyphen, "and" or (between scales) a comma. */
function nextPart(s: Scan, i: number, sum: Sum): Part | null {
  if (s.sort[i] === COMMA) {
    // "thirty-seven million, two hundred thousand": only where a scale stands on both sides.
    const part = sum.inWords && sum.endsInScale && sum.bound < Number.POSITIVE_INFINITY ? carryOn(s, i + 1, sum) : null;
    return part && reachesScale(s, i + 1, sum.bound) ? part : null;
  }
  let at = i;
  if (s.sort[i] === HYPHEN) {
    // "fifty - two", as in texts cut into tokens; two tens would be a range.
    if (s.gap[i] !== s.gap[i + 1] || (s.gap[i] === 1 && !(sum.endsInTen && numberAt(s, i + 1)?.kind === 'one')))
      return null;
    at++;
  }
  if (is(s, at, 'and')) return sum.endsInScale ? afterAnd(s, joint(s, at + 1), sum) : null;
  return s.sort[at] === DIGITS ? digitsPart(s, at, sum) : carryOn(s, at, sum);
}

function carryOn(s: Scan, i: number, sum: Sum): Part | null {
  const word = numberAt(s, i);
  return word && word.value !== 0 && sum.takes(word, false) ? { word, to: i + 1 } : null;
}

/** "one hundred and six"; "two hundred and three quarters" adds a fraction instead, which is read later. */
function afterAnd(s: Scan, i: number, sum: Sum): Part | null {
  if (s.sort[i] === DIGITS) return digitsPart(s, i, sum);
  const word = numberAt(s, i);
  if (!word || word.value === 0 || !sum.takes(word, true)) return null;
  const fraction = readBareFraction(s, i);
  return fraction && fraction.value < 1 ? null : { word, to: i + 1, viaAnd: true };
}

/** "4 thousand 3 hundred": digits after a scale, when digits began. */
function digitsPart(s: Scan, i: number, sum: Sum): Part | null {
  if (sum.inWords || !sum.endsInScale || s.gap[i] === 0) return null;
  const read = readDigits(s, i);
  if (
    !read ||
    read.decimals ||
    read.value === 0 ||
    read.value >= Math.min(sum.limit, 1000) ||
    (s.gap[read.to] === 0 && is(s, read.to, 'number'))
  )
    return null;
  const scale = get(s, read.to, 'number');
  // "3 hundred and 2 hundred" are two; "2 million 300" are two unless a scale follows.
  if (scale?.kind === 'scale' ? scale.value >= sum.limit : sum.limit > 1000) return null;
  return { word: { kind: 'one', value: read.value, plural: false, needsNumber: false }, to: read.to };
}

function reachesScale(s: Scan, from: number, below: number): boolean {
  for (let i = from, k = 0; k < 6; k++) {
    const word = numberAt(s, i);
    if (!word || word.kind === 'scale') return word !== undefined && word.value < below;
    i = joint(s, i + 1);
  }
  return false;
}
