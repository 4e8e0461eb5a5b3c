import type { CompiledEvents } from './compiled-events.ts';
import { isCapital, type MarkedArticle } from './marks.ts';
import { settings } from './settings.ts';

/** How a word of the article is printed inside sentences, where a capital tells a name. */
interface Spelling {
  capital: number;
  small: number;
  /** As printed with a capital. */
  name: string;
}

/**
 * The words of some sentences as a bag, with repeats: figures, stop words and single letters left out, an ending -'s
 * cut. Lower case, save for names: a word that has a capital wherever it stands inside a sentence keeps it ("Paris",
 * but "officials" of "Officials said"). What linking weighs by rarity.
 */
export function termsOf(article: MarkedArticle, positions: Iterable<number>, events: CompiledEvents): string[] {
  const found: string[] = [];
  const spellings = new Map<string, Spelling>();
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
      const cut = lower.endsWith("'s") ? 2 : 0;
      const word = lower.slice(0, lower.length - cut);
      const saysCase = !opens && !isTitleCase;
      opens = false;
      if (word.length < 2 || events.stopWords.has(word)) continue;
      if (found.length < settings.mostTerms) found.push(word);
      if (!saysCase) continue;
      const known = spellings.get(word) ?? { capital: 0, small: 0, name: '' };
      if (isCapital(text)) {
        known.capital++;
        known.name ||= text.slice(0, text.length - cut);
      } else known.small++;
      spellings.set(word, known);
    }
  }
  return found.map((word) => {
    const spelling = spellings.get(word);
    return spelling !== undefined && spelling.capital > 0 && spelling.small === 0 ? spelling.name : word;
  });
}
