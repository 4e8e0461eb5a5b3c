import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { isBlank, isDigit, isHyphen, isLetter, vulgarFraction } from './characters.ts';
import { readDigits } from './digits.ts';
import type { Figure, Scan } from './figure.ts';
import { readBareFraction } from './fractions.ts';
import { numberWordAt, type Part } from './number-word.ts';
import { Sum } from './sum.ts';
import { endOfWord, lowerWord, skipGap, skipJoint, wordAt, wordBefore } from './words.ts';

/**
 * Reads a number at `at`, in words, or in digits carried on by words: "one hundred and twenty-three thousand",
 * "9 hundred and 2", "2.5 million", "two and a half", "three quarters", "twenty-first". `null` when none begins there.
 */
export function readNumber(scan: Scan, at: number): Figure | null {
  const { text } = scan;
  const sum = new Sum();
  const figure: Figure = {
    start: at,
    end: at,
    value: 0,
    high: 0,
    kind: 'cardinal',
    digits: false,
    bare: false,
    scale: 1,
    beforeTen: null,
  };
  let pos = at;
  if (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1)))) {
    const read = text.charCodeAt(at) === 46 ? decimalOnly(text, at) : readDigits(scan, at);
    if (read.code) return null;
    figure.digits = true;
    figure.bare = read.bare;
    sum.number(read.value);
    pos = read.end;
    if (isLetter(text.charCodeAt(pos)) && !read.decimals) {
      const suffix = endOfWord(text, pos);
      if (scan.lexicon.joiners.ordinal.has(lowerWord(text, pos, suffix))) return ordinal(figure, sum, suffix);
    }
  } else {
    const vulgar = vulgarFraction(text.charCodeAt(at));
    if (vulgar >= 0) {
      sum.number(vulgar);
      figure.kind = 'fraction';
      figure.digits = true;
      pos = at + 1;
    } else {
      const first = numberWordAt(scan, at);
      if (first === null || !sum.begin(first.word)) return null;
      pos = first.end;
      if (first.word.kind === 'ordinal') return ordinal(figure, sum, pos);
      if (first.word.kind === 'part') return null;
    }
  }
  figure.end = pos;
  for (;;) {
    const next = nextPart(scan, figure.end, sum);
    if (next === null) break;
    if (next.word.kind === 'ordinal') {
      sum.ordinal(next.word);
      return ordinal(figure, sum, next.end);
    }
    sum.add(next.word, next.viaAnd === true);
    figure.end = next.end;
  }
  figure.value = sum.total();
  figure.scale = sum.sharedScale;
  figure.beforeTen = sum.beforeTen;
  if (figure.end > pos) {
    figure.bare = false;
    figure.kind = 'cardinal';
  }
  figure.high = figure.value;
  return figure;
}

function decimalOnly(text: string, at: number) {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const isCode = end - at > 20 || (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)));
  return { end, value: Number(`0${text.slice(at, end)}`), bare: false, decimals: true, code: isCode };
}

function ordinal(figure: Figure, sum: Sum, end: number): Figure {
  figure.kind = 'ordinal';
  figure.end = end;
  figure.bare = false;
  figure.value = sum.total();
  figure.high = figure.value;
  return figure;
}

/** The next word or digits that carry the number on, over a space, a hyphen, "and" or (between scales) a comma. */
function nextPart(scan: Scan, from: number, sum: Sum): Part | null {
  const { text } = scan;
  const unit = text.charCodeAt(from);
  if (isHyphen(unit)) {
    const part = numberWordAt(scan, from + 1);
    if (part !== null) return carryOn(part, sum);
    // "four-hundred-and-six"
    const and = endOfWord(text, from + 1);
    return isHyphen(text.charCodeAt(and)) && scan.lexicon.joiners.and.has(lowerWord(text, from + 1, and))
      ? afterAnd(scan, and, sum)
      : null;
  }
  if (unit === 44) return afterComma(scan, from + 1, sum);
  const at = skipGap(text, from);
  const next = text.charCodeAt(at);
  if (at === from && !(sum.onlyDigits && isLetter(next))) return null;
  if (isDigit(next)) return digitsPart(scan, at, sum);
  // "fifty - two", as in texts cut into tokens; two tens would be a range.
  if (isHyphen(next) && isBlank(text.charCodeAt(at + 1)) && sum.endsInTen) {
    const part = numberWordAt(scan, at + 2);
    return part?.word.kind === 'one' ? carryOn(part, sum) : null;
  }
  if (next === 38) return afterAnd(scan, at + 1, sum);
  const end = endOfWord(text, at);
  if (end === at) return null;
  if (scan.lexicon.joiners.and.has(lowerWord(text, at, end))) return afterAnd(scan, end, sum);
  return carryOn(numberWordAt(scan, at), sum);
}

