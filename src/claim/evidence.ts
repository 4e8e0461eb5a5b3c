import { MANY } from './implicit.ts';
import type { PhrasePattern } from './phrase-pattern.ts';
import type { WordIndex } from './word-index.ts';

/**
 * A sentence without a figure claims nothing but where a word says a measure by itself, or where two do that share a bit:
 * "shot" and "dead" of "shot dead", "deaths" and "of" of "the deaths of a couple".
 */
export interface Evidence {
  alone: boolean;
  /** Bits of what it begins, and of what it ends. */
  opens: number;
  closes: number;
}

/** Every word that says a measure by itself; else the one that opens a phrase, with those that may end it. */
export function evidenceOf({ words, tolls, grammar }: WordIndex): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const of = (word: string): Evidence => {
    const known = evidence.get(word) ?? { alone: false, opens: 0, closes: 0 };
    evidence.set(word, known);
    return known;
  };
  const isOpen = (word: string): boolean => (words.get(word)?.cls ?? 'open') === 'open';
  const bits = new Map<unknown, number>();
  const pair = (phrase: unknown, first: string, lasts: Iterable<string>): void => {
    // More phrases than bits: some share one, and a sentence is read for nothing.
    const bit = bits.get(phrase) ?? 1 << (bits.size === 0 ? 0 : 1 + ((bits.size - 1) % 31));
    bits.set(phrase, bit);
    for (const last of lasts) {
      // "in hospital", "have surgery": nearly every sentence has an "in".
      if (last === first || (isOpen(last) && !isOpen(first))) of(last).alone = true;
      else {
        of(first).opens |= bit;
        of(last).closes |= bit;
      }
    }
  };
  const lastOf = (pattern: PhrasePattern): Iterable<string> => pattern.at(-1) ?? [];
  // "the murder of a teacher", "no injuries", "double homicide"
  const counting = ['of', ...grammar.zeros, ...MANY.keys()];
  for (const [surface, word] of words) {
    if (word.noun?.use.people || surface === 'bodies') of(surface).alone = true;
    else if (word.noun) pair(counting, surface, counting);
    for (const { pattern } of word.states) pair(pattern, surface, lastOf(pattern));
    for (const use of word.uses) {
      if (use.of === null && use.with.length === 0) of(surface).alone = true;
      pair(use, surface, use.of ?? use.with.flatMap((pattern) => [...lastOf(pattern)]));
    }
  }
  // "The toll is the highest since the war began. It stands at 88."
  for (const { pattern } of tolls) pair(pattern, 'toll', lastOf(pattern));
  return evidence;
}
