import { daysIn } from '../model/date-range.ts';
import type { TimeExpression } from '../model/time.ts';
import type { ClaimPlace } from './claim-place.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { type MarkedSentence, tokenAt } from './marks.ts';

/** Tokens behind "after" among which its event stands. */
const OPENING = 5;
/** "In the city of Kell in 2011" */
const LATEST_OPENING = 7;

/**
 * "The victim died two days after the bombing": counted from the article's own event. So is what its first sentence tells
 * of: "Eight days after an earthquake killed 47, survivors still sleep in tents", "searched for 15 a day after an explosion".
 */
export function isCountedFromOwn(time: TimeExpression, place: ClaimPlace, kinds: ReadonlySet<string>): boolean {
  if (!/\bafter$/iu.test(time.text)) return false;
  const { marked, position, article } = place;
  const next = tokenAt(marked, time.end);
  const opens = position <= article.titleCount;
  if (marked.lower(next) !== 'the' && !(opens && /^an?$/u.test(marked.lower(next)))) return false;
  const last = next + (opens ? OPENING : 1);
  return marked.kinds.some(({ token, kind }) => token > next && token <= last && kinds.has(kind));
}

/**
 * The year is part of how what happened is called, or a year or a month opens the sentence of the figure in a past that is
 * not the article's: "In Kell in 2011 you had 3,000 arrested", "In December 300 boys were taken, and freed in a week". Then
 * it is the figure's, whatever stands between them.
 */
export function isOfTheFigure(time: TimeExpression, { marked, token, published, events }: ClaimPlace): boolean {
  const { range } = time;
  if (range === null || token === null || published === null || range.to >= published) return false;
  const at = tokenAt(marked, time.start);
  if (at >= token) return false;
  if (isYearInName(time, marked, events)) return true;
  const first = /^["“‘']/u.test(marked.printed(0)) ? 1 : 0;
  const opens = at <= LATEST_OPENING && marked.lower(at - 1) === 'in' && /^(?:in|at)$/u.test(marked.lower(first));
  return opens && daysIn(range) >= MONTH;
}

/** "an inquiry into a 2011 disaster, in which 203 died" */
export function isYearInName(time: TimeExpression, marked: MarkedSentence, events: CompiledEvents): boolean {
  const at = tokenAt(marked, time.start);
  if (!YEAR.test(time.text) || !/^(?:an?|the)$/u.test(marked.lower(at - 1))) return false;
  return events.happened.has(marked.lower(at + 1)) && /^(?:,|in|that|which)$/u.test(marked.lower(at + 2));
}

/** Days of the shortest month. */
const MONTH = 28;
const YEAR = /^\d{4}$/u;
