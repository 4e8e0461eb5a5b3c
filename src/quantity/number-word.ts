import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { isLetter } from './characters.ts';
import type { Scan } from './figure.ts';
import { endOfWord, lowerWord } from './words.ts';

/** A word of a number with its place. */
export interface Part {
  word: NumberWord;
  start: number;
  end: number;
  /** After "and". */
  viaAnd?: boolean;
}

/** The number word at `at`, `null` when the word there is none. */
export function numberWordAt(scan: Scan, at: number): Part | null {
  const { text } = scan;
  if (!isLetter(text.charCodeAt(at))) return null;
  const end = endOfWord(text, at);
  const word = scan.lexicon.words.get(lowerWord(text, at, end));
  return word === undefined ? null : { word, start: at, end };
}
