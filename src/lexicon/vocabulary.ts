import { Vocabulary } from '../model/vocabulary.ts';
import { timeWords } from './en/times.ts';

// A pure function of an immutable lexicon, remembered by the lexicon itself: it can't be seen from outside.
const made = new WeakMap<object, Vocabulary>();

/**
 * Every word that stands anywhere in a lexicon, however its entry is built, and those of the calendar. Words of phrases
 * and of choices ("to * hospital|clinic") each count: whoever adds an entry need not think of this.
 */
export function vocabularyOf(lexicon: object): Vocabulary {
  let known = made.get(lexicon);
  if (known === undefined) {
    const words = new Set<string>();
    collect(lexicon, words);
    collect(timeWords, words);
    known = new Vocabulary(words);
    made.set(lexicon, known);
  }
  return known;
}

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
