import type { Figure } from './figures.ts';

/**
 * "Eight people drowned; 12 are dead or missing": where an article counts the dead alone, its figure of the dead and the
 * missing together is no rival of that.
 */
export function markDeadOrMissing(figures: readonly Figure[]): Figure[] {
  if (!figures.some(({ cues }) => cues.holdsMissing)) return [...figures];
  const isOfDead = ({ claim, standing }: Figure): boolean => claim.measure === 'killed' && standing === 'current';
  const deadAlone = new Set(
    figures.filter((figure) => isOfDead(figure) && !figure.cues.holdsMissing).map(({ claim }) => claim.articleId),
  );
  return figures.map((figure) =>
    isOfDead(figure) && figure.cues.holdsMissing && deadAlone.has(figure.claim.articleId)
      ? { ...figure, standing: 'wider' }
      : figure,
  );
}
