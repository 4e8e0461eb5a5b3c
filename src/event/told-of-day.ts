import { daysIn, rangesMeet } from '../model/date-range.ts';
import { oneAt } from '../model/one-at.ts';
import type { ClaimPlace, OtherEvent } from './claim-place.ts';
import { kindNear } from './kind-near.ts';
import { isIndefinite } from './main-when.ts';
import { type KindMark, type MarkedSentence, tokenAt } from './marks.ts';
import { countedIn, isPlural, newcomerIn } from './separate.ts';
import { settings } from './settings.ts';

/** Tokens among which a sentence names its day. */
const OPENING = 4;
/** Tokens of such a clause. */
const CLAUSE = 40;
/** Tokens from a day to the "when" that goes on about it: "in 2015 in a slum in Karr, where". */
const WHEN_REACH = 9;

/**
 * "the third quake since July 29, when one of magnitude 6.4 killed 20", "occurred in 2015 in a slum, where liquor cost 100 lives": a
 * clause that goes on about an earlier day.
 */
export function dayWhen(place: ClaimPlace): OtherEvent | null {
  const { marked, token, time, main, position, article, isFollowUp } = place;
  if (token === null || position <= article.titleCount || isFollowUp || !isBeforeMain(place)) return null;
  const from = tokenAt(marked, time!.end - 1) + 1;
  let at = from;
  while (at < Math.min(token, from + WHEN_REACH) && marked.printed(at) !== ',') at++;
  const next = marked.lower(at + 1);
  const opens = /^(?:when|where)$/u.test(next) || (next === 'in' && marked.lower(at + 2) === 'which');
  if (marked.printed(at) !== ',' || !opens) return null;
  // "since March 5, when the quake struck, 300 have died": the clause is over.
  if (token - at > CLAUSE) return null;
  if (marked.tokens.slice(at + 1, token).some(({ text }) => text === ',')) return null;
  // "since the war began in May, when …" is of the article's own.
  const isWide = main.when !== null && daysIn(main.when) > settings.aWeek;
  return isWide ? null : { when: time!.range, time, name: null, kind: kindNear(place) };
}

/** "A week earlier, floods had killed 120", "Just a week earlier the island was shaken by a tremor that left 17 dead" */
export function soLongBefore(place: ClaimPlace): OtherEvent | null {
  const { marked, token, time, position, article } = place;
  if (token === null || position <= article.titleCount || !isBeforeMain(place)) return null;
  const from = tokenAt(marked, time!.start);
  if (from > OPENING - 1 || !/\b(?:days|weeks?|months?|years?) (?:earlier|before|ago)$/iu.test(time!.text)) return null;
  const to = tokenAt(marked, time!.end - 1);
  const kind = marked.kinds.find(
    (mark) =>
      mark.role === 'happening' && mark.isNoun && mark.token > to && mark.token < token + 1 && isNew(mark, marked),
  );
  return kind === undefined ? null : { when: time!.range, time, name: null, kind };
}

/** "On Monday an explosion at a fuel depot killed 68", in a report of a war on Tuesday: of another kind, on another day. */
export function anotherKindThatDay(place: ClaimPlace): OtherEvent | null {
  const { marked, time, position, article, main, published } = place;
  if (position <= article.titleCount || !time?.range || main.when === null || daysIn(time.range) > 2) return null;
  if (tokenAt(marked, time.start) > OPENING - 2 || rangesMeet(time.range, main.when)) return null;
  if (published !== null && time.range.from > published) return null;
  const kind = newcomerIn(place, 0);
  return kind && isIndefinite(marked, kind.token) ? { when: time.range, time, name: null, kind } : null;
}

/** "The figures do not include the victims of Monday's explosion at a depot": what the sentences after it tell of */
export function notIncluded({ marked, token, time, position, article }: ClaimPlace): OtherEvent | null {
  if (token !== null || position <= article.titleCount) return null;
  const at = marked.tokens.findIndex(({ lower }) => lower === 'include' || lower === 'including' || lower === 'count');
  if (at < 2 || marked.lower(at - 1) !== 'not') return null;
  const kind = marked.kinds.find((mark) => mark.role === 'happening' && mark.isNoun && mark.token > at);
  return kind === undefined ? null : { when: time?.range ?? null, time, name: null, kind };
}

/** "It was one of two mass shootings. In the other, late on Friday, one person was killed" */
export function theOtherOfTwo({ marked, token, time, position, article }: ClaimPlace): OtherEvent | null {
  if (token === null || position <= article.titleCount) return null;
  const [first, second, third] = [marked.lower(0), marked.lower(1), marked.lower(2)];
  if (first !== 'in' || second !== 'the' || marked.printed(3) !== ',') return null;
  const before = article.at(position - 1);
  const isFirst = third === 'first' && countedIn(before) !== null;
  if (third !== 'other' && !isFirst) return null;
  const kind = before.kinds.find(({ role, isNoun }) => role === 'happening' && isNoun) ?? null;
  return kind && { when: time?.range ?? null, time, name: null, kind };
}

/** The day of the figure lies before that of the article's own event. */
function isBeforeMain({ time, main: { when } }: ClaimPlace): boolean {
  if (!time?.range || when === null) return false;
  return time.range.to < when.from;
}

/** "a tremor", "floods"; but "the floods" */
function isNew(mark: KindMark, marked: MarkedSentence): boolean {
  if (isIndefinite(marked, mark.token)) return true;
  const before = oneAt(marked.tokens, mark.token - 1);
  return isPlural(mark) && !/^(?:the|these|those|its|their)$/u.test(before?.lower ?? '');
}
