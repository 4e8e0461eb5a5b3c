import { rangesMeet } from '../model/date-range.ts';
import { NUMBER } from '../model/token-table.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { kindNear } from './kind-near.ts';
import { isSaidBefore, type MarkedArticle } from './marks.ts';

/** Tokens of the longest label: "Halden military base in Orland". */
const LONGEST = 9;

/** Sentences of the text that tell what the article is about. */
const LEAD = 4;

/**
 * "Dorvel club: 31 killed", "Halden office party: 14 dead", in the box behind a report of another shooting: what a place
 * that title and lead do not know is the label of.
 */
export function labelled(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, main } = place;
  if (token === null || position < article.titleCount + LEAD) return null;
  const colon = token - 1;
  // "Deaths: 275 passengers", "PREVIOUS STORY: A boy is dead" begin a line of the article's own.
  if (colon < 2 || colon > LONGEST || marked.lower(colon) !== ':' || !(marked.shape(token) & NUMBER)) return null;
  const names = marked.runs.filter(({ lastToken }) => lastToken < colon);
  if (names.length === 0 || names.some(({ lower }) => isKnown(article, lower))) return null;
  const when = place.time?.range ?? null;
  if (when !== null && main.when !== null && rangesMeet(when, main.when)) return null;
  const { text, start } = marked.sentence;
  // Two labels are two events.
  const name = text.slice(0, marked.tokens[colon]!.start - start).replace(/\s+/gu, ' ');
  return { when, time: place.time, name, kind: kindNear(place), isItem: true };
}

/** Do title and lead tell any word of the name? */
function isKnown(article: MarkedArticle, name: string): boolean {
  const words = name.split(/\s+/u);
  return isSaidBefore(article, article.titleCount + LEAD, (word) => words.includes(word));
}
