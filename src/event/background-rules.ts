import { dayNumber, daysIn, gapInDays, isoDate, rangesMeet } from '../model/date-range.ts';
import { oneAt } from '../model/one-at.ts';
import type { TimeExpression } from '../model/time.ts';
import { afterElsewhere } from './after-elsewhere.ts';
import { alsoThere } from './also-there.ts';
import { attachment } from './attachment.ts';
import { avenged } from './avenged.ts';
import { cameAfter, notTheOne } from './came-after.ts';
import type { BackgroundRule, ClaimPlace, OtherEvent } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { isCountedFromOwn, isOfTheFigure } from './dated.ts';
import { everyYear, wholeWar } from './habits.ts';
import { kindNear } from './kind-near.ts';
import { isAtNewTown } from './known-places.ts';
import { labelled } from './labelled.ts';
import { listItem } from './list-items.ts';
import { isLastMonth } from './main-day.ts';
import type { MainDraft } from './main-mention.ts';
import { isIndefinite } from './main-when.ts';
import { type KindMark, type MarkedSentence, tokenAt } from './marks.ts';
import { findNames } from './names.ts';
import { clauseEnds, OPENING } from './nearest-time.ts';
import { ofAnotherPlace } from './of-another-place.ts';
import { ofSeveral } from './of-several.ts';
import { otherCause } from './other-cause.ts';
import { earlierThatDay, earlierThatMonth, otherDayThere } from './other-day-there.ts';
import { isDeadline, isOwnStart } from './other-days.ts';
import { overThePast } from './over-the-past.ts';
import { periodTotal } from './period-total.ts';
import { ownItem } from './round-up.ts';
import { secondOfKind, separateIncident, soLongAfter } from './separate.ts';
import { settings } from './settings.ts';
import { standingSituation } from './standing-situation.ts';
import { anotherKindThatDay, dayWhen, notIncluded, soLongBefore, theOtherOfTwo } from './told-of-day.ts';
import { severalEvents } from './totals.ts';
import { wholeCountry } from './whole-country.ts';

/** In this order; the first that knows decides. */
export const backgroundRules = [
  { id: 'event/list-item', tell: listItem },
  { id: 'event/labelled', tell: labelled },
  { id: 'event/period-total', tell: periodTotal },
  { id: 'event/over-the-past', tell: overThePast },
  { id: 'event/whole-country', tell: wholeCountry },
  { id: 'event/every-year', tell: everyYear },
  { id: 'event/whole-war', tell: wholeWar },
  { id: 'event/other-cause', tell: otherCause },
  { id: 'event/several-events', tell: severalEvents },
  { id: 'event/one-of-several', tell: ofSeveral },
  { id: 'event/item-of-round-up', tell: ownItem },
  { id: 'event/separate-incident', tell: separateIncident },
  { id: 'event/also-there', tell: alsoThere },
  { id: 'event/of-another-place', tell: ofAnotherPlace },
  { id: 'event/other-of-two', tell: theOtherOfTwo },
  { id: 'event/came-after', tell: cameAfter },
  { id: 'event/not-the-one', tell: notTheOne },
  { id: 'event/by-someone-else', tell: bySomeoneElse },
  { id: 'event/after-elsewhere', tell: afterElsewhere },
  { id: 'event/avenged', tell: avenged },
  { id: 'event/so-long-after', tell: soLongAfter },
  { id: 'event/second-of-its-kind', tell: secondOfKind },
  { id: 'event/not-included', tell: notIncluded },
  { id: 'event/earlier-that-month', tell: earlierThatMonth },
  { id: 'event/earlier-that-day', tell: earlierThatDay },
  { id: 'event/main-date', tell: mainDate },
  { id: 'event/day-when', tell: dayWhen },
  { id: 'event/so-long-before', tell: soLongBefore },
  { id: 'event/another-kind-that-day', tell: anotherKindThatDay },
  { id: 'event/other-day-there', tell: otherDayThere },
  { id: 'event/other-date', tell: otherDate },
  { id: 'event/another-day-elsewhere', tell: anotherDayElsewhere },
  { id: 'event/other-name', tell: otherName },
  { id: 'event/said-to-be-another', tell: saidToBeAnother },
  { id: 'event/standing-situation', tell: standingSituation },
] as const satisfies readonly BackgroundRule[];

