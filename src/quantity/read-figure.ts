import { multiply } from '../model/measures.ts';
import { isBlank, isDigit, isHyphen, isLetter } from './characters.ts';
import { endOfDigits } from './digits.ts';
import type { Figure, Scan } from './figure.ts';
import { readBareFraction } from './fractions.ts';
import { numberWordAt } from './number-word.ts';
import { articleBefore, readNumber, readSpokenDecimals } from './number-words.ts';
import { endOfWord, lowerWord, skipGap, skipJoint, wordAt, wordBefore } from './words.ts';

/**
 * Reads a figure at `at`: a number with what belongs to it of fractions, spoken decimals and scales ("1/2", "two
 * thirds", "half a million", "three and a half million", "21st"), and with the article before it ("a hundred").
 */
export function readFigure(scan: Scan, at: number): Figure | null {
  const part = numberWordAt(scan, at);
  if (part !== null && part.word.kind === 'part') return readPart(scan, at);
  if (part !== null && part.word.value === 1 && part.word.kind === 'one') {
    const one = readOneOf(scan, at, part.end);
    if (one !== null) return one;
  }
  const number = readNumber(scan, at);
  if (number === null) return null;
  if (number.digits) {
    const slashed = readSlashed(scan, number);
    if (slashed !== null) return withScale(scan, slashed);
  }
  const spoken = number.kind === 'cardinal' ? readSpokenDecimals(scan, number.end) : null;
  if (spoken !== null) {
    number.value = number.high = Number(`${number.value}.${spoken.digits}`);
    number.end = spoken.end;
    number.bare = false;
    return withScale(scan, number);
  }
  if (number.kind === 'ordinal') return readOrdinalOrPart(scan, number);
  const fraction = readDenominator(scan, number);
  if (fraction !== null) return withScale(scan, fraction);
  const mixed = readAndFraction(scan, number);
  if (part !== null && part.word.kind === 'scale') {
    const article = articleBefore(scan, at);
    if (article !== null) number.start = article;
  }
  return mixed ? withScale(scan, number) : number;
}

/** "half", "half a million", "a quarter", "quarter of a million". */
function readPart(scan: Scan, at: number): Figure | null {
  const part = numberWordAt(scan, at)!;
  if (part.word.plural) return null;
  const article = articleBefore(scan, at);
  const value = 1 / part.word.value;
  return withScale(scan, {
    start: article ?? at,
    end: part.end,
    value,
    high: value,
    kind: 'fraction',
    digits: false,
    bare: false,
    scale: 1,
    beforeTen: null,
  });
}

/** "1/2", "2 1/2", "3/8ths": a proper fraction of small numbers; 9/11 and 24/7 are none. */
function readSlashed(scan: Scan, number: Figure): Figure | null {
  const { text } = scan;
  let { end } = number;
  let whole = 0;
  let top = number.value;
  if (isBlank(text.charCodeAt(end)) && isBlank(text.charCodeAt(end + 1))) end++;
  const unit = text.charCodeAt(end);
  if ((isBlank(unit) || isHyphen(unit)) && isDigit(text.charCodeAt(end + 1))) {
    const to = endOfDigits(text, end + 1);
    if (text.charCodeAt(to) !== 47 || to - end > 3 || !number.bare) return null;
    whole = number.value;
    top = Number(text.slice(end + 1, to));
    end = to;
  } else if (unit !== 47 || !number.bare) return null;
  const to = endOfDigits(text, end + 1);
  if (to === end + 1 || to - end > 5 || text.charCodeAt(to) === 47) return null;
  const bottom = Number(text.slice(end + 1, to));
  if (bottom <= 1 || top >= bottom || top === 0 || !isUsualDenominator(bottom)) return null;
  let after = to;
  if (isLetter(text.charCodeAt(after))) {
    const word = wordAt(text, after);
    if (word === 'ths' || word === 'th' || word === 'rds' || word === 'rd' || word === 's' || word === 'nds')
      after += word.length;
  }
  const value = whole + top / bottom;
  return { ...number, end: after, value, high: value, kind: whole > 0 ? 'cardinal' : 'fraction', bare: false };
}

function isUsualDenominator(bottom: number): boolean {
  return (
    (bottom <= 10 && bottom > 1) ||
    bottom === 12 ||
    bottom === 16 ||
    bottom === 20 ||
    bottom === 32 ||
    bottom % 10 === 0 ||
    bottom === 64 ||
    bottom === 15
  );
}

/** "third" after "a" is a part, alone an ordinal; "1000th of a" is a part too. */
function readOrdinalOrPart(scan: Scan, number: Figure): Figure {
  if (number.value <= 2) return number;
  const article = articleBefore(scan, number.start);
  const word = number.digits ? null : numberWordAt(scan, number.start);
  const isSingle = number.digits || word?.end === number.end;
  const isPart =
    article !== null
      ? word?.word.kind !== 'scale' && (isPartFollowed(scan, number.end) || isPartMeant(scan, article, number.end))
      : isSingle && number.digits && isOfA(scan, number.end);
  if (isPart) {
    const value = 1 / number.value;
    return withScale(scan, { ...number, start: article ?? number.start, value, high: value, kind: 'fraction' });
  }
  if (article !== null && word?.word.kind === 'scale') return { ...number, start: article };
  return number;
}

function isOfA(scan: Scan, end: number): boolean {
  const { text, lexicon } = scan;
  const of = skipGap(text, end);
  return (
    lexicon.joiners.of.has(wordAt(text, of)) &&
    lexicon.joiners.article.has(wordAt(text, skipGap(text, endOfWord(text, of))))
  );
}

