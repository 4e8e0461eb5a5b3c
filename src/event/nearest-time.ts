import type { TimeExpression } from '../model/time.ts';
import type { ClaimPlace } from './claim-place.ts';
import { isYearInName } from './dated.ts';
import { type MarkedSentence, tokenAt } from './marks.ts';
import { comparesAfter, isMeasure } from './measured-against.ts';
import { timesTold } from './other-days.ts';
import { findDateline } from './places.ts';

/** The time a figure belongs to: the nearest in its sentence, one before it sooner than one after it. */
export function nearestTime(place: ClaimPlace): TimeExpression | null {
  const { marked, token } = place;
  let best: TimeExpression | null = null;
  let least = Number.POSITIVE_INFINITY;
  // "NAIROBI, July 9 (Reuter) - Twenty-three have died since June 28": the day it was written.
  const written = place.position === place.article.titleCount ? findDateline(marked, place.events) : null;
  for (const time of timesTold(marked, place.published)) {
    if (written !== null && time.end <= written.end) continue;
    const from = tokenAt(marked, time.start);
    // "18% more than a year ago": only measured against.
    // "Including this week's victims, more than 200 have been killed this year"
    if (from < OPENING && marked.lower(0) === 'including') continue;
    if (isTold(from, place) || isMeasure(from, place) || marked.lower(from - 1) === 'than') continue;
    const at = token ?? marked.kinds[0]?.token ?? 0;
    const to = tokenAt(marked, time.end - 1);
    if (token !== null && from > at && comparesAfter(marked, at, from)) continue;
    if (from > OPENING && to < at && !isYearInName(time, marked, place.events) && isToldBetween(place, to, at))
      continue;
    let distance = to < at ? at - to : (from - at) * 1.2;
    if (clauseEnds(marked, Math.min(to, at), Math.max(from, at))) distance += 15;
    if (distance < least) {
      least = distance;
      best = time;
    }
  }
  return best;
}

/** "The mayor, who took office in 2011, said 42 died": the time is of another clause. */
function isToldBetween({ marked, events }: ClaimPlace, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    // "said that he had been dismissed in March and that no one was hurt": another thing that was said
    if (marked.lower(i) === 'that' && /^(?:and|but)$/u.test(marked.lower(i - 1))) return true;
    // "81 were confirmed dead and 212 reported missing": who told it is not what is said.
    if (events.reporting.has(marked.lower(i)) && !events.outcomes.has(marked.lower(i + 1))) return true;
  }
  return false;
}

/** A time among the first tokens of a sentence holds for all of it. */
export const OPENING = 3;

/** "officials said Tuesday": when it was told. */
function isTold(from: number, { marked, events }: ClaimPlace): boolean {
  const { tokens } = marked;
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const { lower } = tokens[i]!;
    if (events.reporting.has(lower)) return true;
    if (lower !== 'on' && lower !== 'late' && lower !== 'early') return false;
  }
  return false;
}

/** A semicolon, a comma with "but" or "while" after it, or with "and" and another time, lies between two tokens. */
export function clauseEnds(marked: MarkedSentence, from: number, to: number): boolean {
  const { tokens } = marked;
  for (let i = from + 1; i < to; i++) {
    const { text } = tokens[i]!;
    if (text === ';') return true;
    const next = tokens[i + 1]?.lower ?? '';
    if (text === ',' && /^(?:but|while|whereas)$/u.test(next)) return true;
    // "Last month gunmen killed 20 at a college, and in December a bomb killed 23"
    if (text === ',' && next === 'and' && /^(?:in|on)$/u.test(tokens[i + 2]?.lower ?? '') && opensTime(marked, i + 3))
      return true;
  }
  return false;
}

function opensTime(marked: MarkedSentence, at: number): boolean {
  return marked.times.some(({ start, range }) => {
    const from = tokenAt(marked, start);
    return range !== null && (from === at || from === at - 1);
  });
}
