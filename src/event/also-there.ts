import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { knownPlaces, townsIn } from './known-places.ts';
import { isAboutMany } from './many-events.ts';
import type { KindMark, MarkedSentence } from './marks.ts';

/** What strikes one place: a storm that kills elsewhere too is the same storm. */
export const AT_ONE_PLACE: ReadonlySet<string> = new Set([
  'airstrike',
  'attack',
  'bombing',
  'explosion',
  'kidnapping',
  'massacre',
  'shooting',
  'stabbing',
]);

/**
 * "Shells also killed two children in Dale", "Elsewhere, an airstrike hit a market in Dale, killing 18", "Another strike, on the village
 * of Dale, killed ten": one more of its kind, at a place that neither title nor lead knows.
 */
export function alsoThere(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, events } = place;
  if (token === null || position <= article.titleCount || isAboutMany(article, events)) return null;
  const kind = struckNear(marked, token);
  if (kind === null || !saysAlso(marked, token, kind)) return null;
  const known = knownPlaces(place);
  const towns = townsIn(place, 1);
  if (towns.length === 0 || towns.some(({ name }) => known.has(name) || place.main.where[0] === name)) return null;
  const time = place.time ?? marked.date();
  return { when: time?.range ?? null, time, name: null, kind };
}

function struckNear({ kinds }: MarkedSentence, token: number): KindMark | null {
  return kinds.find((mark) => AT_ONE_PLACE.has(mark.kind) && Math.abs(mark.token - token) < REACH) ?? null;
}

/** Tokens between what struck and whom it hit. */
const REACH = 20;

function saysAlso(marked: MarkedSentence, token: number, kind: KindMark): boolean {
  const [first, second] = [marked.lower(0), marked.lower(1)];
  if (/^(?:elsewhere|meanwhile|separately)$/u.test(first)) return true;
  // "Also on Tuesday, a bomb"; but "Also killed were two guards"
  if (first === 'also' && /^(?:on|in|at)$/u.test(second)) return true;
  const before = marked.lower(kind.token - 1);
  if (before === 'another' || before === 'separate') return true;
  return marked.whereSaid('also').some((at) => Math.abs(at - token) < NEAR && FATE.test(marked.lower(at + 1)));
}

/** Tokens between "also" and its figure: "Five people, three of them children, were also killed". */
const NEAR = 12;
const FATE = /^(?:killed|killing|kills|wounded|wounding|injured|injuring|hit|struck|targeted)$/u;
