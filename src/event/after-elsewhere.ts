import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { findPlaces } from './places.ts';

const OPENS = /^(?:after|since|following|like|unlike)$/u;

/**
 * "After Dunmore, where 16 people died, parliament raised the age": what happened is called by another place alone, as readers
 * know it.
 */
export function afterElsewhere(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article } = place;
  if (token === null || position <= article.titleCount || !OPENS.test(marked.lower(0))) return null;
  const run = marked.runs.find((found) => found.token === 1);
  if (!run || marked.printed(run.lastToken + 1) !== ',' || token <= run.lastToken) return null;
  const next = marked.lower(run.lastToken + 2);
  if (next !== 'where' && !(next === 'in' && marked.lower(run.lastToken + 3) === 'which')) return null;
  if (isOwnPlace(run.text, place)) return null;
  const end = marked.tokens.findIndex(({ text }, at) => at > run.lastToken + 2 && text === ',');
  return end >= 0 && token > end ? null : { when: null, time: null, name: null, kind: null };
}

/** Sentences in which an article names its own place. */
const LEAD = 3;

function isOwnPlace(name: string, { article, position, main, events }: ClaimPlace): boolean {
  if (main.where.includes(name)) return true;
  const last = Math.min(position, article.titleCount + LEAD);
  for (let at = 0; at < last; at++)
    if (findPlaces(article.at(at), events).some((found) => found.name === name)) return true;
  return false;
}
