import { daysIn } from '../model/date-range.ts';
import { AT_ONE_PLACE } from './at-one-place.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { kindNear } from './kind-near.ts';
import { isAboutMany } from './many-events.ts';
import type { MarkedSentence } from './marks.ts';

/** What is over in a moment: a flood or a siege may be the whole stretch itself. */
const AT_ONCE: ReadonlySet<string> = new Set([...AT_ONE_PLACE, 'crash', 'sinking', 'collapse', 'stampede']);

/**
 * "Six people have been shot dead in the city in the past week", "Seven days of air strikes had left 75 dead", in a report of one day's
 * shooting or strike: all of a stretch that it is a part of.
 */
export function overThePast(place: ClaimPlace): OtherEvent | null {
  const { marked, token, main, position, article, events } = place;
  if (token === null || position <= article.titleCount || main.kind === null || !AT_ONCE.has(main.kind)) return null;
  if (main.when !== null && daysIn(main.when) > 3) return null;
  if (!isOverThePast(marked, token) && !opensWithDays(marked, token)) return null;
  if (isAboutMany(article, events)) return null;
  return { when: null, time: null, name: null, kind: kindNear(place), isTotal: true };
}

/** "in the past seven days", "over the last two months", behind the figure or at the head of its sentence */
function isOverThePast(marked: MarkedSentence, token: number): boolean {
  return marked.whereSaid('past', 'last').some((at) => {
    const isLed = marked.lower(at - 1) === 'the' && /^(?:in|over|during|within)$/u.test(marked.lower(at - 2));
    if (!isLed || (at > token ? at - token > BEHIND : at > OPENING)) return false;
    const unit = UNIT.test(marked.lower(at + 1)) ? at + 1 : at + 2;
    return UNIT.test(marked.lower(unit)) && marked.lower(unit + 1) !== 'of';
  });
}

/** "Two weeks of shelling have killed 300" */
function opensWithDays(marked: MarkedSentence, token: number): boolean {
  const at = marked.whereSaid('of').find((of) => of <= OPENING && UNIT.test(marked.lower(of - 1)));
  if (at === undefined || at < 2 || at > token) return false;
  return marked.kinds.some(
    (mark) => mark.isNoun && mark.role === 'happening' && mark.token > at && mark.token < at + 3,
  );
}

const UNIT = /^(?:days|weeks?|months?|years?|decade)$/u;
const OPENING = 4;
/** Tokens behind a figure within which its stretch is named. */
const BEHIND = 22;
