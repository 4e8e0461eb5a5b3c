import { multiply } from '../model/measures.ts';
import { match, numberAt, tokenFrom } from './digits.ts';
import { type Figure, figureOf, revalued } from './figure.ts';
import { readBareFraction } from './fractions.ts';
import { readNumber } from './numbers.ts';
import { DIGITS, HYPHEN, is, isWord, joint, type Scan } from './scan.ts';

/**
 * Reads a figure at a token: a number with what belongs to it of fractions, spoken decimals and scales ("1/2", "two
 * thirds", "half a million", "three and a half million", "21st"), and with the article before it ("a hundred").
 */
export function readFigure(s: Scan, i: number): Figure | null {
  const first = numberAt(s, i);
  const from = hasArticle(s, i) ? i - 1 : i;
  if (first?.kind === 'part')
    return first.plural ? null : withScale(s, figureOf(from, i + 1, 1 / first.value, 'fraction'));
  if (is(s, i, 'point')) {
    // "point five" counts; "the point five miles on" does not begin with a number.
    const spoken = is(s, i - 1, 'the') || isWord(s, i - 1) ? null : spokenDecimals(s, i);
    return spoken ? withScale(s, figureOf(i, spoken.to, Number(`0.${spoken.digits}`))) : null;
  }
  if (first?.kind === 'one' && first.value === 1) {
    // "one third", "one twenty-fifth"; "one hundred fifth" is an ordinal, as nothing stands before it.
    const at = joint(s, i + 1);
    const next = numberAt(s, at);
    const part = !next || next.kind === 'scale' ? null : readNumber(s, at);
    if (part?.kind === 'ordinal' && part.value > 2) return fraction(s, part, 1 / part.value, i);
  }
  const number = readNumber(s, i);
  if (!number) return null;
  if (number.kind === 'ordinal') return ordinalOrPart(s, number);
  const slashed = readSlashed(s, number);
  if (slashed) return withScale(s, slashed);
  const spoken = spokenDecimals(s, number.to);
  if (spoken) {
    return withScale(s, revalued(number, spoken.to, Number(`${number.value}.${spoken.digits}`)));
  }
  const parts = readDenominator(s, number);
  if (parts) return parts;
  const mixed = readAndFraction(s, number);
  if (first?.kind === 'scale') number.from = from;
  return mixed ? withScale(s, number) : number;
}

/** The article that belongs to a scale or part: "a hundred", "an eighth". */
function hasArticle(s: Scan, i: number): boolean {
  return is(s, i - 1, 'article') && i > s.floor;
}

function fraction(s: Scan, figure: Figure, value: number, from = figure.from, to = figure.to): Figure {
  const part = revalued(figure, to, value, 'fraction');
  part.from = from;
  return withScale(s, part);
}

/** "1/2", "2 1/2", "2-1/2", "3/8ths": a proper fraction of small numbers; 9/11 and 24/7 are none. */
const SLASHED = /(\d+)(?:[ -]{1,2}(\d{1,3}))?\/(\d{1,5})(?![\d/])(?:(?:th|rd|nd)?s?\b)?/uy;

function readSlashed(s: Scan, number: Figure): Figure | null {
  const found = number.bare ? match(SLASHED, s.text, s.at[number.from]!) : null;
  if (!found) return null;
  const whole = found[2] === undefined ? 0 : Number(found[1]);
  const top = Number(found[2] ?? found[1]);
  const bottom = Number(found[3]);
  if (top >= bottom || top === 0 || !isUsualDenominator(bottom)) return null;
  const value = whole + top / bottom;
  const to = tokenFrom(s, number.to, s.at[number.from]! + found[0].length);
  return revalued(number, to, value, whole > 0 ? 'cardinal' : 'fraction');
}

function isUsualDenominator(bottom: number): boolean {
  return bottom <= 10 || bottom % 10 === 0 || /^(?:12|15|16|32|64)$/u.test(String(bottom));
}

/** "third" after "a" is a part, alone an ordinal; "1000th of a" is a part too. */
function ordinalOrPart(s: Scan, number: Figure): Figure {
  const { from, to, value } = number;
  const isScale = numberAt(s, from)?.kind === 'scale';
  const ofPart = is(s, to, 'of');
  if (!hasArticle(s, from)) {
    // "tenth of a gallon"
    const isSingle =
      (number.digits || to === from + 1) &&
      value > 2 &&
      ofPart &&
      (is(s, to + 1, 'article') || is(s, to + 1, 'unit')) &&
      !is(s, from - 1, 'the');
    return isSingle ? fraction(s, number, 1 / value) : number;
  }
  if (isScale) {
    number.from = from - 1;
    return number;
  }
  // "a third of voters", "by a third.", "a fifth or more": a part; "a third blast": an ordinal.
  const isLast = !isWord(s, to) && s.sort[to] !== 45;
  // "cut it by nearly a third", "fell by a third in May"; "between a third and
  // a half"; "talk about a third term", "by a third party" are ordinals.
  const isMeant =
    is(s, from - 2, 'beforePart') || is(s, from - 2, 'between') || (is(s, from - 2, 'by') && is(s, to, 'afterPart'));
  return value > 2 && (isLast || ofPart || is(s, to, 'or') || isMeant)
    ? fraction(s, number, 1 / value, from - 1)
    : number;
}

