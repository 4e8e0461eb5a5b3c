import { daysIn } from '../model/date-range.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { kindNear } from './kind-near.ts';
import { isSaidBefore, type MarkedSentence } from './marks.ts';

/** Sentences in which an article that is about a whole country says so. */
const LEAD = 2;

/**
 * "Nationwide, the department has counted 146,000 cases this year", in an article on one province: all of a kind in the
 * country, of which the article's event is a part. Only where title and lead speak of no whole country.
 */
export function wholeCountry(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, main } = place;
  if (token === null || position <= article.titleCount || main.isTotal || !opensWide(marked)) return null;
  if (main.when !== null && daysIn(main.when) > LONGEST) return null;
  if (isSaidBefore(article, Math.min(position, article.titleCount + LEAD), (word) => OF_COUNTRY.test(word)))
    return null;
  return { when: null, time: place.time, name: null, kind: kindNear(place), isTotal: true };
}

/** Days of the longest event that is one of a place: an epidemic of months is told of by the country. */
const LONGEST = 60;

/** "Nationwide, …", "Across the country, …", "In the country as a whole, …" */
function opensWide(marked: MarkedSentence): boolean {
  // Asked of every figure; few sentences begin so.
  if (!OPENER.test(marked.lower(0))) return false;
  const opening = marked.tokens.slice(0, OPENING).map(({ lower }) => lower);
  return OPENS_WIDE.test(opening.join(' '));
}

/** Tokens at the head of a sentence. */
const OPENING = 8;
const OPENER = /^(?:nationwide|nationally|countrywide|worldwide|globally|across|throughout|in)$/u;
const OPENS_WIDE =
  /^(?:nationwide|nationally|countrywide|worldwide|globally|(?:across|throughout|in) the (?:whole |entire |rest of the )?(?:country|nation|world))\b/u;

const OF_COUNTRY =
  /^(?:nationwide|national|nationally|countrywide|country|nation|worldwide|world|global|globally|globe)\b/u;
