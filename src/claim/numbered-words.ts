import { remembered } from '../model/remembered.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { evidenceOf } from './evidence.ts';
import type { Word, WordIndex } from './word-index.ts';

/** The index by number in the vocabulary of a text: what every word of a text is asked for. */
export interface NumberedWords {
  words: readonly (Word | undefined)[];
  /** The same for a text that has none of {@link WordIndex.near}. */
  wordsApart: readonly (Word | undefined)[];
  /** What {@link evidenceOf} says: 1 for a word that says a measure by itself, or beside a figure. */
  alone: Uint8Array;
  beside: Uint8Array;
  /** The phrases that the word begins and ends, and the same as bits, some of which are shared. */
  opens: readonly (readonly number[] | undefined)[];
  closes: readonly (readonly number[] | undefined)[];
  begun: Int32Array;
  ended: Int32Array;
  /** By phrase, the last turn in which it was begun; the turns are counted at 0, which is no phrase. */
  seen: Float64Array;
  /** 1 for the words of {@link WordIndex.near}. */
  near: Uint8Array;
  /** The bits of {@link WordIndex.begins}. */
  begins: Uint8Array;
}

/** @param vocabulary of the articles to be read: it knows every word of the lexicon. */
export const numberedWords = /* @__PURE__ */ remembered((index: WordIndex) =>
  remembered((vocabulary: Vocabulary): NumberedWords => {
    const words = vocabulary.words.map((word) => index.words.get(word));
    const known = evidenceOf(index);
    const evidence = vocabulary.words.map((word) => known.get(word));
    return {
      words,
      wordsApart: words.map((word) => (word?.near ? { ...word, noun: null } : word)),
      near: Uint8Array.from(vocabulary.words, (word) => Number(index.near.has(word))),
      begins: Uint8Array.from(vocabulary.words, (word) => index.begins.get(word) ?? 0),
      alone: Uint8Array.from(evidence, (one) => Number(one?.alone === true)),
      beside: Uint8Array.from(evidence, (one) => Number(one?.alone === true || one?.beside === true)),
      opens: evidence.map((one) => one?.opens),
      closes: evidence.map((one) => one?.closes),
      begun: Int32Array.from(evidence, (one) => bitsOf(one?.opens)),
      ended: Int32Array.from(evidence, (one) => bitsOf(one?.closes)),
      seen: new Float64Array(1 + Math.max(0, ...evidence.flatMap((one) => one?.opens ?? []))),
    };
  }),
);

function bitsOf(phrases: readonly number[] = []): number {
  return phrases.reduce((bits, phrase) => bits | (1 << (phrase % 31)), 0);
}
