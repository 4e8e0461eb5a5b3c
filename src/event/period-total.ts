import { daysIn, rangeCovers } from '../model/date-range.ts';
import { oneAt } from '../model/one-at.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { kindNear } from './kind-near.ts';
import { type MarkedSentence, tokenAt } from './marks.ts';
import { isMeasuredAgainst } from './measured-against.ts';

/** "So far this year 300 have been killed": a period that the main event is only a part of. */
export function periodTotal(place: ClaimPlace): OtherEvent | null {
  if (isForTheYear(place)) {
    const year = place.main.when!.from.slice(0, 4);
    return {
      when: { from: `${year}-01-01`, to: `${year}-12-31` },
      time: null,
      name: null,
      kind: kindNear(place),
      isTotal: true,
    };
  }
  if (isSinceTheStart(place) || isOfTheSeason(place) || isOfAStretch(place))
    return { when: null, time: null, name: null, kind: kindNear(place), isTotal: true };
  const { time } = place;
  const { when } = place.main;
  if (!time?.range || when === null || place.position < place.article.titleCount + 1) return null;
  if (isMeasuredAgainst(time, place.marked)) return null;
  const { tokens } = place.marked;
  const from = tokenAt(place.marked, time.start);
  const before = oneAt(tokens, from - 1)?.lower ?? '';
  const to = before === 'since' && place.published !== null ? place.published : time.range.to;
  const whole = { from: time.range.from, to };
  if (whole.from > to || daysIn(when) > 10 || daysIn(whole) < 25 || !rangeCovers(whole, when)) return null;
  // "so far this year", "so far in 2018"
  const far = before === 'in' ? from - 2 : from - 1;
  const isSoFar = tokens[far]?.lower === 'far' && oneAt(tokens, far - 1)?.lower === 'so';
  // "In June alone the state recorded 207 homicides"
  const isAlone = place.marked.lower(tokenAt(place.marked, time.end - 1) + 1) === 'alone';
  const isTotal =
    before === 'since' || isSoFar || isAlone || /^this/iu.test(time.text) || (before === 'in' && isCounted(place));
  return isTotal ? { when: whole, time, name: null, kind: kindNear(place), isTotal: true } : null;
}

/** "The county has now seen 40 homicides in 2014": counted by whoever keeps count. */
function isCounted({ marked, token }: ClaimPlace): boolean {
  if (token === null) return false;
  return [1, 2].some((back) => COUNTING.test(marked.lower(token - back)));
}

const COUNTING = /^(?:seen|had|recorded|counted|registered|logged|tallied)$/u;

/** "The deaths bring the city's homicide total to 41 for the year": right behind the figure. */
function isForTheYear({ marked, token, main, position, article }: ClaimPlace): boolean {
  if (token === null || main.when === null || daysIn(main.when) > 10 || position < article.titleCount) return false;
  // "Year to date there have been 23 homicides"
  const opening = marked.tokens.slice(0, 4).map(({ lower }) => lower);
  if (opening[0] === 'year' && opening[1] === 'to' && opening[2] === 'date') return true;
  if (isInFirstMonths(marked, token)) return true;
  const after = marked.tokens.slice(token + 1, token + 6).map(({ lower }) => lower);
  const at = after.indexOf('year') - 2;
  return at >= 0 && at < 3 && after[at] === 'for' && after[at + 1] === 'the';
}

/** "Twelve people have died in avalanches since the start of the winter" */
function isSinceTheStart({ marked, token, main, position, article, events }: ClaimPlace): boolean {
  if (token === null || main.when === null || daysIn(main.when) > 10 || position <= article.titleCount) return false;
  for (let at = token + 1; at < token + REACH; at++) {
    if (marked.lower(at) !== 'since' || marked.lower(at + 1) !== 'the') continue;
    if (!/^(?:start|beginning)$/u.test(marked.lower(at + 2)) || marked.lower(at + 3) !== 'of') continue;
    if (events.seasons.has(marked.lower(marked.lower(at + 4) === 'the' ? at + 5 : at + 4))) return true;
  }
  return false;
}

/** "…, taking the number of deaths this season to nine" */
function isOfTheSeason({ marked, token, main, position, article, events }: ClaimPlace): boolean {
  if (token === null || main.when === null || daysIn(main.when) > 10 || position < article.titleCount) return false;
  for (let at = token - 1; at > Math.max(0, token - NEAR); at--)
    if (events.seasons.has(marked.lower(at)) && marked.lower(at - 1) === 'this')
      return marked.tokens
        .slice(Math.max(0, at - REACH), at)
        .some(({ lower }) => /^(?:deaths|toll|number|total|tally)$/u.test(lower));
  return false;
}

/** "He was one of three people killed and 27 wounded over an eight-hour stretch": in a whole city. */
function isOfAStretch({ marked, token, position, article }: ClaimPlace): boolean {
  if (token === null || position < article.titleCount) return false;
  const stretch = marked.whereSaid('stretch', 'span').find((at) => at > token && at < token + REACH);
  if (stretch === undefined || stretch === token + 1) return false;
  const { tokens } = marked;
  const isLong = tokens.slice(Math.max(token + 1, stretch - LENGTH), stretch).some(({ lower }) => OVER.test(lower));
  return isLong && tokens.slice(0, token).some(({ lower }, i, all) => lower === 'one' && all[i + 1]?.lower === 'of');
}

/** Tokens of how long it was: "over a bloody eight-hour". */
const LENGTH = 5;
const OVER = /^(?:over|in|during|within)$/u;

/** Tokens before a figure among which its season is named. */
const NEAR = 6;

/** Tokens behind a figure among which its period begins. */
const REACH = 20;

/** "The bureau counted 40 kidnapped sailors in the region in the first three months of the year" */
function isInFirstMonths(marked: MarkedSentence, token: number): boolean {
  const { tokens } = marked;
  return marked
    .whereSaid('first')
    .some(
      (i) =>
        i > token &&
        marked.lower(i - 1) === 'the' &&
        tokens.slice(i + 1, i + 3).some((word) => /^(?:months?|weeks|quarter|half)$/u.test(word.lower)) &&
        tokens.slice(i + 2, i + 6).some((word) => /^(?:year|\d{4})$/u.test(word.lower)),
    );
}
