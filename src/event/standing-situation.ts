import { dayNumber, rangesMeet } from '../model/date-range.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { isCapital } from './marks.ts';
import { settings } from './settings.ts';

/** Measures that tell how things stand, not what one event did. */
const STOCKS = new Set(['displaced', 'deployed']);

/** What drives people from their homes by the hundred thousand: years later its displaced are still its own. */
const DISPLACING = new Set(
  'earthquake tsunami eruption landslide flood storm drought fire spill war migration outbreak'.split(' '),
);

/**
 * "The senators back the return of 90,000 displaced people to their homes", in an article that remembers a massacre of
 * 1992: a figure of how things stand today, of nothing that happened on that day. Only where the article's event lies
 * years back, is none that empties whole regions, and is not spoken of in the sentence.
 */
export function standingSituation(place: ClaimPlace): OtherEvent | null {
  const { measure, main, published, marked, token, position, article, events } = place;
  if (measure === null || !STOCKS.has(measure) || token === null || published === null || main.when === null)
    return null;
  if (position <= article.titleCount) return null;
  if (dayNumber(published) - dayNumber(main.when.to) < settings.longAgo) return null;
  if ([main.kind, ...(main.kinds ?? [])].some((kind) => kind !== null && DISPLACING.has(kind))) return null;
  const { when } = main;
  if (marked.times.some(({ range }) => range !== null && rangesMeet(range, when))) return null;
  if (marked.kinds.some(({ isNoun, role, kind }) => isNoun && role === 'happening' && isOwn(kind, place))) return null;
  const near = new Set(main.where.filter((name) => !events.wide.has(name)).map((name) => name.toLowerCase()));
  // "The Sarova massacre" was at Sarova.
  for (const word of main.name?.split(' ') ?? []) if (isCapital(word)) near.add(word.toLowerCase());
  if (marked.runs.some(({ lower }) => near.has(lower))) return null;
  let isReturn = false;
  let isUnderway = false;
  for (const { lower } of marked.tokens) {
    if (events.returning.has(lower)) isReturn = true;
    else if (events.underway.has(lower)) isUnderway = true;
  }
  if (!isReturn || !isUnderway) return null;
  return { when: { from: published, to: published }, time: null, name: null, kind: null, isSituation: true };
}

function isOwn(kind: string, { main }: ClaimPlace): boolean {
  return kind === main.kind || (main.kinds ?? []).includes(kind);
}
