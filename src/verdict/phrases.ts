import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { putUnder } from '../model/put-under.ts';
import { remembered } from '../model/remembered.ts';

/** The lists of a lexicon that are no more than phrases. */
export type PhraseList = {
  [List in keyof VerdictWords]: VerdictWords[List] extends readonly string[] ? List : never;
}[keyof VerdictWords];

/** One of the phrases that are looked for, with a blank at each end, and its place in its list. */
interface Sought {
  list: PhraseList;
  place: number;
  inBlanks: string;
}

/** Of a list, the first of its phrases that is said; `null` where none is. */
export type Said = (list: PhraseList) => string | null;

/**
 * Looks for the phrases of several lists at once, in whole words: each by its longest word, which is seldom there, so that
 * most texts are searched for none ("in the past 24 hours" is looked for where "hours" is).
 */
export class Phrases {
  readonly #words: VerdictWords;
  readonly #byWord = new Map<string, Sought[]>();

  constructor(words: VerdictWords, lists: readonly PhraseList[]) {
    this.#words = words;
    for (const list of lists) {
      for (const [place, phrase] of words[list].entries()) {
        putUnder(this.#byWord, longestWordOf(phrase), { list, place, inBlanks: ` ${phrase} ` });
      }
    }
  }

  /** What a text says that has a blank between its words and at each end. */
  saidIn(text: string): Said {
    let first: Map<PhraseList, number> | null = null;
    for (const word of text.split(' ')) {
      const sought = this.#byWord.get(word);
      if (sought === undefined) continue;
      for (const { list, place, inBlanks } of sought) {
        if (place >= (first?.get(list) ?? Number.POSITIVE_INFINITY) || !text.includes(inBlanks)) continue;
        first ??= new Map();
        first.set(list, place);
      }
    }
    const found = first;
    return found === null ? saysNothing : (list) => this.#words[list][found.get(list) ?? -1] ?? null;
  }
}

/** The one that fewest texts say. */
export function longestWordOf(phrase: string): string {
  return phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
}

function saysNothing(): null {
  return null;
}

/** The phrases of a list with a blank at each end, made once: a large archive asks for them a million times. */
export const inBlanks = /* @__PURE__ */ remembered((phrases: readonly string[]) =>
  phrases.map((phrase) => ` ${phrase} `),
);
