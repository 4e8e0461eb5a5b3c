import type { Figure } from './figures.ts';
import { LIMITS } from './settings.ts';

/**
 * "More than 130 held" over "136 people were detained, police said": the title means the 136, and bears out no 214 of others. The
 * figure of the text that stands closest above the open bound of a title, or `whole` itself.
 */
export function insideBound(whole: Figure, told: readonly Figure[]): Figure {
  const { min, max } = whole.interval;
  if (whole.claim.field !== 'title' || min === null || max !== null) return whole;
  return told
    .filter(({ claim, stated, interval }) => {
      const isExact = claim.field === 'text' && stated !== null && interval.min === interval.max;
      return isExact && stated >= min && stated <= LIMITS.titleReach * min;
    })
    .reduce((best, one) => (best === whole || one.stated! < best.stated! ? one : best), whole);
}