/** "one third", "one twenty-fifth", "one hundred fifth" (an ordinal, as nothing stands before it). */
function readOneOf(scan: Scan, at: number, afterOne: number): Figure | null {
  const from = skipJoint(scan.text, afterOne);
  const next = from === afterOne ? null : numberWordAt(scan, from);
  if (next === null || next.word.kind === 'part' || next.word.kind === 'scale') return null;
  const number = readNumber(scan, from);
  if (number === null || number.kind !== 'ordinal' || number.value <= 2) return null;
  const value = 1 / number.value;
  return withScale(scan, { ...number, start: at, value, high: value, kind: 'fraction' });
}

/** "a third of voters", "by a third.", "a fifth or more": a part; "a third blast": an ordinal. */
function isPartFollowed(scan: Scan, end: number): boolean {
  const next = skipGap(scan.text, end);
  if (next >= scan.text.length || !isLetter(scan.text.charCodeAt(next)))
    return next === end || next >= scan.text.length;
  const word = wordAt(scan.text, next);
  return scan.lexicon.joiners.of.has(word) || scan.lexicon.joiners.or.has(word);
}

/** "cut it by nearly a third", "fell by a third in May"; "talk about a third term", "by a third party" are ordinals. */
function isPartMeant({ text, lexicon, floor }: Scan, article: number, end: number): boolean {
  const before = wordBefore(text, article, floor)?.word ?? '';
  if (lexicon.joiners.beforePart.has(before)) return true;
  return lexicon.joiners.by.has(before) && lexicon.joiners.afterPart.has(wordAt(text, skipGap(text, end)));
}

/** "two thirds", "two-third", "three quarters", "one half", "thirty five fifths", "1 quarter". */
function readDenominator(scan: Scan, number: Figure): Figure | null {
  const { text } = scan;
  let at = skipJoint(text, number.end);
  if (at === number.end) return null;
  // "one - fourth", as in texts cut into tokens.
  if (isHyphen(text.charCodeAt(at)) && isBlank(text.charCodeAt(at + 1))) at += 2;
  const part = numberWordAt(scan, at);
  if (part === null || (part.word.kind !== 'part' && part.word.kind !== 'ordinal')) return null;
  const { value: bottom, plural } = part.word;
  if (number.scale >= 1000 && number.value !== number.scale && !plural) return null;
  const isUnit = number.value === 1;
  if (!plural && !(isUnit || (part.word.kind === 'ordinal' && bottom > 2 && bottom < 20 && number.value < 10)))
    return null;
  if (!plural && !isUnit && number.value >= bottom) return null;
  if (part.word.kind === 'ordinal' && bottom <= 2 && number.beforeTen === null) return null;
  // "one hundred thirty-fifths" are parts of 35; "thirty fifths" are thirty of five.
  const tail = plural && bottom < 10 ? number.beforeTen : null;
  const value = tail === null ? number.value / bottom : tail.number / (tail.ten + bottom);
  return { ...number, end: part.end, value, high: value, kind: 'fraction', bare: false };
}

/** "and a half", "and three quarters", "-and-a-half" after a number, which it changes. */
export function readAndFraction(scan: Scan, number: Figure): boolean {
  const { text, lexicon } = scan;
  if (number.kind !== 'cardinal') return false;
  const and = skipJoint(text, number.end);
  if (and === number.end || !lexicon.joiners.and.has(wordAt(text, and))) return false;
  const fraction = readBareFraction(scan, skipJoint(text, endOfWord(text, and)));
  if (fraction === null || fraction.value >= 1) return false;
  // "one billion and three quarters million"
  const scaleAt = skipGap(text, fraction.end);
  const scale = scaleAt > fraction.end ? numberWordAt(scan, scaleAt) : null;
  if (scale?.word.kind === 'scale' && scale.word.value >= 1000 && scale.word.value < number.scale) {
    number.value += fraction.value * scale.word.value;
    number.high = number.value;
    number.end = scale.end;
    return false;
  }
  // "a million and a half" is half a million more; "two hundred and a half" half of one.
  number.value +=
    fraction.value *
    (number.scale >= 1e6 || (number.scale >= 1000 && number.value === number.scale) ? number.scale : 1);
  number.high = number.value;
  number.end = fraction.end;
  number.bare = false;
  return true;
}

/** A scale after a fraction: "half a million", "two thirds of a million", "½ million", "two and a half million". */
function withScale(scan: Scan, figure: Figure): Figure {
  const { text, lexicon } = scan;
  let at = skipJoint(text, figure.end);
  if (at === figure.end) return figure;
  let end = endOfWord(text, at);
  let word = lowerWord(text, at, end);
  let viaOf = false;
  if (lexicon.joiners.of.has(word)) {
    viaOf = true;
    at = skipGap(text, end);
    end = endOfWord(text, at);
    word = lowerWord(text, at, end);
  }
  if (lexicon.joiners.article.has(word)) {
    at = skipGap(text, end);
    end = endOfWord(text, at);
    word = lowerWord(text, at, end);
  } else if (viaOf) return figure;
  const scale = lexicon.words.get(word);
  if (end === at || scale?.kind !== 'scale' || scale.plural || scale.needsNumber) return figure;
  const value = multiply(figure.value, scale.value);
  return withScale(scan, { ...figure, end, value, high: value, kind: 'cardinal', scale: scale.value, bare: false });
}
