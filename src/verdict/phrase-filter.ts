import { putUnder } from '../model/put-under.ts';

const SIZE = 1 << 14;
/** The mark of no letters. */
const NO_WORD = 1;
const LAST_ASCII = 127;
const APOSTROPHE = 39;
/** Curly quotes that stand for an apostrophe, and the marks of print that are no part of a word: dashes, quotes, dots. */
const [LEFT_QUOTE, RIGHT_QUOTE] = [0x2018, 0x2019];
const [FIRST_MARK, LAST_MARK] = [0x2013, 0x2026];

/**
 * Whether a text may say one of some phrases, told by the letters of its words alone, without making a text of each word:
 * most sentences do not hold all words of any, and need not be looked at again. Never no where one is said.
 */
export class PhraseFilter {
  /** 1 for what may be a word of a phrase. */
  readonly #known = new Uint8Array(SIZE);
  /** By their first word, the marks of all words of each phrase. */
  readonly #byFirst = new Map<number, number[][]>();
  /** What of it the text in hand holds. One list for all texts: a large archive asks a million times. */
  readonly #held: number[] = [];

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const marks = phrase.split(' ').map(markOf);
      for (const mark of marks) this.#known[mark] = 1;
      putUnder(this.#byFirst, marks[0]!, marks);
    }
  }

  /** Between two places of the text. Of words that are not of ASCII nothing is known: they may be anything. */
  mayBeSaid(text: string, from: number, to: number): boolean {
    const held = this.#held;
    held.length = 0;
    let mark = NO_WORD;
    for (let i = from; i < to; i++) {
      const letter = letterOf(text.charCodeAt(i));
      if (letter < 0) return true;
      if (letter > 0) {
        mark = mixed(mark, letter);
        continue;
      }
      if (this.#known[mark] === 1) held.push(mark);
      mark = NO_WORD;
    }
    if (this.#known[mark] === 1) held.push(mark);
    return held.some((first) => this.#byFirst.get(first)?.some((marks) => marks.every((each) => held.includes(each))));
  }
}

function markOf(word: string): number {
  let mark = NO_WORD;
  for (let i = 0; i < word.length; i++) mark = mixed(mark, word.charCodeAt(i));
  return mark;
}

function mixed(mark: number, letter: number): number {
  return (mark * 31 + letter) & (SIZE - 1);
}

/** In lower case; 0 for what stands between words, −1 for what is not known. */
function letterOf(code: number): number {
  if (code <= LAST_ASCII) return LETTERS[code]!;
  if (code === LEFT_QUOTE || code === RIGHT_QUOTE) return APOSTROPHE;
  return code >= FIRST_MARK && code <= LAST_MARK ? 0 : -1;
}

/** Of each sign of ASCII: letters in lower case, digits, apostrophe and hyphen. */
const LETTERS = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[\p{L}\p{N}'-]/u.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});
