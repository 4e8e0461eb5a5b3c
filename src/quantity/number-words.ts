import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { isDigit, isHyphen, isLetter, vulgarFraction } from './characters.ts';
import { readDigits } from './digits.ts';
import type { Figure, Scan } from './figure.ts';
import { endOfWord, lowerWord, skipGap, wordAt, wordBefore } from './words.ts';

/** A word of a number with its place. */
interface Part {
  word: NumberWord;
  start: number;
  end: number;
}

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
  };
  let pos = at;
  if (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1)))) {
    const read = text.charCodeAt(at) === 46 ? decimalOnly(text, at) : readDigits(scan, at);
    if (read.code) return null;
    figure.digits = true;
    figure.bare = read.bare;
    sum.number(read.value);
    pos = read.end;
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
    sum.add(next.word);
    figure.end = next.end;
  }
  figure.value = sum.total();
  figure.scale = sum.sharedScale;
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
  return { end, value: Number(`0${text.slice(at, end)}`), bare: false, code: isCode };
}

function ordinal(figure: Figure, sum: Sum, end: number): Figure {
  figure.kind = 'ordinal';
  figure.end = end;
  figure.bare = false;
  figure.value = sum.total();
  figure.high = figure.value;
  return figure;
}

/** The number word at `at`, `null` when the word there is none. */
export function numberWordAt(scan: Scan, at: number): Part | null {
  const { text } = scan;
  if (!isLetter(text.charCodeAt(at))) return null;
  const end = endOfWord(text, at);
  const word = scan.lexicon.words.get(lowerWord(text, at, end));
  return word === undefined ? null : { word, start: at, end };
}

/** The next word or digits that carry the number on, over a space, a hyphen, "and" or (between scales) a comma. */
function nextPart(scan: Scan, from: number, sum: Sum): Part | null {
  const { text } = scan;
  const unit = text.charCodeAt(from);
  if (isHyphen(unit)) {
    const part = numberWordAt(scan, from + 1);
    return part !== null && part.word.value !== 0 && sum.takes(part.word, false) ? part : null;
  }
  let at = skipGap(text, from);
  if (unit === 44 && sum.inWords && sum.endsInScale && sum.bound !== Number.POSITIVE_INFINITY) {
    // "thirty-seven million, two hundred thousand": a comma only where a scale stands on both sides.
    at = skipGap(text, from + 1);
    const part = numberWordAt(scan, at);
    if (part === null || !sum.takes(part.word, false)) return null;
    return reachesScale(scan, part, sum.bound) ? part : null;
  }
  if (at === from && !(sum.onlyDigits && isLetter(unit))) return null;
  if (isDigit(text.charCodeAt(at))) return digitsPart(scan, at, sum);
  let part = numberWordAt(scan, at);
  if (part === null) {
    const end = endOfWord(text, at);
    if (end === at || !scan.lexicon.joiners.and.has(lowerWord(text, at, end))) return null;
    const next = skipGap(text, end);
    if (next === end || !sum.takesAnd()) return null;
    if (isDigit(text.charCodeAt(next))) return digitsPart(scan, next, sum);
    part = numberWordAt(scan, next);
    if (part === null || part.word.value === 0 || !sum.takes(part.word, true)) return null;
    return isPlainOrdinalAfterAnd(part, sum) ? null : part;
  }
  return sum.takes(part.word, false) && part.word.value !== 0 ? part : null;
}

/** "one hundred and first" is an ordinal; "two thousand and third" too. */
function isPlainOrdinalAfterAnd(part: Part, sum: Sum): boolean {
  return part.word.kind === 'ordinal' && part.word.plural && sum.bound === Number.POSITIVE_INFINITY;
}

