import type { ClaimPlace } from './claim-place.ts';
import type { PlaceMark } from './place-mark.ts';
import { findPlaces } from './places.ts';

/** Places that title and first sentences name, save the sentence of the claim. */
export function knownPlaces({ article, position, events }: ClaimPlace): Set<string> {
  const known = new Set<string>();
  for (let at = 0; at < Math.min(article.count, article.titleCount + 3); at++) {
    if (at === position) continue;
    const marked = article.at(at);
    for (const { name, isWide } of findPlaces(marked, events)) if (!isWide) known.add(name);
    // Where every word has a capital the places can't be told from the rest: all words are known.
    if (marked.field === 'title') for (const run of marked.runs) known.add(run.text);
  }
  return known;
}

/** Is all that a sentence tells at towns that title and first sentences, which name others, do not know? */
export function isAtNewTown(place: ClaimPlace, least: number): boolean {
  const towns = townsIn(place, least);
  if (towns.length === 0) return false;
  const known = knownPlaces(place);
  return known.size > 0 && !towns.some(({ name }) => known.has(name));
}

/** The towns in which a sentence says that something was; a hospital is none: people die there of the main event. */
export function townsIn({ marked, events }: ClaimPlace, least: number): PlaceMark[] {
  return findPlaces(marked, events).filter(({ weight, isWide, token }) => {
    const run = marked.runs.find((found) => found.token === token);
    const isCared = events.institutions.has(marked.lower(token - 2)) && marked.lower(token - 1) === 'in';
    return weight >= least && !isWide && !isCared && !(run && events.institutions.has(marked.lower(run.lastToken)));
  });
}
