import { type Figure, sizeOf } from './figures.ts';
import { LIMITS } from './settings.ts';

/** Of one size, as two counts of the same people are; a loss of three is as large as a gain of three. */
export function areAlike(a: number, b: number): boolean {
  const [x, y] = [Math.abs(a), Math.abs(b)];
  return Math.min(x, y) >= LIMITS.rivalShare * Math.max(x, y);
}

/** "Up to 50,000 walked out. The service said fewer than 17,000 did.": two limits so far apart are two counts. */
export function areOtherLimits(a: Figure, b: Figure): boolean {
  return a.interval.min === null && b.interval.min === null && !areAlike(sizeOf(a), sizeOf(b));
}

/** "said only 18 were missing": of all, as the speaker counts them. */
export function isOnly({ claim }: Figure): boolean {
  return /^(?:only|just(?! (?:over|under|above|below|short)))\b/iu.test(claim.quantity.text);
}
