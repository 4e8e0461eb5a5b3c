import { type DateRange, daysIn, rangesMeet } from '../model/date-range.ts';
import type { EventMention } from '../model/event.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';
import type { TimeExpression } from '../model/time.ts';
import { findActors } from './actors.ts';
import { AT_A_SPOT } from './at-a-spot.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { findMainKind } from './main-kind.ts';
import { findMainPlaces } from './main-places.ts';
import { findMainWhen } from './main-when.ts';
import { isAboutMany } from './many-events.ts';
import type { MarkedArticle } from './marks.ts';
import { findNames } from './names.ts';
import { findScenes } from './scenes.ts';
import { settings } from './settings.ts';

/** A mention before it has an id and claims. */
export type DraftMention = Omit<EventMention, 'id' | 'articleId' | 'claimIds'> & {
  /** Where it is one of several that the article tells of one by one: the first sentence of its item. */
  item?: number;
};

/** The main one before its terms: which sentences are its own is known once all other events are. */
export type MainDraft = Omit<DraftMention, 'terms'>;

export interface MainMention {
  /** Its terms are set once it is known which sentences are its own. */
  draft: DraftMention;
  /** Title or lead tells of what followed the event (a trial, an arrest): the event itself lies further back. */
  isFollowUp: boolean;
  /** What the event is called in an article that remembers it, else `null`. */
  remembered: string | null;
}

/** The event the article is about. */
export function findMain(
  article: ParsedArticle,
  marked: MarkedArticle,
  claimSentences: ReadonlySet<number>,
  events: CompiledEvents,
): MainMention {
  const { kind, kinds } = findMainKind(marked, events);
  const all = new Set([...(kind ? [kind] : []), ...kinds]);
  const publishedAt = article.info.publishedAt?.slice(0, 10) ?? null;
  const { when, time, field, isFollowUp, isCommemoration } = findMainWhen(marked, all, claimSentences, events, {
    publishedAt,
    ofPeriods: events.kinds.get(kind ?? '')?.ofPeriods === true,
  });
  const name = findMainName(marked, time === null ? null : when, all, events);
  const remembered = isCommemoration ? name : null;
  const where = findMainPlaces(marked, claimSentences, events, remembered);
  const evidence: EventMention['evidence'] = [];
  for (let position = 0; position < Math.min(marked.count, marked.titleCount + 3); position++) {
    const sentence = marked.at(position);
    const mark = sentence.kinds.find((found) => found.kind === kind);
    if (!mark) continue;
    const { start, end } = mark;
    const offset = sentence.sentence.start;
    evidence.push({
      start,
      end,
      text: sentence.sentence.text.slice(start - offset, end - offset),
      field: sentence.field,
    });
    break;
  }
  if (time) evidence.push({ start: time.start, end: time.end, text: time.text, field });
  const scenes = findScenes(marked, events);
  const draft: DraftMention = {
    kind,
    kinds,
    when,
    ...(when ? { whenBasis: basisOf(time, isCommemoration) } : {}),
    where,
    ...(scenes.length > 0 ? { scenes } : {}),
    name,
    ...(isAboutMany(marked, events) ? { isTotal: true as const } : {}),
    evidence,
    actors: findActors(marked, where, events),
    terms: [],
  };
  return { draft, isFollowUp, remembered };
}

/** A day with its year in print and an anniversary can hardly be misread; a weekday can. */
function basisOf(time: TimeExpression | null, isCommemoration: boolean): NonNullable<EventMention['whenBasis']> {
  if (time === null) return 'assumed';
  const isWholeDay = time.range !== null && time.range.from === time.range.to && /\d{4}/u.test(time.text);
  return isCommemoration || isWholeDay ? 'printed' : 'worked out';
}

/** Title, lead, then the sentences of claims; none of those that tell of something else. */
export function* telling(
  marked: MarkedArticle,
  claimSentences: ReadonlySet<number>,
  foreign: ReadonlySet<number>,
): Generator<number> {
  const lead = Math.min(marked.count, marked.titleCount + settings.leadSentences);
  for (let position = 0; position < lead; position++) if (!foreign.has(position)) yield position;
  for (const position of [...claimSentences].sort((a, b) => a - b)) if (position >= lead) yield position;
  for (let position = lead; position < marked.count; position++)
    if (!claimSentences.has(position) && !foreign.has(position)) yield position;
}

/** What articles on other things recall by its name. */
const RECALLED: ReadonlySet<string> = new Set([...AT_A_SPOT, 'storm', 'earthquake', 'flood', 'war']);

const A_WEEK = 7;

/**
 * The name told most in title and lead, then anywhere; "the October 7 attacks" are none of a day in August, and "the Tarn
 * bombing" is no name of a kidnapping whose article only recalls it.
 */
function findMainName(
  marked: MarkedArticle,
  when: DateRange | null,
  kinds: ReadonlySet<string>,
  events: CompiledEvents,
): string | null {
  const votes = new Map<string, { text: string; weight: number }>();
  const last = Math.min(marked.count, marked.titleCount + settings.bodySentences);
  for (let position = 0; position < last; position++) {
    const isLead = position < marked.titleCount + settings.leadSentences;
    const sentence = marked.at(position);
    for (const { text, start, end } of findNames(sentence, events)) {
      const own = sentence.kinds.find((mark) => mark.isNoun && mark.start >= start && mark.end <= end);
      if (own && RECALLED.has(own.kind) && kinds.size > 0 && !kinds.has(own.kind)) continue;
      const day = sentence.times.find((time) => time.start === start)?.range ?? null;
      if (day !== null && when !== null && daysIn(when) <= A_WEEK && !rangesMeet(day, when)) continue;
      const entry = votes.get(text.toLowerCase()) ?? { text, weight: 0 };
      entry.weight += isLead ? 3 : 1;
      votes.set(text.toLowerCase(), entry);
    }
  }
  let found: { text: string; weight: number } | null = null;
  for (const entry of votes.values()) if (!found || entry.weight > found.weight) found = entry;
  return found && found.weight >= 2 ? found.text : null;
}
