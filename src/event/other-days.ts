import { gapInDays, oneDay } from '../model/date-range.ts';
import { oneAt } from '../model/one-at.ts';
import type { TimeExpression } from '../model/time.ts';
import { type MarkedSentence, tokenAt } from './marks.ts';

// Days on which nothing of the news happened: one that is to come, one on which a thing began.

/** Tokens between "before" and the day: "before the Lunar New Year at the end of January". */
const DEADLINE = 9;
const BY_THEN = /^(?:by|before|until)$/u;

/** "all will move into cabins before the holiday at the end of January", "must leave by Friday": a day that is to come. */
export function isDeadline(time: TimeExpression, marked: MarkedSentence): boolean {
  const from = tokenAt(marked, time.start);
  for (let i = from - 1; i >= Math.max(0, from - DEADLINE); i--) {
    if (!BY_THEN.test(marked.lower(i))) continue;
    return marked.tokens.slice(0, i).some(({ lower }) => /^(?:will|would|must|should|to)$/u.test(lower));
  }
  return false;
}

/** A day or a month that is to come. */
export function isToCome(time: TimeExpression, marked: MarkedSentence, publishedAt: string | null): boolean {
  return isByThen(time, marked) || isAhead(time, marked, publishedAt);
}

/** The times of a sentence that something may have happened on: none that is to come, and no stretch of time. */
export function timesTold(marked: MarkedSentence, publishedAt: string | null): TimeExpression[] {
  return marked.times.filter(
    (time) => time.range !== null && time.kind !== 'duration' && !isAhead(time, marked, publishedAt),
  );
}

/** "will close 85 stores by Christmas": no day of what is told, right behind the word. */
function isByThen(time: TimeExpression, marked: MarkedSentence): boolean {
  const from = tokenAt(marked, time.start);
  const at = /^(?:the|next|this)$/u.test(marked.lower(from - 1)) ? from - 2 : from - 1;
  if (!BY_THEN.test(marked.lower(at))) return false;
  return marked.tokens.slice(0, at).some(({ lower }) => /^(?:will|would|must|should)$/u.test(lower));
}

/** Days before its report from which on a month without a year was hardly meant as the last one of its name. */
const LONG_GONE = 60;
/** Tokens between what is to be done and its month. */
const AHEAD = 8;

/** "will pump more in August", "voted to strike in September": a month that is to come, told in July. */
function isAhead(time: TimeExpression, marked: MarkedSentence, publishedAt: string | null): boolean {
  if (publishedAt === null || time.range === null || !/^\p{L}+$/u.test(time.text)) return false;
  if (gapInDays(time.range, oneDay(publishedAt)) < LONG_GONE) return false;
  const from = tokenAt(marked, time.start);
  for (let i = from - 1; i >= Math.max(0, from - AHEAD); i--) {
    const word = marked.lower(i);
    if (/^(?:will|would|should)$/u.test(word)) return true;
    if (word === 'to' && (PLANS.test(marked.lower(i - 1)) || isOfTitle(marked, i))) return true;
  }
  return false;
}

/** "is to", "voted to"; but "forced to flee in March". */
const PLANS =
  /^(?:is|are|plans?|planned|voted?|votes|agrees?|agreed|due|vows?|vowed|pledges?|pledged|set|wants?|hopes?)$/u;

/** "Oil group to pump more in August" */
function isOfTitle({ field, tokens }: MarkedSentence, at: number): boolean {
  return field === 'title' && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && !ARTICLE.test(tokens[at + 1]!.lower);
}

const ARTICLE = /^(?:the|an?|his|her|its|their)$/u;

/** "founded 112 years ago", "a bridge built in 1962": the age of a thing, and the day of no news. */
export function isOfOrigin({ tokens, kinds }: MarkedSentence, from: number): boolean {
  // "A 1912 portrait sold for $38m": the year of a thing; "the 2019 fire" is news.
  const isYear =
    /^(?:1[5-9]|20)\d\d$/u.test(tokens[from]?.text ?? '') &&
    /^(?:an?|his|her|its)$/u.test(oneAt(tokens, from - 1)?.lower ?? '');
  if (isYear && tokens[from + 1]?.kind === 'word' && !kinds.some(({ token }) => token > from && token <= from + NOUN))
    return true;
  const at = /^(?:in|on|about|around|some|more|over|than)$/u.test(oneAt(tokens, from - 1)?.lower ?? '')
    ? from - 2
    : from - 1;
  // "the warmest since records began in 1884"
  const isOfRecords = oneAt(tokens, at)?.lower === 'began' && oneAt(tokens, at - 1)?.lower === 'records';
  return isOfRecords || FOUNDED.test(oneAt(tokens, at)?.lower ?? '');
}

/** Tokens from the year of a thing to what it is: "a 1912 oil portrait". */
const NOUN = 6;
const FOUNDED = /^(?:founded|established|built|born|constructed|incorporated|erected)$/u;

/** "since the protests began on July 7", of the article's own kind: nothing else happened on that day. */
export function isOwnStart(time: TimeExpression, marked: MarkedSentence, kinds: ReadonlySet<string>): boolean {
  const begun = begunAt(time, marked);
  const isSince = marked.lower(begun - 1) === 'since' || marked.lower(begun - 2) === 'since';
  return begun >= 0 && isSince && marked.kinds.some(({ token, kind }) => token === begun && kinds.has(kind));
}

/** "the war began on March 7": where the war stands; -1 where nothing began then. */
export function begunAt(time: TimeExpression, marked: MarkedSentence): number {
  const at = tokenAt(marked, time.start);
  const verb = /^(?:on|in)$/u.test(marked.lower(at - 1)) ? at - 2 : at - 1;
  return BEGAN.test(marked.lower(verb)) ? verb - 1 : -1;
}

const BEGAN = /^(?:began|started|erupted)$/u;
