import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { type Figure, sizeOf } from './figures.ts';

const REACH = 24;

/**
 * "One dead, one critical" over "three others were wounded": the badly hurt are a part of the hurt, where the same
 * article counts more of those. Two counts of the badly hurt are held against each other.
 */
export function markSevere(figures: readonly Figure[], words: VerdictWords): Figure[] {
  const most = new Map<string, number>();
  for (const figure of figures) {
    if (figure.claim.measure !== 'injured' || figure.standing !== 'current' || isSevere(figure, words)) continue;
    most.set(figure.claim.articleId, Math.max(most.get(figure.claim.articleId) ?? 0, sizeOf(figure)));
  }
  return figures.map((figure) => {
    const { claim, standing } = figure;
    if (claim.measure !== 'injured' || standing !== 'current' || !isSevere(figure, words)) return figure;
    // "Four people were shot. None has life-threatening injuries": no one badly hurt is not no one hurt.
    const isPart = figure.stated === 0 || sizeOf(figure) < (most.get(claim.articleId) ?? 0);
    return isPart ? { ...figure, standing: 'part' } : figure;
  });
}

/** The first words behind the figure, up to a comma or "and". */
function isSevere({ claim: { sentence, quantity } }: Figure, words: VerdictWords): boolean {
  const from = quantity.end - sentence.start;
  const after = sentence.text.slice(from, from + REACH).toLowerCase();
  const [clause = ''] = after.split(/,|;| and /u, 1);
  return clause.split(' ').some((word) => words.severe.includes(word));
}
