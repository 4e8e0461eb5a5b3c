import { AT_ONE_PLACE } from './at-one-place.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { knownPlaces } from './known-places.ts';
import { isAboutMany } from './many-events.ts';
import type { KindMark, MarkedSentence } from './marks.ts';
import type { PlaceMark } from './place-mark.ts';
import { findPlaces } from './places.ts';

/**
 * "The explosion in Dorvel, believed to be the work of rebels, killed more than 60": what happened is called by a town that neither
 * title nor lead names, though they name another.
 */
export function ofAnotherPlace(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, events, main } = place;
  if (token === null || position <= article.titleCount + 1 || main.where.length === 0) return null;
  for (const mark of marked.kinds) {
    if (!isSubject(mark, token)) continue;
    const town = townBehind(mark, findPlaces(marked, events), marked);
    if (!town || main.where[0] === town.name || isAboutMany(article, events)) continue;
    const known = knownPlaces(place);
    if (known.size > 0 && !known.has(town.name))
      return { when: place.time?.range ?? null, time: place.time, name: null, kind: mark };
  }
  return null;
}

/** "The explosion in …" and what it did, at the head of a sentence. */
function isSubject({ kind, isNoun, role, token }: KindMark, figure: number): boolean {
  return isNoun && role === 'happening' && AT_ONE_PLACE.has(kind) && token < figure && token <= OPENING;
}

const OPENING = 4;

function townBehind(
  { token, words }: KindMark,
  places: readonly PlaceMark[],
  marked: MarkedSentence,
): PlaceMark | null {
  const at = token + words.length;
  if (!/^(?:in|at|near|on|outside)$/u.test(marked.lower(at))) return null;
  return places.find((one) => !one.isWide && one.token === at + 1 && one.weight >= 2) ?? null;
}
