import { type DateRange, dayNumber, daysIn, isoDate } from '../model/date-range.ts';
import type { TimeExpression } from '../model/time.ts';
import { type MarkedSentence, tokenAt } from './marks.ts';
import { begunAt, isOwnStart } from './other-days.ts';

const BY_WEEKS = /\bweeks? (?:after|ago|since|on from)$/iu;
/** Days on either side of a day that is told by the week. */
const ABOUT = 3;

/** "A week after the quake": of a day about then, which the article may name. Other times are as they are. */
export function daysAbout(time: TimeExpression, range: DateRange): DateRange {
  if (!BY_WEEKS.test(time.text) || daysIn(range) > 1) return range;
  return { from: isoDate(dayNumber(range.from) - ABOUT), to: isoDate(dayNumber(range.to) + ABOUT) };
}

/** "Rain hampered rescuers on Wednesday in a valley where a quake killed 17": the day of the search. */
export function isOfSearch(time: TimeExpression, marked: MarkedSentence): boolean {
  const from = tokenAt(marked, time.start);
  if (SEARCHERS.test(marked.lower(0))) return true;
  for (let i = Math.max(0, from - NEAR); i < from; i++) if (SEARCHERS.test(marked.lower(i))) return true;
  return false;
}

const SEARCHERS = /^(?:rescuers|searchers|divers|firefighters)$/u;
/** Tokens between those who search and the day. */
const NEAR = 3;
/** What the day of the search counts beside the day of the event. */
export const SEARCH = 0.15;

/** What began then goes on: "At least 84 have died since the monsoon began in June". */
export function untilNow(
  time: TimeExpression,
  marked: MarkedSentence,
  kinds: ReadonlySet<string>,
  published: string | null,
): DateRange {
  const range = time.range!;
  const goesOn = published !== null && range.from <= published && isOwnStart(time, marked, kinds);
  return goesOn ? { from: range.from, to: published } : range;
}

/** "Since March the war has killed 7,000", "The war began on March 7, when …": when something began that goes on. */
export function isStart(time: TimeExpression, marked: MarkedSentence): boolean {
  const at = tokenAt(marked, time.start);
  if (marked.lower(at - 1) === 'since' || /^since\b/iu.test(time.text)) return true;
  return /^(?:war|conflict|siege|offensive)$/u.test(marked.lower(begunAt(time, marked)));
}

/** "ended with 140 arrests on Friday evening": what it came to has the day of the event. */
export function isOutcome(marked: MarkedSentence, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - NUMBER); at--)
    if (/^(?:with|in|to)$/u.test(marked.lower(at))) return COMES_TO.test(marked.lower(at - 1));
  return false;
}

/** Tokens between "ended with" and what it came to: "more than 140 arrests". */
const NUMBER = 4;
const COMES_TO = /^(?:end(?:s|ed|ing)?|led|lead(?:s|ing)|result(?:s|ed|ing))$/u;

/** "Police detained 86 people on Saturday as thousands marched": the sentence goes on with what went on then, behind the time's last token. */
export function goesOnThen(marked: MarkedSentence, last: number, kinds: ReadonlySet<string>): boolean {
  if (!/^(?:as|while|during)$/u.test(marked.lower(last + 1))) return false;
  return marked.kinds.some(({ token, kind }) => token > last + 1 && kinds.has(kind));
}

/** "Last month mudslides killed 126 in Tarn", in a report of what is new. */
export function isLastMonth({ text }: TimeExpression): boolean {
  return /^last (?:month|year)$/iu.test(text);
}
