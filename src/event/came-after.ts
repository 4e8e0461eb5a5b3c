import { type DateRange, dayNumber, isoDate } from '../model/date-range.ts';
import { oneAt } from '../model/one-at.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { type MarkedSentence, tokenAt } from './marks.ts';
import { daysOfSpan, RESULTS } from './separate.ts';
import { SPAN } from './span-words.ts';

/** Tokens from the beginning of a sentence among which it says that its own event came. */
const OPENING = 5;
/** Tokens before the verb of such a sentence: "It was the worst rampage in the country's history and came". */
const SUBJECT = 12;
/** Tokens from there to "after": "barely 36 hours after", "less than a week after". */
const REACH = 9;

const COMES = /^(?:comes?|came|happened|occurred)$/u;
const DEATHS = new Set(['killing', 'death']);
const NUMBERS = 'no a two three four five six seven eight nine ten'.split(' ');

/**
 * "The attack came a day after seven people were killed in a bombing", "It happened hours after gunmen killed seven": what
 * stands behind "after" is another event, of whatever kind.
 */
export function cameAfter({ marked, token, position, article, main, isFollowUp }: ClaimPlace): OtherEvent | null {
  if (token === null) return null;
  const own = position <= article.titleCount ? -1 : afterWhat(marked);
  const after = own < 0 ? aDayAfter(marked, isFollowUp) : own;
  if (after < 0 || token <= after) return null;
  const told = marked.kinds.filter((mark) => mark.role === 'happening' && mark.token > after);
  const kind = told.find((mark) => !RESULTS.has(mark.kind)) ?? told[0];
  // "The raid came less than two weeks after one in Kell, in which 27 boys were taken"
  const isOne = /^(?:one|another)$/u.test(marked.lower(after + 1));
  if (kind === undefined && !isOne) return null;
  const when = daysBefore(own < 0 ? dayOf(marked, after, main.when) : main.when, marked, unitBefore(marked, after));
  return { when, time: null, name: null, kind: kind ?? null };
}

/** Where the sentence says "after" of what came before its own event; -1 where it does not. */
function afterWhat({ tokens }: MarkedSentence): number {
  // "Thursday's shooting came just weeks after"
  if (!/^(?:it|this|that|the|\p{L}+day['’]s)$/u.test(tokens[0]?.lower ?? '')) return -1;
  const comes = tokens.slice(0, SUBJECT).findIndex(({ lower }) => COMES.test(lower));
  if (comes < 0) return -1;
  const last = Math.min(tokens.length, comes + REACH + 1);
  for (let at = comes + 2; at < last; at++)
    if (tokens[at]!.lower === 'after' && SPAN.test(tokens[at - 1]!.lower)) return at;
  return -1;
}

/**
 * "Ten died on Tuesday, a day after eight were killed on the same road": where it says "after"; -1 where it does not, or where
 * nobody died before: "Police held a man, a day after eight were killed".
 */
function aDayAfter(marked: MarkedSentence, isFollowUp: boolean): number {
  const { tokens, kinds } = marked;
  const first = kinds.find(({ kind }) => DEATHS.has(kind))?.token ?? tokens.length;
  const isSpan = (at: number): boolean => {
    const unit = oneAt(tokens, at - 1)?.lower ?? '';
    // "was holding 30 people on Tuesday, seven months after a rescue in which eight were killed"
    // A trial "two years after the fire" is of that fire.
    return SPAN.test(unit) && (at > first || (!isFollowUp && /^(?:months?|years?)$/u.test(unit)));
  };
  const isAside = (at: number): boolean => tokens.slice(Math.max(0, at - OPENING), at).some(({ text }) => text === ',');
  return marked.whereSaid('after').find((at) => isSpan(at) && isAside(at)) ?? -1;
}

/** "a week after", "eight years to the day after" */
function unitBefore(marked: MarkedSentence, after: number): number {
  const isToTheDay = marked.lower(after - 2) === 'the' && marked.lower(after - 3) === 'to';
  return isToTheDay ? after - 4 : after - 1;
}

/** "In March last year 140 died, less than a year after 200 drowned": counted from what the sentence itself tells of. */
function dayOf(marked: MarkedSentence, after: number, main: DateRange | null): DateRange | null {
  const told = marked.date();
  return told !== null && tokenAt(marked, told.end) < after ? told.range : main;
}

/** The day so long before a day; `null` where that is not told to the day. */
function daysBefore(when: DateRange | null, { tokens }: MarkedSentence, span: number): DateRange | null {
  if (when === null) return null;
  const unit = tokens[span]!.lower;
  const said = tokens[span - 1]!.lower;
  const number = /^\d{1,3}$/u.test(said) ? Number(said) : NUMBERS.indexOf(said === 'one' ? 'a' : said);
  const isHours = unit.startsWith('hour');
  if (!isHours && number < 1) return null;
  const days = isHours ? Math.round(Math.max(0, number) / 24) : number * daysOfSpan(unit);
  // "almost a year to the day after" is of about that day.
  const slack = isHours || unit.startsWith('day') ? 0 : Math.round(days / 5);
  return { from: isoDate(dayNumber(when.from) - days - slack), to: isoDate(dayNumber(when.to) - days + slack) };
}

/** "no sign that it was linked to the one that killed seven outside a bar": the one is not the article's. */
export function notTheOne({ marked, token, position, article }: ClaimPlace): OtherEvent | null {
  if (token === null || position <= article.titleCount) return null;
  const { tokens } = marked;
  const isLikeThe = (i: number): boolean =>
    LIKE.test(marked.lower(i - 3)) && marked.lower(i - 2) === 'to' && marked.lower(i - 1) === 'the';
  const one = marked.whereSaid('one', 'ones').find(isLikeThe);
  if (one === undefined || token <= one - 3) return null;
  const at = one - 3;
  const time = marked.date(tokens[at]!.end);
  return { when: time?.range ?? null, time, name: null, kind: null };
}

const LIKE = /^(?:linked|connected|related|similar|identical|unrelated)$/u;
