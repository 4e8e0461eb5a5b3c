import type { DateRange } from '../model/date-range.ts';
import { dayNumber, daysIn, gapInDays, isoDate, oneDay, rangeCovers } from '../model/date-range.ts';
import type { TimeExpression } from '../model/time.ts';
import { answeredIn } from './answered.ts';
import { attachment } from './attachment.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { daysAbout, isLastMonth, isOfSearch, isStart, SEARCH, untilNow } from './main-day.ts';
import { sentenceWeight } from './main-kind.ts';
import { isCapital, type MarkedArticle, type MarkedSentence, tokenAt } from './marks.ts';
import { isMeasuredAgainst, isSoLongAfter } from './measured-against.ts';
import { isToCome } from './other-days.ts';
import { findDateline } from './places.ts';
import { settings } from './settings.ts';
import { isAmong } from './token-range.ts';

export interface MainWhen {
  when: DateRange | null;
  /** The article remembers the event: an anniversary in title or lead. */
  isCommemoration: boolean;
  /** Title or lead tells of what followed: a trial, an arrest. */
  isFollowUp: boolean;
  time: TimeExpression | null;
  field: MarkedSentence['field'];
}

interface Candidate {
  time: TimeExpression;
  range: DateRange;
  score: number;
  marked: MarkedSentence;
}

/**
 * When it happened: the time of title, lead and claim sentences that stands nearest to a word for the event. A time
 * beside "said" or "was sentenced" is when that was done.
 */
export function findMainWhen(
  article: MarkedArticle,
  kinds: ReadonlySet<string>,
  claimSentences: ReadonlySet<number>,
  events: CompiledEvents,
  { publishedAt, ofPeriods }: { publishedAt: string | null; ofPeriods: boolean },
): MainWhen {
  const candidates: Candidate[] = [];
  let anniversary: Candidate | null = null;
  const isFollowUp = tellsOfFollowUp(article);
  const last = Math.min(article.count, article.titleCount + settings.bodySentences);
  const lead = article.titleCount + settings.leadSentences;
  for (let position = 0; position < last; position++) {
    const marked = article.at(position);
    if (marked.times.length === 0) continue;
    const dateline = position === article.titleCount ? findDateline(marked, events) : null;
    const answered = answeredIn(marked, events);
    const weight = sentenceWeight(marked, article) + (claimSentences.has(position) && position >= lead ? 0.3 : 0);
    for (const time of marked.times) {
      if (time.range === null || (dateline && time.end <= dateline.end)) continue;
      if (time.kind === 'anniversary') {
        if (position < lead) anniversary ??= { time, range: time.range, score: weight, marked };
        continue;
      }
      if (publishedAt !== null && time.range.from > publishedAt) continue;
      if (answered !== null && isAmong(tokenAt(marked, time.start), answered)) continue;
      if (isPartOfName(time, marked, events) || isMeasuredAgainst(time, marked)) continue;
      // "Inflation eased to 4.2% in June": told of the month, on a day of the next.
      const isOther = isSoLongAfter(time, marked) || isToCome(time, marked, publishedAt);
      if (isOther || (ofPeriods && daysIn(time.range) > settings.aWeek)) continue;
      const isOpening = position < article.titleCount + settings.openingSentences;
      // "held in Arden since October 2023": of no news of today, even in the first sentence.
      const isLong = publishedAt !== null && gapInDays(time.range, oneDay(publishedAt)) > settings.longSince;
      if (isStart(time, marked) && (!isOpening || isLong)) continue;
      if (!isOpening && EARLIER.test(time.text)) continue;
      if (!isFollowUp && position > article.titleCount && isLastMonth(time)) continue;
      const nearness = attachment(time, marked, kinds, events);
      if (nearness <= 0 || (nearness < 0.2 && (position >= lead || daysIn(time.range) > 31))) continue;
      const fresh = notHistory(time.range, marked, {
        kinds,
        publishedAt,
        isFollowUp,
        isBody: position >= lead,
        isOpening,
        opens: position === article.titleCount,
      });
      const own = isOfSearch(time, marked) ? SEARCH : 1;
      candidates.push({
        time,
        range: untilNow(time, marked, kinds, publishedAt),
        score: weight * nearness * precision(time.range) * fresh * own,
        marked,
      });
    }
  }
  if (anniversary) {
    const { range, time, marked } = anniversary;
    const exact = best(candidates.filter((candidate) => rangeCovers(range, candidate.range)));
    return {
      when: exact?.range ?? range,
      isCommemoration: true,
      isFollowUp,
      time: exact?.time ?? time,
      field: (exact ?? { marked }).marked.field,
    };
  }
  const first = best(candidates);
  if (!first) {
    // A report that names no day tells of what has just happened.
    const isReport = publishedAt !== null && !isFollowUp;
    const when = isReport ? { from: isoDate(dayNumber(publishedAt) - settings.freshDays), to: publishedAt } : null;
    return { when, isCommemoration: false, isFollowUp, time: null, field: 'text' };
  }
  // "in March 2011 … on 11 March": the finer of two that agree.
  const about = daysAbout(first.time, first.range);
  const finer = best(
    candidates.filter(
      ({ range }) => daysIn(range) < daysIn(about) && range !== first.range && rangeCovers(about, range),
    ),
  );
  const chosen = finer ?? first;
  return { when: chosen.range, isCommemoration: false, isFollowUp, time: chosen.time, field: chosen.marked.field };
}

