import type { Figure } from './figures.ts';

/** How far above the bound of a title its figure may stand in the text, as a ratio. */
const REACH = 1.1;

/**
 * "More than 130 held" over "136 people were detained, police said": the title means the 136, and bears out no 214 of others. The
 * figure of the text that stands closest above the open bound of a title, or `whole` itself.
 */
export function insideBound(whole: Figure, told: readonly Figure[]): Figure {
  const { min, max } = whole.interval;
  if (whole.claim.field !== 'title' || min === null || max !== null) return whole;
  let best = whole;
  let least = min * REACH;
  for (const one of told) {
    const { stated, interval } = one;
    if (one.claim.field !== 'text' || stated === null || interval.min !== interval.max) continue;
    if (stated < min || stated > least || (best !== whole && stated === least)) continue;
    [best, least] = [one, stated];
  }
  return best;
}