/** "Tuesday's quake killed 12": the time beside the figure is the main event's. */
function mainDate(place: ClaimPlace): 'main' | null {
  const { time } = place;
  const { when } = place.main;
  if (!time?.range || when === null) return null;
  return rangesMeet(time.range, when) && daysIn(time.range) <= Math.max(10, daysIn(when)) ? 'main' : null;
}

/** "A quake killed 42 in 2011", "the 2005 quake that killed 600", "in February a gunman killed five". */
function otherDate(place: ClaimPlace): OtherEvent | null {
  const { time } = place;
  if (!time?.range) return null;
  const { marked, main, published, events, isFollowUp } = place;
  // "He was found guilty of the 2012 shooting": old dates in the lead of a follow-up are the event's own.
  if (isFollowUp && (main.when === null || place.position < place.article.titleCount + 3)) return null;
  const base = main.when ?? (published === null ? null : { from: isoDate(dayNumber(published) - 30), to: published });
  if (base === null) {
    // Without any date to go by: a year in a later sentence is history, one in the lead may be the event's own.
    if (place.position < place.article.titleCount + 2 || daysIn(time.range) < 300) return null;
  } else {
    // "Last month mudslides killed 126": of one day, where the article only assumes that its own is of these days.
    const isOld = main.whenBasis === 'assumed' && isLastMonth(time) && tokenAt(marked, time.start) === 0;
    if (isOld && place.position > place.article.titleCount)
      return { when: time.range, time, name: null, kind: kindNear(place) };
    if (rangesMeet(time.range, base)) return null;
    if (published !== null && time.range.from > published) return null;
    const isOwn = namesEvent(time, place);
    // "Last month 20 were killed in a riot at another jail", "Last week twin blasts killed 92": the article's own day is not in it.
    const isByWeek = main.when !== null && daysIn(main.when) <= 2 && daysIn(time.range) >= WEEK;
    const least = isOfPeriods(place) ? settings.otherPeriodGap : isOwn || isByWeek ? 1 : settings.otherDateGap;
    if (gapInDays(time.range, base) < least) return null;
    // "in the ruins left by the blasts which tore up Arden two days earlier": in the first sentence it is the article's own
    if (place.position <= place.article.titleCount && gapInDays(time.range, base) <= 2) return null;
  }
  const kinds = kindsOf(main);
  if (isCountedFromOwn(time, place, kinds) || isDeadline(time, marked) || isOwnStart(time, marked, kinds)) return null;
  if (attachment(time, marked, kinds, events) === 0 && !isOfTheFigure(time, place)) return null;
  return { when: time.range, time, name: nameIn(marked, main, events), kind: kindNear(place) };
}

/** "4.2% in June, from 4.6% in May" */
function isOfPeriods({ main, events }: ClaimPlace): boolean {
  return main.kind !== null && events.kinds.get(main.kind)?.ofPeriods === true;
}

/** Days of the shortest stretch that is told of as one: a working week. */
const WEEK = 5;

/**
 * "On Monday a ferry sank off Tarn, and 14 drowned. On Wednesday five died when a roof fell at Dale": a day and a place of
 * its own at the head of the sentence. A hospital is no other place: people die there of the main event.
 */
function anotherDayElsewhere(place: ClaimPlace): OtherEvent | null {
  const { marked, main, events, article, position } = place;
  const { time } = place;
  if (!time?.range || main.when === null || daysIn(time.range) > 2 || daysIn(main.when) > 2) return null;
  if (position <= article.titleCount || tokenAt(marked, time.start) > OPENING || rangesMeet(time.range, main.when))
    return null;
  if (marked.kinds.some(({ role }) => role === 'aftermath')) return null;
  if (!isAtNewTown(place, 2) || attachment(time, marked, kindsOf(main), events) === 0) return null;
  return { when: time.range, time, name: nameIn(marked, main, events), kind: kindNear(place) };
}

/** "Hurricane Odile killed 1,800" in an article about another storm. */
function otherName(place: ClaimPlace): OtherEvent | null {
  const { marked, main, events, token } = place;
  if (main.name === null || token === null || place.position < place.article.titleCount + 1) return null;
  const names = findNames(marked, events);
  if (names.some(({ text }) => isSameName(text, main.name!))) return null;
  const head = main.name.split(' ')[0]!;
  const other = names.find(({ text, token: at }) => text.startsWith(`${head} `) && at < token);
  return other ? { when: null, time: null, name: other.text, kind: kindNear(place) } : null;
}

