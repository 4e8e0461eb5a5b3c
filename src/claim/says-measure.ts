import type { Sentence } from '../model/document.ts';
import { STEM, type TokenTable } from '../model/token-table.ts';
import type { NumberedWords } from './numbered-words.ts';

/** Does a sentence without a figure hold words that may claim something? */
export function saysMeasure(
  table: TokenTable,
  { from, to }: Sentence,
  { alone, opens, closes }: NumberedWords,
): boolean {
  let opened = 0;
  let closed = 0;
  for (let row = from; row < to; row++) {
    if (table.shape(row) & STEM) continue;
    const word = table.word(row);
    if (alone[word] === 1) return true;
    opened |= opens[word]!;
    closed |= closes[word]!;
  }
  return (opened & closed) !== 0;
}

/** Has the text a word beside which nouns hold that hold nowhere else? */
export function hasNear(table: TokenTable, { near }: NumberedWords): boolean {
  for (let row = 0; row < table.length; row++) if (near[table.word(row)] === 1) return true;
  return false;
}