function carryOn(part: Part | null, sum: Sum): Part | null {
  return part !== null && part.word.value !== 0 && sum.takes(part.word, false) ? part : null;
}

/** "thirty-seven million, two hundred thousand": a comma only where a scale stands on both sides. */
function afterComma(scan: Scan, from: number, sum: Sum): Part | null {
  if (!sum.inWords || !sum.endsInScale || sum.bound === Number.POSITIVE_INFINITY) return null;
  const part = carryOn(numberWordAt(scan, skipGap(scan.text, from)), sum);
  return part !== null && reachesScale(scan, part, sum.bound) ? part : null;
}

/** "one hundred and six"; "two hundred and three quarters" adds a fraction instead, which is read later. */
function afterAnd(scan: Scan, from: number, sum: Sum): Part | null {
  const { text } = scan;
  const next = skipJoint(text, from);
  if (next === from || !sum.takesAnd()) return null;
  if (isDigit(text.charCodeAt(next))) return digitsPart(scan, next, sum);
  const part = numberWordAt(scan, next);
  if (part === null || part.word.value === 0 || !sum.takes(part.word, true)) return null;
  const fraction = readBareFraction(scan, next);
  return (fraction !== null && fraction.value < 1) || isPlainOrdinalAfterAnd(part, sum)
    ? null
    : { ...part, viaAnd: true };
}

/** "one hundred and first" is an ordinal; "two thousand and third" too. */
function isPlainOrdinalAfterAnd(part: Part, sum: Sum): boolean {
  return part.word.kind === 'ordinal' && part.word.plural && sum.bound === Number.POSITIVE_INFINITY;
}

/** "4 thousand 3 hundred": digits after a scale, when digits began. */
function digitsPart(scan: Scan, at: number, sum: Sum): Part | null {
  if (sum.inWords || !sum.endsInScale || (sum.limit > 1e3 && !followedByScale(scan, at, sum.limit))) return null;
  const read = readDigits(scan, at);
  if (
    read.code ||
    read.decimals ||
    read.value === 0 ||
    read.value >= sum.limit ||
    isLetter(scan.text.charCodeAt(read.end))
  )
    return null;
  if (sum.limit > 100 && read.value >= 1000) return null;
  // "3 hundred and 2 hundred" are two.
  const next = numberWordAt(scan, skipGap(scan.text, read.end));
  if (next?.word.kind === 'scale' && next.word.value >= sum.limit) return null;
  const word: NumberWord = { kind: 'one', value: read.value, plural: false, vague: null, needsNumber: false };
  return { word, start: at, end: read.end };
}

function followedByScale(scan: Scan, at: number, below: number): boolean {
  const read = readDigits(scan, at);
  const part = numberWordAt(scan, skipGap(scan.text, read.end));
  return part !== null && part.word.kind === 'scale' && part.word.value < below;
}

function reachesScale(scan: Scan, first: Part, below: number): boolean {
  let end = first.end;
  for (let k = 0; k < 6; k++) {
    const at = isHyphen(scan.text.charCodeAt(end)) ? end + 1 : skipGap(scan.text, end);
    const part = numberWordAt(scan, at);
    if (part === null) return false;
    if (part.word.kind === 'scale') return part.word.value < below;
    end = part.end;
  }
  return false;
}

/** "point five", "point two five" after a number: the digits it stands for. */
export function readSpokenDecimals(scan: Scan, from: number): { end: number; digits: string } | null {
  const { text, lexicon } = scan;
  const at = skipGap(text, from);
  if (at === from || !lexicon.joiners.point.has(wordAt(text, at))) return null;
  let end = endOfWord(text, at);
  let digits = '';
  while (digits.length < 15) {
    const part = numberWordAt(scan, skipGap(text, end));
    if (part === null || part.start === end) break;
    if (part.word.kind === 'ten' || part.word.kind === 'teen') {
      // "point seventy-one"
      if (digits !== '') break;
      const one = part.word.kind === 'ten' ? numberWordAt(scan, skipJoint(text, part.end)) : null;
      const isOne = one?.word.kind === 'one' && one.word.value > 0;
      digits = String(part.word.value + (isOne ? one.word.value : 0));
      end = isOne ? one.end : part.end;
      break;
    }
    if (part.word.kind !== 'one') break;
    digits += String(part.word.value);
    end = part.end;
  }
  return digits === '' ? null : { end, digits };
}

/** The article that belongs to a scale or part: "a hundred", "an eighth". */
export function articleBefore(scan: Scan, at: number): number | null {
  const before = wordBefore(scan.text, at, scan.floor);
  return before !== null && scan.lexicon.joiners.article.has(before.word) ? before.start : null;
}