/** "A similar quake killed 42", "the deadliest since the storm that killed 600", "an earlier blast had killed two". */
function saidToBeAnother(place: ClaimPlace): OtherEvent | null {
  const { marked, token, events, main } = place;
  const { tokens } = marked;
  const upTo = token ?? tokens.length;
  const isLead = place.position <= place.article.titleCount;
  for (const mark of marked.kinds) {
    if (token !== null && isInSuch(marked, mark, token))
      return { when: place.time?.range ?? null, time: place.time, name: null, kind: mark };
    if (!mark.isNoun || mark.role !== 'happening' || mark.token >= upTo || upTo - mark.token > REACH) continue;
    if (clauseEnds(marked, mark.token, upTo)) continue;
    for (let i = Math.max(0, mark.token - 4); i < mark.token; i++) {
      const cue = tokens[i]!.lower;
      if (!events.otherEvent.has(cue)) continue;
      // "lessons resumed for the first time since the quake": of the article's own.
      if (cue === 'since' && oneAt(tokens, i - 1)?.lower === 'time' && oneAt(tokens, i - 2)?.lower === 'first')
        continue;
      // "trapped since Monday's explosion"
      if (cue === 'since' && isOwnDay(place, i, mark.token)) continue;
      // The article's own event may be "another quake" in its lead.
      if (isLead && (cue === 'another' || cue === 'other')) continue;
      // "another" counts events of a kind: "another attack", not "another part of the fire".
      if ((cue === 'another' || cue === 'other') && mark.kind !== main.kind && !kindsOf(main).has(mark.kind)) continue;
      return { when: null, time: null, name: nameIn(marked, main, events), kind: mark };
    }
  }
  return null;
}

/** A day between two tokens that is the main event's. */
function isOwnDay({ marked, main: { when } }: ClaimPlace, from: number, to: number): boolean {
  return marked.times.some(({ start, range }) => {
    const at = tokenAt(marked, start);
    return at > from && at < to && range !== null && when !== null && rangesMeet(range, when);
  });
}

/** "He came here days after five officers were killed by another man" */
function bySomeoneElse(place: ClaimPlace): OtherEvent | null {
  const { marked, token, position, article, events } = place;
  if (token === null || position <= article.titleCount) return null;
  for (let i = token + 1; i < token + REACH; i++)
    if (marked.lower(i) === 'by' && marked.lower(i + 1) === 'another')
      return events.doers.has(marked.lower(i + 2))
        ? { when: null, time: null, name: null, kind: kindNear(place) }
        : null;
  return null;
}

/** "On Friday three soldiers were killed in a similar bombing": right behind the figure and its verb. */
function isInSuch({ tokens }: MarkedSentence, { isNoun, role, token: at }: KindMark, figure: number): boolean {
  if (!isNoun || role !== 'happening' || at < figure || at - figure > REACH) return false;
  for (let i = at - 1; i > Math.max(figure, at - 4); i--)
    if (SUCH.test(tokens[i]!.lower)) return /^an?$/u.test(tokens[i - 1]!.lower) && oneAt(tokens, i - 2)?.lower === 'in';
  return false;
}

const SUCH = /^(?:similar|separate|unrelated|earlier|previous)$/u;
const REACH = 14;

/** Tokens from what happened to its day: "a fire in Tarn on Friday". */
const BEHIND_KIND = 5;

/** "the 2005 quake", "Wednesday's quake", "a smaller quake on Monday": the time is part of how the event is called. */
function namesEvent(time: TimeExpression, { marked, main, position, article }: ClaimPlace): boolean {
  const from = tokenAt(marked, time.start);
  const to = tokenAt(marked, time.end - 1);
  const kinds = kindsOf(main);
  const isNew = marked.kinds.some(
    (mark) =>
      mark.isNoun &&
      mark.role === 'happening' &&
      kinds.has(mark.kind) &&
      from > mark.token &&
      from - mark.token <= BEHIND_KIND &&
      isIndefinite(marked, mark.token),
  );
  if (isNew) return position > article.titleCount;
  return marked.kinds.some((mark) => mark.isNoun && kinds.has(mark.kind) && mark.token > to && mark.token - to <= 3);
}

function nameIn(marked: MarkedSentence, main: MainDraft, events: CompiledEvents): string | null {
  const names = findNames(marked, events);
  return names.find(({ text }) => main.name === null || !isSameName(text, main.name))?.text ?? null;
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function kindsOf(main: MainDraft): ReadonlySet<string> {
  return new Set([...(main.kind ? [main.kind] : []), ...(main.kinds ?? [])]);
}
