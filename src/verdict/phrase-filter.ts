import { putUnder } from '../model/put-under.ts';
import { longestWordOf } from './phrases.ts';

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
  /** By their longest word, which fewest texts say, the marks of all words of each phrase. */
  readonly #byWord = new Map<number, number[][]>();
  /** What of it the text in hand holds, its first `#count`. One list for all texts: a large archive asks a million times. */
  readonly #held: number[] = [];
  #count = 0;

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const marks = phrase.split(' ').map(markOf);
      for (const mark of marks) this.#known[mark] = 1;
      putUnder(this.#byWord, markOf(longestWordOf(phrase)), marks);
    }
  }

  /** Between two places of the text. Of words that are not of ASCII nothing is known: they may be anything. */
  mayBeSaid(text: string, from: number, to: number): boolean {
    this.#count = 0;
    let mark = NO_WORD;
    for (let i = from; i < to; i++) {
      const letter = letterOf(text.charCodeAt(i));
      if (letter < 0) return true;
      if (letter > 0) {
        mark = mixed(mark, letter);
        continue;
      }
      this.#hold(mark);
      mark = NO_WORD;
    }
    this.#hold(mark);
    for (let i = 0; i < this.#count; i++) {
      const phrases = this.#byWord.get(this.#held[i]!);
      if (phrases === undefined) continue;
      for (let at = 0; at < phrases.length; at++) if (this.#holdsAll(phrases[at]!)) return true;
    }
    return false;
  }

  #hold(mark: number): void {
    if (this.#known[mark] === 1) this.#held[this.#count++] = mark;
  }

  #holdsAll(marks: readonly number[]): boolean {
    for (let i = 0; i < marks.length; i++) if (!this.#holds(marks[i]!)) return false;
    return true;
  }

  #holds(mark: number): boolean {
    for (let i = 0; i < this.#count; i++) if (this.#held[i] === mark) return true;
    return false;
  }
}

/** Does a word go on at this place of the text? */
export function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && letterOf(text.charCodeAt(at - 1)) !== 0 && letterOf(text.charCodeAt(at)) !== 0;
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
