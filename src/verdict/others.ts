import { type Figure, sizeOf } from './figures.ts';

/** What is said of those as well who are told of before the others; the killed are not among the injured. */
const ALIKE: ReadonlySet<string> = new Set(['killed', 'struck', 'hospitalised']);

/** "A woman was killed, four others were shot. She was among five people shot": the others, and she. */
export function isRest(a: Figure, b: Figure): boolean {
  const [few, all] = sizeOf(a) < sizeOf(b) ? [a, b] : [b, a];
  const { othersThan } = few.cues;
  return othersThan !== null && ALIKE.has(few.claim.measure) && sizeOf(all) - sizeOf(few) <= othersThan;
}

/** "Seven killed in three shootings" over "Four people were pronounced dead at the restaurant": those of one of the three. */
export function isOneOfSeveral(a: Figure, b: Figure, told: readonly Figure[]): boolean {
  const least = Math.min(sizeOf(a), sizeOf(b));
  if (isOfSeveral(sizeOf(a) === least ? a : b)) return false;
  return told.some((all) => sizeOf(all) > least && isOfSeveral(all));
}

function isOfSeveral({ claim: { sentence, quantity } }: Figure): boolean {
  return SEVERAL.test(sentence.text.slice(quantity.end - sentence.start));
}

const SEVERAL =
  /^[^.;\d]{1,60}\b(?:in|by|after|across) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|separate|multiple|different) (?:\p{L}+ ){0,2}(?:accident|crash|shooting|attack|bombing|blast|explosion|fire|incident|raid|strike|airstrike|ambush|collision|stabbing)|(?:road|traffic|car|train|rail|street) (?:accident|crash|mishap))e?s\b/iu;
