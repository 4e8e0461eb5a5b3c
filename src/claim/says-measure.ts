import type { Sentence } from '../model/document.ts';
import { HYPHEN, STEM, type TokenTable } from '../model/token-table.ts';
import type { NumberedWords } from './numbered-words.ts';

/** Does a sentence hold words that may claim something? With a figure in it, fewer words are enough. */
export function saysMeasure(
  table: TokenTable,
  { from, to }: Sentence,
  words: NumberedWords,
  hasFigure: boolean,
): boolean {
  const { begun, ended } = words;
  const enough = hasFigure ? words.beside : words.alone;
  let opened = 0;
  let closed = 0;
  for (let row = from; row < to; row++) {
    const word = table.word(row);
    if (word === 0) {
      if (hasFigure && mayHide(table, row)) return true;
    } else if (table.shape(row) & STEM) {
      if (hasFigure && enough[word] === 1) return true;
    } else {
      if (enough[word] === 1) return true;
      opened |= begun[word]!;
      closed |= ended[word]!;
    }
  }
  return (opened & closed) !== 0 && joinsPhrase(table, from, to, words);
}

/** "ex-hostages", whose last part the lexicon may know. */
function mayHide(table: TokenTable, row: number): boolean {
  return (table.shape(row) & HYPHEN) !== 0;
}

/** Does a word stand behind another with which it makes a phrase? Of bits some share one, so this is asked at last. */
function joinsPhrase(table: TokenTable, from: number, to: number, { opens, closes, seen }: NumberedWords): boolean {
  // Phrases of other sentences stay noted: they bear a lower number.
  const turn = ++seen[0]!;
  for (let row = from; row < to; row++) {
    if (table.shape(row) & STEM) continue;
    const word = table.word(row);
    const ends = closes[word];
    if (ends !== undefined) for (let i = 0; i < ends.length; i++) if (seen[ends[i]!] === turn) return true;
    const begins = opens[word];
    if (begins !== undefined) for (let i = 0; i < begins.length; i++) seen[begins[i]!] = turn;
  }
  return false;
}

/** Has the text a word beside which nouns hold that hold nowhere else? */
export function hasNear(table: TokenTable, { near }: NumberedWords): boolean {
  for (let row = 0; row < table.length; row++) if (near[table.word(row)] === 1) return true;
  return false;
}
