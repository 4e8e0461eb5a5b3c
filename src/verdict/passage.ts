import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { remembered } from '../model/remembered.ts';
import { cutsWord, PhraseFilter } from './phrase-filter.ts';
import { type PhraseList, Phrases, type Said } from './phrases.ts';

/** A stretch of a sentence: its words in lower case with a blank at each end, and which phrases are among them. */
export interface Passage {
  text: string;
  said: Said;
}

/** Of a stretch that holds nothing that is looked for; most are such. */
const SILENT: Passage = { text: '', said: () => null };

/** What is looked for beside a figure. */
const LISTS: readonly PhraseList[] = [
  ...(['sinceTheStart', 'inOnePeriod', 'confirmed', 'deadOrMissing'] as const),
  ...(['afterwards', 'beside', 'corrected', 'risen', 'nowKnown', 'stillSo', 'disputing', 'early', 'final'] as const),
];

const soughtIn = /* @__PURE__ */ remembered((words: VerdictWords) => ({
  phrases: new Phrases(words, LISTS),
  // "11, not 14 as first reported", and "one of them": these begin what follows the figure.
  filter: new PhraseFilter([...LISTS.flatMap((list) => words[list]), 'not', ...words.amongThem]),
}));

/** The stretch between two places of a sentence. */
export function passageIn(sentence: string, from: number, to: number, words: VerdictWords): Passage {
  const { phrases, filter } = soughtIn(words);
  if (!filter.mayBeSaid(sentence, from, Math.min(to, sentence.length))) return SILENT;
  const text = plain(sentence.slice(from, to));
  return { text, said: phrases.saidIn(text) };
}

/** The same of a sentence that was asked as a whole: where it is silent, its stretches are. */
export function stretchOf(whole: Passage, sentence: string, from: number, to: number, words: VerdictWords): Passage {
  // What a figure cuts off is a word by itself: "12-strong".
  if (whole === SILENT && !cutsWord(sentence, from) && !cutsWord(sentence, to)) return SILENT;
  return passageIn(sentence, from, to, words);
}

/** Lower case, no marks, a blank at each end. */
function plain(text: string): string {
  // "told the Daily Courier": a paper's name, and no period.
  const words = text
    .replace(/\bDaily(?= \p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[’‘]/gu, "'");
  return ` ${words.replace(/[^\p{L}\p{N}'-]+/gu, ' ').trim()} `;
}
