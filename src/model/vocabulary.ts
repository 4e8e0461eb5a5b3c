import { remembered } from './remembered.ts';

/** The hash of no letters, and what each further letter is multiplied in with (FNV-1a). */
export const NO_LETTERS = 0x811c_9dc5 | 0;
export const HASH_PRIME = 0x0100_0193;

/** Letters below are folded by a table; a word with another letter is folded as a string. */
export const FOLDED_BELOW = 0x180;

/**
 * UTF-16 unit → the unit a lexicon knows it by: lower case. 0 where lower case is more than one unit ("İ").
 */
export const FOLD: Uint16Array = Uint16Array.from({ length: FOLDED_BELOW }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : 0;
});

/**
 * The words that a lexicon knows, each with a number, so that a text is asked for them once, while it is cut into
 * tokens, and without a string being made of each word. Stages keep what they know of a word in arrays by its number.
 */
export class Vocabulary {
  /** Number → word, in lower case; 0 is no word. */
  readonly words: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** Open addressing: a number or 0 in each place; places are a power of two, half of them free. */
  readonly #table: Int32Array;
  readonly #hashes: Int32Array;

  /** @param words in lower case, with straight apostrophes and plain hyphens; each once. */
  constructor(words: Iterable<string>) {
    // Names of properties are kept once by the engine, which compares them with a literal of a rule by their address.
    const names: Record<string, true> = Object.create(null);
    for (const word of words) names[word] = true;
    this.words = ['', ...Object.keys(names)];
    this.#numbers = new Map(this.words.map((word, number) => [word, number]));
    let places = 16;
    while (places < this.words.length * 2) places *= 2;
    this.#table = new Int32Array(places);
    this.#hashes = new Int32Array(this.words.length);
    for (let number = 1; number < this.words.length; number++) {
      const hash = hashOf(this.words[number]!);
      this.#hashes[number] = hash;
      let place = hash & (places - 1);
      while (this.#table[place] !== 0) place = (place + 1) & (places - 1);
      this.#table[place] = number;
    }
  }

  /** The number of a word in lower case, 0 when it is not known. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** The number of the word that stands in a text, 0 when it is not known; `hash` is that of its folded letters. */
  find(text: string, start: number, end: number, hash: number): number {
    const last = this.#table.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const number = this.#table[place]!;
      if (number === 0) return 0;
      if (this.#hashes[number] === hash && isSame(this.words[number]!, text, start, end)) return number;
    }
  }
}

/** Number → number of the word without its ending -'s; of most the word itself. Apart, for not every reader asks. */
export const stemsOf = /* @__PURE__ */ remembered(
  (vocabulary: Vocabulary): Int32Array =>
    Int32Array.from(vocabulary.words, (word, number) =>
      word.endsWith("'s") ? vocabulary.numberOf(word.slice(0, -2)) : number,
    ),
);

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldOf(text.charCodeAt(start + i))) return false;
  }
  return true;
}

/** A word as a lexicon knows it: lower case, straight apostrophes, plain hyphens. */
export function foldWord(surface: string): string {
  // Most words have nothing to fold: looking first is cheaper than making a string.
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i);
    if (unit >= 97 && unit <= 122) continue;
    const lower = surface.toLowerCase();
    return MARKS.test(lower) ? lower.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-') : lower;
  }
  return surface;
}

const MARKS = /[’ʼ‐‑]/u;

/** A letter as a lexicon knows it: lower case, straight apostrophe, plain hyphen; 0 where a string has to be made. */
export function foldOf(unit: number): number {
  if (unit < FOLDED_BELOW) return FOLD[unit]!;
  if (unit === 0x2019 || unit === 0x2bc) return 39;
  return unit === 0x2010 || unit === 0x2011 ? 45 : 0;
}

function hashOf(word: string): number {
  let hash = NO_LETTERS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
  return hash;
}
