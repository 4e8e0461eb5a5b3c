import { type Figure, sizeOf } from './figures.ts';

/** What is said of those as well who are told of before the others; the killed are not among the injured. */
const ALIKE: ReadonlySet<string> = new Set(['killed', 'struck', 'hospitalised']);

/** "A woman was killed, four others were shot. She was among five people shot": the others, and she. */
export function isRest(a: Figure, b: Figure): boolean {
  const [few, all] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  const { othersThan } = few.cues;
  return othersThan !== null && ALIKE.has(few.claim.measure) && sizeOf(all) - sizeOf(few) <= othersThan;
}