/** "two thirds", "two-third", "three quarters", "one half", "thirty five fifths", "1 quarter", "three twenty-fifths". */
function readDenominator(s: Scan, number: Figure): Figure | null {
  const at = joint(s, number.to);
  const part = numberAt(s, at);
  if (part?.kind === 'ten') {
    const last = joint(s, at + 1);
    const one = numberAt(s, last);
    if (one?.kind === 'ordinal' && one.plural && one.value < 10)
      return fraction(s, number, number.value / (part.value + one.value), number.from, last + 1);
  }
  if (!part || (part.kind !== 'part' && part.kind !== 'ordinal')) return null;
  const { value: bottom, plural } = part;
  const { value: top } = number;
  const isOrdinal = part.kind === 'ordinal';
  // "one second", "three firsts"
  if (isOrdinal && bottom <= 2 && !(plural && number.beforeTen)) return null;
  // "two-third", "a three-quarter mile", but "two fifth-graders"
  const isJoined = at > number.to && s.gap[at] === 0;
  if (!plural && !isJoined && s.sort[at + 1] === HYPHEN) return null;
  if (!plural && top !== 1 && !((isOrdinal || isJoined) && top < 10 && top < bottom)) return null;
  // "one hundred thirty-fifths" are parts of 35; "thirty fifths" are thirty of five.
  const tail = plural && bottom < 10 ? number.beforeTen : null;
  return fraction(s, number, tail ? tail.number / (tail.ten + bottom) : top / bottom, number.from, at + 1);
}

/** "and a half", "and three quarters", "-and-a-half" after a number, which it changes. */
function readAndFraction(s: Scan, number: Figure): boolean {
  const and = joint(s, number.to);
  if (number.kind !== 'cardinal' || !is(s, and, 'and')) return false;
  const at = joint(s, and + 1);
  // "2 and 3/4 cups"
  const digits = s.sort[at] === DIGITS ? readNumber(s, at) : null;
  const part = digits ? readSlashed(s, digits) : readBareFraction(s, at);
  if (!part || part.value >= 1) return false;
  const scale = numberAt(s, part.to);
  // "one billion and three quarters million"
  const isScaled = scale?.kind === 'scale' && scale.value >= 1000 && scale.value < number.scale;
  // "a million and a half" is half a million more; "two hundred and a half" half of one.
  const isOfScale = number.scale >= 1e6 || (number.scale >= 1000 && number.value === number.scale);
  number.value = number.high = number.value + part.value * (isScaled ? scale.value : isOfScale ? number.scale : 1);
  number.to = isScaled ? part.to + 1 : part.to;
  number.bare = false;
  return !isScaled;
}

/** "point five", "point two five", "point seventy-one" after a number: the digits it stands for. */
function spokenDecimals(s: Scan, i: number): { to: number; digits: string } | null {
  if (!is(s, i, 'point')) return null;
  let digits = '';
  let to = i + 1;
  if (s.sort[to] === 48 && s.at[to]! - s.to[to - 1]! === 1) digits = s.text.slice(s.at[to], s.to[to++]);
  else
    for (let part = numberAt(s, to); part && digits.length < 15; part = numberAt(s, ++to)) {
      if (part.kind !== 'one') {
        if (digits !== '' || (part.kind !== 'ten' && part.kind !== 'teen')) break;
        const one = part.kind === 'ten' ? numberAt(s, joint(s, to + 1)) : undefined;
        digits = String(part.value + (one?.kind === 'one' ? one.value : 0));
        to = one?.kind === 'one' ? joint(s, to + 1) + 1 : to + 1;
        break;
      }
      digits += String(part.value);
    }
  return digits === '' ? null : { to, digits };
}

/** A scale after a fraction: "half a million", "two thirds of a million", "½ million", "two and a half million". */
function withScale(s: Scan, figure: Figure): Figure {
  let at = joint(s, figure.to);
  const viaOf = is(s, at, 'of');
  if (viaOf) at++;
  if (is(s, at, 'article')) at++;
  else if (viaOf) return figure;
  const scale = numberAt(s, at);
  if (scale?.kind !== 'scale' || scale.plural || scale.needsNumber) return figure;
  const value = multiply(figure.value, scale.value);
  const scaled = revalued(figure, at + 1, value, 'cardinal');
  scaled.scale = scale.value;
  return withScale(s, scaled);
}
