import { foldWord, stemsOf, type Vocabulary } from './vocabulary.ts';

/** Bits of a token's `shape`. */
export const WORD = 1;
export const NUMBER = 2;
/** One mark; a token is a word, a number or a mark. */
export const MARK = 4;
/** Begins with a capital. */
export const CAPITAL = 8;
/** Ends in -'s ("the ministry's"). */
export const POSSESSIVE = 16;
/** Has a hyphen in it ("ex-soldiers"). */
export const HYPHEN = 32;
/** Its number is that of its stem, since the vocabulary knows no such word in -'s. */
export const STEM = 64;
/** Ends in -ly, -ed, -ing. */
export const LY = 128;
export const ED = 256;
export const ING = 512;
/** A word with something in it that is no letter or digit of ASCII ("mid-January", "U.S.", "São"). */
export const MIXED = 1024;

/** Numbers of a row. */
const WIDTH = 4;

/**
 * The tokens of a text as rows of numbers: where each begins and ends, what it looks like, and which word of the
 * vocabulary it is. What a stage only passes by is never made an object or a string.
 */
export class TokenTable {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  length = 0;
  #rows: Int32Array;
  readonly #stems: Int32Array;
  /** Words that the vocabulary does not know, in lower case, once asked for. */
  readonly #lowers: (string | undefined)[] = [];

  /** @param expected how many tokens there may be; there may be more. */
  constructor(text: string, vocabulary: Vocabulary, expected: number) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.#stems = stemsOf(vocabulary);
    this.#rows = new Int32Array(WIDTH * Math.max(4, expected));
  }

  add(start: number, end: number, shape: number, word: number): void {
    const at = this.length++ * WIDTH;
    if (at === this.#rows.length) {
      const wider = new Int32Array(2 * at);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    this.#rows[at] = start;
    this.#rows[at + 1] = end;
    this.#rows[at + 2] = shape;
    this.#rows[at + 3] = word;
  }

  start(row: number): number {
    return this.#rows[row * WIDTH]!;
  }

  end(row: number): number {
    return this.#rows[row * WIDTH + 1]!;
  }

  /** Bits: {@link WORD}, {@link CAPITAL} … */
  shape(row: number): number {
    return this.#rows[row * WIDTH + 2]!;
  }

  /**
   * The number of the word in the vocabulary, 0 when it is not known. A word in -'s that is not known as such has that
   * of its stem: the ministry for "the ministry's".
   */
  word(row: number): number {
    return this.#rows[row * WIDTH + 3]!;
  }

  /** The number of the word without its -'s. */
  stem(row: number): number {
    return this.#stems[this.word(row)]!;
  }

  /** As printed. */
  printed(row: number): string {
    return this.text.slice(this.start(row), this.end(row));
  }

  /** Lower case, with straight apostrophes and plain hyphens: what a lexicon is asked. */
  lower(row: number): string {
    const word = this.word(row);
    if (word !== 0 && !(this.shape(row) & STEM)) return this.vocabulary.words[word]!;
    let lower = this.#lowers[row];
    if (lower === undefined) {
      lower = foldWord(this.printed(row));
      this.#lowers[row] = lower;
    }
    return lower;
  }
}
