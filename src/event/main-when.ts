import type { DateRange } from '../model/date-range.ts';
import { daysIn, rangeCovers } from '../model/date-range.ts';
import type { TimeExpression } from '../model/time.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { sentenceWeight } from './main-kind.ts';
import type { MarkedArticle, MarkedSentence } from './marks.ts';
import { findDateline } from './places.ts';
import { settings } from './settings.ts';

export interface MainWhen {
  when: DateRange | null;
  /** The article remembers the event: an anniversary in title or lead. */
  isCommemoration: boolean;
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
  publishedAt: string | null,
): MainWhen {
  const candidates: Candidate[] = [];
  let anniversary: Candidate | null = null;
  const last = Math.min(article.count, article.titleCount + settings.bodySentences);
  const lead = article.titleCount + settings.leadSentences;
  for (let position = 0; position < last; position++) {
    const marked = article.at(position);
    if (marked.times.length === 0) continue;
    const dateline = position === article.titleCount ? findDateline(marked, events) : null;
    const weight = sentenceWeight(marked, article) + (claimSentences.has(position) && position >= lead ? 0.3 : 0);
    for (const time of marked.times) {
      if (time.range === null || (dateline && time.end <= dateline.end)) continue;
      if (time.kind === 'anniversary') {
        if (position < lead) anniversary ??= { time, range: time.range, score: weight, marked };
        continue;
      }
      if (publishedAt !== null && time.range.from > publishedAt) continue;
      const nearness = attachment(time, marked, kinds, events);
      if (nearness <= 0) continue;
      candidates.push({ time, range: time.range, score: weight * nearness * precision(time.range), marked });
    }
  }
  if (anniversary) {
    const { range, time, marked } = anniversary;
    const exact = best(candidates.filter((candidate) => rangeCovers(range, candidate.range)));
    return {
      when: exact?.range ?? range,
      isCommemoration: true,
      time: exact?.time ?? time,
      field: (exact ?? { marked }).marked.field,
    };
  }
  const first = best(candidates);
  if (!first) return { when: null, isCommemoration: false, time: null, field: 'text' };
  // "in March 2011 … on 11 March": the finer of two that agree.
  const finer = best(
    candidates.filter(({ range }) => daysIn(range) < daysIn(first.range) && rangeCovers(first.range, range)),
  );
  const chosen = finer ?? first;
  return { when: chosen.range, isCommemoration: false, time: chosen.time, field: chosen.marked.field };
}

function best(candidates: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) if (!found || candidate.score > found.score) found = candidate;
  return found;
}

/** A day says more than a year. */
function precision(range: DateRange): number {
  const days = daysIn(range);
  return days <= 2 ? 1 : days <= 10 ? 0.7 : days <= 31 ? 0.5 : days <= 366 ? 0.35 : 0.1;
}

/** How surely a time is that of the event, 0–1: near a word for it, no word of telling nearer. */
export function attachment(
  time: TimeExpression,
  marked: MarkedSentence,
  kinds: ReadonlySet<string>,
  events: CompiledEvents,
): number {
  const { tokens } = marked;
  const from = tokenAt(marked, time.start);
  const to = tokenAt(marked, time.end - 1);
  let event = Number.POSITIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  for (const mark of marked.kinds) {
    const distance = mark.token < from ? from - mark.token : mark.token - to;
    const isEvent =
      mark.role === 'happening' && (kinds.size === 0 || kinds.has(mark.kind) || RESULT_KINDS.has(mark.kind));
    if (isEvent) event = Math.min(event, distance);
    else if (!mark.isNoun) other = Math.min(other, distance);
  }
  const reach = 6;
  for (let i = Math.max(0, from - reach); i < Math.min(tokens.length, to + reach + 1); i++) {
    if (i >= from && i <= to) continue;
    if (events.reporting.has(tokens[i]!.lower)) other = Math.min(other, i < from ? from - i : i - to + 1);
  }
  if (event === Number.POSITIVE_INFINITY) return other < 4 ? 0 : 0.15;
  if (other < event) return other <= 3 ? 0.05 : 0.2;
  return Math.max(0.3, 1 - event / settings.timeReach);
}

const RESULT_KINDS = new Set(['killing', 'death', 'shooting', 'attack', 'explosion']);

export function tokenAt(marked: MarkedSentence, offset: number): number {
  const { tokens } = marked;
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
