import { AT_ONE_PLACE } from './at-one-place.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { knownPlaces, townsIn } from './known-places.ts';
import { isIndefinite } from './main-when.ts';
import { isAboutMany } from './many-events.ts';
import type { KindMark, MarkedSentence } from './marks.ts';

/**
 * "Shells also killed two children in Dale", "Elsewhere, an airstrike hit a market in Dale, killing 18", "Another strike, on the village
 * of Dale, killed ten", "A bomb in Dale wounded three": one more of its kind, at a town that neither title nor lead knows.
 */
export function alsoThere(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, events, main } = place;
  if (position <= article.titleCount) return null;
  const kind = struckNear(marked, token);
  const opens = OPENS_ELSEWHERE.test(marked.lower(0));
  const isElsewhere = opens && main.kind !== null && AT_ONE_PLACE.has(main.kind);
  if (!isElsewhere && (kind === null || token === null || !(opens || saysAlso(place, token, kind)))) return null;
  const towns = townsIn(place, isElsewhere ? 2 : 1);
  if (towns.length === 0 || isAboutMany(article, events)) return null;
  const known = knownPlaces(place);
  if (towns.some(({ name }) => known.has(name) || main.where[0] === name)) return null;
  const time = place.time ?? marked.date();
  // "Elsewhere" is on the same day, where no other is told.
  return { when: time?.range ?? main.when, time, name: null, kind };
}

function struckNear({ kinds }: MarkedSentence, token: number | null): KindMark | null {
  return (
    kinds.find((mark) => AT_ONE_PLACE.has(mark.kind) && (token === null || Math.abs(mark.token - token) < REACH)) ??
    null
  );
}

/** Tokens between what struck and whom it hit. */
const REACH = 20;

const OPENS_ELSEWHERE = /^(?:elsewhere|meanwhile|separately)$/u;

function saysAlso({ marked, position, article }: ClaimPlace, token: number, kind: KindMark): boolean {
  // "Also on Tuesday, a bomb"; but "Also killed were two guards"
  if (marked.lower(0) === 'also' && /^(?:on|in|at)$/u.test(marked.lower(1))) return true;
  const before = marked.lower(kind.token - 1);
  if (before === 'another' || before === 'separate') return true;
  // "An airstrike on the village of Dale killed ten": the article's own is "the strike" by now.
  const isNew = kind.isNoun && kind.token < token && isIndefinite(marked, kind.token);
  if (isNew && position > article.titleCount + LEAD) return true;
  return marked
    .whereSaid('also')
    .some((at) => at > 0 && Math.abs(at - token) < NEAR && FATE.test(marked.lower(at + 1)));
}

/** Sentences in which an article brings in its own event. */
const LEAD = 2;
/** Tokens between "also" and its figure: "Five people, three of them children, were also killed". */
const NEAR = 12;
const FATE = /^(?:killed|killing|kills|wounded|wounding|injured|injuring|hit|struck|targeted)$/u;
