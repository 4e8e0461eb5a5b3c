import type { Figure } from './figures.ts';

/**
 * "plans to cut 1,000 jobs", "will cut up to 1,000 jobs": where nobody tells of things as done, what is planned is compared as it
 * stands. A toll that is feared is left as it is.
 */
export function markPlans(figures: readonly Figure[]): readonly Figure[] {
  const done = new Set(figures.filter((figure) => !isPlanned(figure)).map(({ claim }) => claim.measure));
  if (!figures.some((figure) => isPlanned(figure) && !done.has(figure.claim.measure))) return figures;
  return figures.map((figure) =>
    isPlanned(figure) && figure.claim.role === 'total' && !done.has(figure.claim.measure)
      ? { ...figure, standing: 'current' }
      : figure,
  );
}

export function isPlanned({ claim, ofThings }: Figure): boolean {
  return ofThings && claim.status === 'projected';
}
