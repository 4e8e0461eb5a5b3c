import { CAPITAL, MARK, WORD } from '../model/token-table.ts';
import { type CompiledEvents, STOP_WORD } from './compiled-events.ts';
import type { MarkedArticle, MarkedSentence } from './marks.ts';
import { withoutPossessive } from './name-runs.ts';
import { settings } from './settings.ts';

/**
 * The words of some sentences as a bag, with repeats: figures, stop words and single letters left out, an ending -'s
 * cut. Lower case, save for names: a word that has a capital wherever it stands inside a sentence keeps it ("Paris",
 * but "officials" of "Officials said"). What linking weighs by rarity.
 */
export function termsOf(article: MarkedArticle, positions: Iterable<number>, events: CompiledEvents): string[] {
  const found: string[] = [];
  /** Beside each word: does it stand inside a sentence with a capital, without, or where that says nothing? */
  const cases: ('capital' | 'small' | null)[] = [];
  const names = new Map<string, string>();
  for (const position of positions) {
    if (found.length >= settings.mostTerms) break;
    const marked = article.at(position);
    const { table, sentence, isTitleCase } = marked;
    let opens = true;
    for (let row = sentence.from; row < sentence.to; row++) {
      const shape = table.shape(row);
      if (!(shape & WORD)) {
        // What follows a colon or a quotation mark may have a capital for that.
        if (shape & MARK && !isSlight(marked, row)) opens = true;
        continue;
      }
      const saysCase = !opens && !isTitleCase;
      opens = false;
      const number = table.stem(row);
      if (events.classes[number]! & STOP_WORD) continue;
      const at = row - sentence.from;
      const word = number === 0 ? withoutPossessive(marked.lower(at)) : table.vocabulary.words[number]!;
      if (word.length < 2) continue;
      found.push(word);
      const isName = saysCase && (shape & CAPITAL) !== 0;
      cases.push(isName ? 'capital' : saysCase ? 'small' : null);
      if (isName && !names.has(word)) names.set(word, marked.printed(at).slice(0, word.length));
    }
  }
  if (names.size > 0) for (let i = 0; i < found.length; i++) if (cases[i] === 'small') names.delete(found[i]!);
  const terms = found.slice(0, settings.mostTerms);
  return names.size === 0 ? terms : terms.map((word) => names.get(word) ?? word);
}

/** A comma or a hyphen. */
function isSlight(marked: MarkedSentence, row: number): boolean {
  const mark = marked.unit(row - marked.sentence.from);
  return mark === 44 || mark === 45;
}
