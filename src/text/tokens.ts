import type { Token } from '../model/document.ts';
import {
  CAPITAL,
  ED,
  HYPHEN,
  ING,
  LY,
  MARK,
  MIXED,
  NUMBER,
  POSSESSIVE,
  STEM,
  type TokenTable,
  WORD,
} from '../model/token-table.ts';
import { foldOf, foldWord, HASH_PRIME, NO_LETTERS } from '../model/vocabulary.ts';
import { BLANK, DIGIT, isDigit, JOINER, LETTER, unitKind } from './units.ts';

/**
 * Words, numbers and marks of a stretch of text, added to the table. A hyphen joins letters ("twenty-three", "man-made")
 * and stands alone after a digit ("12-member" is three tokens), so that a figure is always made of whole tokens. A number
 * keeps its separators and letters ("1,275", "3.5m", "20th"); an apostrophe stays in its word ("don't", "ministry's").
 */
export function tokenise(table: TokenTable, start: number, end: number): void {
  const { text } = table;
  let i = start;
  while (i < end) {
    const kind = unitKind(text.charCodeAt(i));
    if (kind & LETTER) i = addWord(table, i, end);
    else if (kind & DIGIT) {
      const to = endOfNumber(text, i, end);
      table.add(i, to, NUMBER, numberOf(table, i, to));
      i = to;
    } else {
      if (!(kind & BLANK)) table.add(i, i + 1, MARK, 0);
      i++;
    }
  }
}

/** Reads a word letter by letter, hashing what the vocabulary may know it by; gives its end. */
function addWord(table: TokenTable, from: number, end: number): number {
  const { text, vocabulary } = table;
  let shape = WORD;
  let hash = NO_LETTERS;
  /** The hash before the last apostrophe. */
  let stem = 0;
  let isFolded = true;
  let i = from;
  let unit = text.charCodeAt(i);
  if (isCapital(unit)) shape |= CAPITAL;
  for (;;) {
    const folded = foldOf(unit);
    if (folded === 0) isFolded = false;
    else if (folded === 39) stem = hash;
    else if (folded === 45) shape |= HYPHEN;
    if (unit > 127) shape |= MIXED;
    hash = Math.imul(hash ^ folded, HASH_PRIME);
    i++;
    if (i >= end) break;
    unit = text.charCodeAt(i);
    const kind = unitKind(unit);
    if (kind & (LETTER | DIGIT)) continue;
    if (kind & JOINER) {
      if (i + 1 >= end || !(unitKind(text.charCodeAt(i + 1)) & (LETTER | DIGIT))) break;
      // "a magnitude-6.0 earthquake": no name ends in a decimal.
      if (unit === 45 && text.charCodeAt(i + 2) === 46 && isDecimal(text, i + 1)) break;
    } else if (unit !== 46 || !isInitialism(text, from, i, end)) break;
    shape |= MIXED;
  }
  if (i - from > 1) shape |= endingOf(text, i);
  let word = isFolded ? vocabulary.find(text, from, i, hash) : vocabulary.numberOf(foldWord(text.slice(from, i)));
  // "the ministry's", "THE MINISTRY'S"
  if (i - from > 2 && foldOf(text.charCodeAt(i - 1)) === 115 && foldOf(text.charCodeAt(i - 2)) === 39) {
    if (text.charCodeAt(i - 1) === 115 && text.charCodeAt(i - 2) !== 0x2bc) shape |= POSSESSIVE;
    if (word === 0) {
      word = isFolded
        ? vocabulary.find(text, from, i - 2, stem)
        : vocabulary.numberOf(foldWord(text.slice(from, i - 2)));
      shape |= STEM;
    }
  }
  table.add(from, i, shape, word);
  return i;
}

function isDecimal(text: string, at: number): boolean {
  return (unitKind(text.charCodeAt(at)) & DIGIT) !== 0 && (unitKind(text.charCodeAt(at + 2)) & DIGIT) !== 0;
}

/** "911", "4th": few lexicons know such a word. */
function numberOf({ text, vocabulary }: TokenTable, from: number, end: number): number {
  let hash = NO_LETTERS;
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ foldOf(text.charCodeAt(i)), HASH_PRIME);
  return vocabulary.find(text, from, end, hash);
}

/** The endings that tell what an unknown word can be. */
function endingOf(text: string, end: number): number {
  const last = foldOf(text.charCodeAt(end - 1));
  const before = foldOf(text.charCodeAt(end - 2));
  if (last === 121) return before === 108 ? LY : 0;
  if (last === 100) return before === 101 ? ED : 0;
  return last === 103 && before === 110 && foldOf(text.charCodeAt(end - 3)) === 105 ? ING : 0;
}

function isCapital(unit: number): boolean {
  if (unit < 0xc0) return unit >= 65 && unit <= 90;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function endOfNumber(text: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const unit = text.charCodeAt(i);
    if (!(unitKind(unit) & (LETTER | DIGIT))) {
      const isSeparator =
        (unit === 44 || unit === 46) &&
        i + 1 < end &&
        isDigit(text.charCodeAt(i + 1)) &&
        isDigit(text.charCodeAt(i - 1));
      if (!isSeparator) break;
    }
    i++;
  }
  return i;
}

/** "U.S.", "a.m.": letter and dot by turns. */
function isInitialism(text: string, from: number, dot: number, end: number): boolean {
  if (text.charCodeAt(dot - 2) === 46 && dot - 2 > from) return true;
  return (
    dot === from + 1 &&
    dot + 2 < end &&
    (unitKind(text.charCodeAt(dot + 1)) & (LETTER | DIGIT)) !== 0 &&
    text.charCodeAt(dot + 2) === 46
  );
}

/** A row of the table as an object, for rules; its strings are made when asked for. */
class LazyToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
  readonly shape: number;
  readonly #table: TokenTable;
  readonly #row: number;

  constructor(table: TokenTable, row: number) {
    this.#table = table;
    this.#row = row;
    this.start = table.start(row);
    this.end = table.end(row);
    const shape = table.shape(row);
    this.shape = shape;
    this.kind = shape & WORD ? 'word' : shape & NUMBER ? 'number' : 'punct';
  }

  get text(): string {
    return this.#table.printed(this.#row);
  }

  get lower(): string {
    return this.#table.lower(this.#row);
  }
}

export function tokensOf(table: TokenTable, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let row = from; row < to; row++) tokens.push(new LazyToken(table, row));
  return tokens;
}
