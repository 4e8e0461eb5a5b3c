/**
 * Can a whole number of `base` things be `printed` per cent of them, rounded as printed? The granularity test of
 * Brown and Heathers (GRIM), for shares: of eight people none is 33 per cent. Always true from a base whose steps are
 * finer than the rounding.
 *
 * @example isPossiblePercentage('33', 8) //=> false
 * @example isPossiblePercentage('33', 9) //=> true
 */
export function isPossiblePercentage(printed: string, base: number): boolean {
  const share = Number(printed);
  if (!Number.isInteger(base) || base <= 0 || !Number.isFinite(share) || share < 0 || share > 100) return true;
  const decimals = printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0;
  const place = 10 ** -decimals;
  const near = Math.round((share * base) / 100);
  return [near - 1, near, near + 1].some((count) => {
    const exact = (100 * count) / base;
    // Rounded to the nearest, or cut off: both are in use.
    return count >= 0 && (Math.abs(exact - share) <= place / 2 + 1e-9 || (exact >= share && exact < share + place));
  });
}

/** From this many people on "a third" is said of what is near it. */
const LOOSE_FROM = 30;

/**
 * Can a whole number of `base` people be that share of them? "Half of the 13 dead" is none; of large groups a fraction is
 * only ever near.
 *
 * @example isPossibleShare(1 / 3, 20) //=> false
 * @example isPossibleShare(1 / 3, 21) //=> true
 */
export function isPossibleShare(share: number, base: number): boolean {
  if (!Number.isInteger(base) || base <= 0 || base >= LOOSE_FROM) return true;
  return Math.abs(share * base - Math.round(share * base)) < 1e-6;
}