/** "4 thousand 3 hundred": digits after a scale, when digits began. */
function digitsPart(scan: Scan, at: number, sum: Sum): Part | null {
  if (sum.inWords || !sum.endsInScale || (sum.limit > 1e3 && !followedByScale(scan, at, sum.limit))) return null;
  const read = readDigits(scan, at);
  if (read.code || read.decimals || read.value >= sum.limit || isLetter(scan.text.charCodeAt(read.end))) return null;
  if (sum.limit > 100 && read.value >= 1000) return null;
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
    if (part === null || part.start === end || part.word.kind !== 'one' || part.word.value > 9) break;
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

/** Adds number words up from left to right. */
export class Sum {
  /** Completed groups: 23,000 of "twenty-three thousand four hundred". */
  private done = 0;
  /** The group being read, `null` right after a scale. */
  private group: number | null = null;
  private last: NumberWord['kind'] | 'hundred' | 'dozen' | 'none' = 'none';
  /** What a dozen multiplies: the words since the last hundred or scale. */
  private piece = 0;
  /** What may follow stays below it: the last scale. */
  limit = Number.POSITIVE_INFINITY;
  /** The last scale from a thousand up. */
  bound = Number.POSITIVE_INFINITY;
  inWords = true;
  onlyDigits = false;

  get endsInScale(): boolean {
    return this.last === 'scale' || this.last === 'hundred';
  }

  /** Digits or a fraction to begin with. */
  number(value: number): void {
    this.group = value;
    this.piece = value;
    this.last = 'teen';
    this.inWords = false;
    this.onlyDigits = true;
  }

  begin(word: NumberWord): boolean {
    if (word.kind === 'scale') {
      if (word.needsNumber) return false;
      this.scale(word);
      return true;
    }
    if (word.kind === 'ordinal') {
      if (word.plural) return false;
      this.group = word.value;
      return true;
    }
    if (word.kind !== 'one' && word.kind !== 'teen' && word.kind !== 'ten') return word.kind === 'part';
    this.group = word.value;
    this.piece = word.value;
    this.last = word.kind;
    if (word.kind === 'ten' && word.value % 10 !== 0) this.last = 'teen';
    return true;
  }

  takesAnd(): boolean {
    return this.last === 'hundred' || this.last === 'scale';
  }

  takes(word: NumberWord, afterAnd: boolean): boolean {
    const { kind, value } = word;
    if (kind === 'scale') {
      if (afterAnd) return false;
      if (this.group === null) return this.last === 'scale' && value >= 1000;
      if (value === 100) return this.group < 100;
      return this.last !== 'dozen' && value !== this.bound;
    }
    if (kind === 'ordinal') {
      if (word.plural) return false;
      if (this.onlyDigits) return false;
      if (value >= 100) return this.last !== 'none';
      return this.last === 'hundred' || this.last === 'scale' || (this.last === 'ten' && value < 10);
    }
    if (kind !== 'one' && kind !== 'teen' && kind !== 'ten') return false;
    if (this.last === 'hundred' || this.last === 'scale') return value < this.limit;
    if (this.last === 'ten') return kind === 'one' && !afterAnd;
    // "three twenty", "two fifty-five": hundreds left out in speech.
    return (
      this.last === 'one' &&
      kind !== 'one' &&
      this.done === 0 &&
      this.inWords &&
      this.group !== null &&
      this.group < 10 &&
      !afterAnd
    );
  }

  add(word: NumberWord): void {
    this.onlyDigits = false;
    if (word.kind === 'scale') {
      this.scale(word);
      return;
    }
    if (this.last === 'one' && word.kind !== 'one') this.group = (this.group ?? 0) * 100 + word.value;
    else this.group = (this.group ?? 0) + word.value;
    this.piece = this.last === 'ten' ? this.piece + word.value : word.value;
    this.last = word.kind === 'ten' && word.value % 10 !== 0 ? 'teen' : word.kind;
  }

  ordinal(word: NumberWord): void {
    if (word.value >= 100) this.scale(word);
    else this.group = (this.group ?? 0) + word.value;
  }

  private scale(word: NumberWord): void {
    const { value } = word;
    this.limit = value;
    if (value < 100) {
      // "three hundred and two dozen": only the words since the hundred.
      this.group = (this.group ?? 0) - this.piece + (this.piece || 1) * value;
      this.last = 'dozen';
    } else if (value === 100) {
      this.group = (this.group ?? 1) * 100;
      this.last = 'hundred';
    } else {
      if (this.group === null) this.done = (this.done || 1) * value;
      else if (value < this.bound) this.done += this.group * value;
      else this.done = (this.done + this.group) * value;
      this.group = null;
      this.bound = value;
      this.last = 'scale';
    }
    this.piece = 0;
  }

  total(): number {
    return this.done + (this.group ?? 0);
  }

  /** The scale the number ends in: what "two to three million" shares. */
  get sharedScale(): number {
    return this.last === 'hundred' || this.last === 'scale' || this.last === 'dozen' ? this.limit : 1;
  }
}
