import { timeWords } from '../lexicon/en/times.ts';
import type { Document } from '../model/document.ts';
import type { TimeExpression } from '../model/time.ts';
import type { Trace } from '../model/trace.ts';
import { readAnniversary } from './anniversaries.ts';
import { readCalendarDate } from './calendar-dates.ts';
import { type Cue, compileCues, forEachCue } from './cues.ts';
import { readFeast } from './feasts.ts';
import { readAgo, readDay, readPeriod, readShift, readWeekday } from './relative-dates.ts';
import { settleYears } from './settle-years.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { readDecade, readYear } from './years.ts';

/**
 * The forms an expression of time can have. A cue word ("January", "ago", "2011") names its form; the form reads the
 * words around it.
 */
const forms = [
  { id: 'time/calendar-date', cue: 'month', read: readCalendarDate },
  { id: 'time/numeric-date', cue: 'numeric', read: readCalendarDate },
  { id: 'time/anniversary', cue: 'anniversary', read: readAnniversary },
  { id: 'time/weekday', cue: 'weekday', read: readWeekday },
  { id: 'time/day', cue: 'day', read: readDay },
  { id: 'time/feast', cue: 'feast', read: readFeast },
  { id: 'time/period', cue: 'period', read: readPeriod },
  { id: 'time/ago', cue: 'ago', read: readAgo },
  { id: 'time/shift', cue: 'shift', read: readShift },
  { id: 'time/decade', cue: 'decade', read: readDecade },
  { id: 'time/year', cue: 'year', read: readYear },
] as const satisfies readonly { id: string; cue: Cue['kind']; read: (cue: Cue, at: TimeContext) => FoundTime | null }[];

interface Form {
  id: string;
  read: (cue: Cue, at: TimeContext) => FoundTime | null;
}
const formOf = new Map<Cue['kind'], Form>(forms.map((form) => [form.cue, form]));
const cues = compileCues(timeWords);

/**
 * Every expression of time in one field of an article, resolved against the day it was printed: sorted, disjoint.
 *
 * The words come first: only around a cue is anything read, so that a sentence without a date costs one look at its words.
 *
 * @param publishedAt ISO date of the article; without one, "on Tuesday" is found with `range: null`.
 * @example "on Tuesday" printed on Thursday, 2024-05-16 → 2024-05-14
 */
export function findTimes(document: Document, publishedAt: string | null, trace?: Trace): TimeExpression[] {
  const { text, sentences, field } = document;
  const printed = publishedAt !== null && ISO_DAY.test(publishedAt) ? publishedAt.slice(0, 10) : null;
  const found: FoundTime[] = [];
  let end = 0;
  let next = 0;
  forEachCue(cues, document, (cue) => {
    while (next < sentences.length - 1 && sentences[next]!.end < cue.end) next++;
    const sentence = sentences[next];
    if (!sentence || cue.start < sentence.start) return end;
    const context = { text, printed, start: Math.max(sentence.start, end), end: sentence.end, words: timeWords };
    const form = formOf.get(cue.kind);
    const time = form?.read(cue, context) ?? null;
    if (form && time && time.start >= end) {
      trace?.(form.id, field, time);
      found.push(time);
      end = time.end;
    }
    return end;
  });
  return settleYears(found, printed).map(({ start, end, kind, range, relative }) => ({
    start,
    end,
    text: text.slice(start, end),
    field,
    kind,
    range: range && ISO_DAY.test(range.from) && ISO_DAY.test(range.to) ? range : null,
    relative,
  }));
}

/** Years 0 to 9999: "900 years ago" in a paper of the year 12 is no day that can be written. */
const ISO_DAY = /^\d{4}-\d\d-\d\d/u;
