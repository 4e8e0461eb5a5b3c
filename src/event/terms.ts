import type { CompiledEvents } from './compiled-events.ts';
import { isCapital, type MarkedArticle, withoutPossessive } from './marks.ts';
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
    const { tokens, isTitleCase } = article.at(position);
    let opens = true;
    for (const { kind, lower, text } of tokens) {
      if (kind !== 'word') {
        // What follows a colon or a quotation mark may have a capital for that.
        if (kind === 'punct' && text !== ',' && text !== '-') opens = true;
        continue;
      }
      const saysCase = !opens && !isTitleCase;
      opens = false;
      const word = withoutPossessive(lower);
      if (word.length < 2 || events.stopWords.has(word)) continue;
      found.push(word);
      const isName = saysCase && isCapital(text);
      cases.push(isName ? 'capital' : saysCase ? 'small' : null);
      if (isName && !names.has(word)) names.set(word, text.slice(0, word.length));
    }
  }
  for (const [index, word] of found.entries()) if (cases[index] === 'small') names.delete(word);
  return found.slice(0, settings.mostTerms).map((word) => names.get(word) ?? word);
}
