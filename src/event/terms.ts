import type { CompiledEvents } from './compiled-events.ts';
import type { MarkedArticle } from './marks.ts';
import { settings } from './settings.ts';

/**
 * The words of some sentences as a bag, lower case, with repeats: figures, stop words and single letters left out, an
 * ending -'s cut. What linking weighs by rarity.
 */
export function termsOf(article: MarkedArticle, positions: Iterable<number>, events: CompiledEvents): string[] {
  const found: string[] = [];
  for (const position of positions) {
    for (const { kind, lower } of article.at(position).tokens) {
      if (kind !== 'word') continue;
      const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
      if (word.length < 2 || events.stopWords.has(word)) continue;
      found.push(word);
      if (found.length >= settings.mostTerms) return found;
    }
  }
  return found;
}
