import { remembered } from '../model/remembered.ts';
import { Vocabulary } from '../model/vocabulary.ts';
import { timeWords } from './en/times.ts';

/**
 * Every word that stands anywhere in a lexicon, however its entry is built, and those of the calendar. Words of phrases
 * and of choices ("to * hospital|clinic") each count: whoever adds an entry need not think of this.
 */
export const vocabularyOf = /* @__PURE__ */ remembered((lexicon: object): Vocabulary => {
  const words = new Set<string>();
  collect(lexicon, words);
  collect(timeWords, words);
  return new Vocabulary(words);
});

function collect(entry: unknown, words: Set<string>): void {
  if (typeof entry === 'string') {
    for (const word of entry.toLowerCase().split(/[\s|*]+/u)) if (word !== '') words.add(word);
  } else if (Array.isArray(entry)) for (const one of entry) collect(one, words);
  else if (entry !== null && typeof entry === 'object') {
    for (const [key, value] of Object.entries(entry)) {
      collect(key, words);
      collect(value, words);
    }
  }
}