/** "Five days earlier, gunmen killed ten": the day of something else. */
const EARLIER = /\b(?:earlier|before)$/u;

/** "The dead of Black January": the name of an event is no month of the year the article was printed in. */
function isPartOfName(time: TimeExpression, marked: MarkedSentence, events: CompiledEvents): boolean {
  if (/\d/u.test(time.text)) return false;
  const before = marked.tokens[tokenAt(marked, time.start) - 1];
  return before !== undefined && isCapital(before.text) && events.nameColours.has(before.lower);
}

function best(candidates: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.score > 0 && (!found || candidate.score > found.score)) found = candidate;
  }
  return found;
}

/**
 * How far a time may be history that the article only recalls, 1 (not at all) – 0. A report of something new has no
 * use for a year, and "In 2004 a quake killed …" brings in another quake; a follow-up ("sentenced for the 2019 fire")
 * is about what lies far back.
 */
function notHistory(
  range: DateRange,
  marked: MarkedSentence,
  {
    kinds,
    publishedAt,
    isFollowUp,
    isBody,
    isOpening,
    opens,
  }: {
    kinds: ReadonlySet<string>;
    publishedAt: string | null;
    isFollowUp: boolean;
    isBody: boolean;
    isOpening: boolean;
    opens: boolean;
  },
): number {
  if (isBody && daysIn(range) > 31) return 0;
  const age = publishedAt === null ? 0 : gapInDays(range, { from: publishedAt, to: publishedAt });
  // "Last month, tornadoes killed 350", further down in a report of something new
  if (!isOpening && !isFollowUp && age >= settings.newsAge && daysIn(range) > 2) return 0;
  const isFar = age > settings.farBack;
  const isNew = marked.kinds.some(
    (mark) => mark.isNoun && mark.role === 'happening' && kinds.has(mark.kind) && isIndefinite(marked, mark.token),
  );
  if (isNew && (isBody || (isFar && !opens))) return 0;
  if (!isFar) return 1;
  if (isFollowUp) return isBody ? 0.5 : 1;
  return daysIn(range) > 31 ? 0 : 0.3;
}

/** Does title or lead tell of what followed: a trial, an arrest, a vigil? */
function tellsOfFollowUp(article: MarkedArticle): boolean {
  for (let position = 0; position < Math.min(article.count, article.titleCount + 2); position++) {
    // "The region remembers the 2011 quake" tells no follow-up of its own unless the article begins with it.
    const opens = position <= article.titleCount;
    if (
      article
        .at(position)
        .kinds.some(({ kind, isNoun }) => FOLLOW_UPS.has(kind) && (isNoun || opens || kind !== 'commemoration'))
    )
      return true;
  }
  return false;
}

const FOLLOW_UPS = new Set(['trial', 'arrest', 'commemoration', 'statement', 'investigation', 'study']);

/** "a quake", "an 8.6-magnitude earthquake" */
export function isIndefinite({ tokens }: MarkedSentence, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 6); i--) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'a' || lower === 'an') return true;
    if (lower === 'the' || lower === 'this' || lower === 'that' || (kind === 'punct' && lower !== '-' && lower !== '.'))
      return false;
  }
  return false;
}

/** A day says more than a year. */
function precision(range: DateRange): number {
  const days = daysIn(range);
  return days <= 2 ? 1 : days <= 10 ? 0.7 : days <= 31 ? 0.5 : days <= 366 ? 0.35 : 0.1;
}
