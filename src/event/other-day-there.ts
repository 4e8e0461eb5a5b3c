import { dayNumber, daysIn, isoDate, rangesMeet } from '../model/date-range.ts';
import { AT_ONE_PLACE } from './at-one-place.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { isAtNewTown } from './known-places.ts';
import { isIndefinite } from './main-when.ts';
import { type KindMark, tokenAt } from './marks.ts';
import { isPlural } from './separate.ts';

/**
 * "Nine were wounded on Saturday when two rockets hit Dale", "56 were killed in strikes near Dale on July 19", in a report of Sunday's
 * attack on Tarn: some days before, at a town of its own.
 */
export function otherDayThere(place: ClaimPlace): OtherEvent | null {
  const { marked, main, position, article, time, token } = place;
  if (token === null || position <= article.titleCount || !time?.range || main.when === null) return null;
  if (daysIn(time.range) > 2 || daysIn(main.when) > 2 || time.range.to >= main.when.from) return null;
  const kind = newIn(place);
  const next = marked.lower(tokenAt(marked, time.end - 1) + 1);
  const isWhen = next === 'when' || next === 'as';
  const isStruck = main.kind !== null && STRIKES.has(main.kind);
  if (kind === undefined && !(isStruck && (isWhen || !time.relative))) return null;
  // A probe that the sentence goes on to tell of is no part of it.
  if (marked.kinds.some((mark) => mark.role === 'aftermath' && Math.abs(mark.token - token) < NEAR)) return null;
  if (!isAtNewTown(place, 1)) return null;
  return { when: time.range, time, name: null, kind: kind ?? null };
}

/** "In July a suicide bomb killed 16", in a report of one of July 27: of that day nobody speaks so. */
export function earlierThatMonth(place: ClaimPlace): OtherEvent | null {
  const { marked, main, position, article, time, token } = place;
  if (token === null || position <= article.titleCount || !time?.range || main.when === null) return null;
  if (daysIn(time.range) < MONTH || daysIn(main.when) > 2 || !rangesMeet(time.range, main.when)) return null;
  const at = tokenAt(marked, time.start);
  const isWhen = marked.lower(tokenAt(marked, time.end - 1) + 1) === 'when';
  if (marked.lower(at - 1) !== 'in' || (at > 1 && !isWhen)) return null;
  const kind = newIn(place);
  if (kind === undefined || kind.token > token + 1) return null;
  return { when: { from: time.range.from, to: isoDate(dayNumber(main.when.from) - 1) }, time, name: null, kind };
}

/** "Earlier Monday, six people were shot at a fair in Dale", in a report of a shooting in Tarn that night. */
export function earlierThatDay(place: ClaimPlace): OtherEvent | null {
  const { marked, main, position, article, time, token } = place;
  if (token === null || position <= article.titleCount || !AT_ONE_PLACE.has(main.kind ?? '')) return null;
  const isHours = marked.lower(0) === 'hours' && marked.lower(1) === 'earlier';
  if (marked.lower(0) !== 'earlier' && !isHours) return null;
  // "Earlier, police had said that five were hurt in Dale": what was said
  if (marked.tokens.some(({ lower }, i) => i < token && place.events.reporting.has(lower))) return null;
  if (!isAtNewTown(place, 1)) return null;
  const kind = marked.kinds.find((mark) => AT_ONE_PLACE.has(mark.kind)) ?? null;
  return { when: time?.range ?? main.when, time, name: null, kind };
}

/** Days of the shortest month. */
const MONTH = 28;

const STRIKES: ReadonlySet<string> = new Set([...AT_ONE_PLACE, 'clash', 'war']);

function newIn({ marked }: ClaimPlace): KindMark | undefined {
  return marked.kinds.find(
    (mark) => AT_ONE_PLACE.has(mark.kind) && mark.isNoun && (isIndefinite(marked, mark.token) || isPlural(mark)),
  );
}

/** Tokens from a figure at which a probe is one of what befell it. */
const NEAR = 8;
