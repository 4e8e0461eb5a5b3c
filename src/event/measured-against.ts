import { daysIn } from '../model/date-range.ts';
import { oneAt } from '../model/one-at.ts';
import type { TimeExpression } from '../model/time.ts';
import { type MarkedSentence, tokenAt } from './marks.ts';

/** From the beginning of a date to its "when": "since 12 January 1999, when 42 died". */
const WHEN_REACH = 5;

/** Words back in which the word that compares is looked for. */
const REACH = 8;
const FIRST = /^(?:worst|first|most|biggest|largest|fewest|\p{L}+iest|strongest|highest|lowest|best|weakest|longest)$/u;
const NTH = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/u;
const BESIDE = /^(?:compared|versus|unlike)$/u;
/** "fewer than in 2011"; "more than 40 died on Tuesday" compares nothing. */
const AFTER_THAN = /^(?:in|during|at|any|the|last|those|that)$/u;

/**
 * "the lowest since 2001", "compared with 900 in 2011": a time that something is only measured against is the day of no event
 * the article tells of. "The deadliest since the 2005 quake" names one, but not its own either.
 */
export function isMeasuredAgainst(time: TimeExpression, marked: MarkedSentence): boolean {
  const { tokens } = marked;
  const from = tokenAt(marked, time.start);
  const before = oneAt(tokens, from - 1)?.lower;
  const isSince = before === 'since' || (before === 'the' && oneAt(tokens, from - 2)?.lower === 'since');
  if (isOfAPeriod(time) && ranksBefore(tokens, from)) return true;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const { lower } = tokens[i]!;
    if (BESIDE.test(lower) || (lower === 'than' && AFTER_THAN.test(tokens[i + 1]?.lower ?? ''))) return true;
    // "the fourth school abduction since December"
    if (
      isSince &&
      (FIRST.test(lower) || NTH.test(lower) || (lower === 'time' && oneAt(tokens, i - 1)?.lower === 'first'))
    )
      return true;
    if (/^[.;:]$/u.test(lower)) return false;
  }
  return false;
}

/** "this year", "in 2024": long enough to hold many of a kind. */
function isOfAPeriod({ range }: TimeExpression): boolean {
  return range !== null && daysIn(range) >= A_MONTH;
}

/** "one of the deadliest sinkings this year", "the fourth such blast of the year": what is ranked happened on some day of it. */
function ranksBefore(tokens: MarkedSentence['tokens'], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - NEAR); i--) {
    const { lower } = tokens[i]!;
    if ((FIRST.test(lower) && lower !== 'first' && lower !== 'most') || NTH.test(lower))
      return /^(?:the|its|their|a)$|['’]s$/u.test(oneAt(tokens, i - 1)?.lower ?? '');
    if (!/^[\p{L}'’-]+$/u.test(lower)) return false;
  }
  return false;
}

/** Words from the rank to its period: "the deadliest attack on civilians in the country this year". */
const NEAR = 8;
/** Days of the shortest month. */
const A_MONTH = 28;

/** "200 are missing, more than in the 2016 quake": what comes after is only measured against. */
export function comparesAfter({ tokens }: MarkedSentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    // "more than 400 people have died this year": of the figure itself.
    if (tokens[i]!.lower === 'than' && (i === from + 1 || isHedge(tokens, i))) continue;
    if (/^(?:than|like|unlike|recalling|compared|that|which|where)$/u.test(tokens[i]!.lower)) return true;
    // "61 per cent, down from 68 per cent four years ago"
    if (tokens[i]!.lower === 'from' && /^(?:up|down)$/u.test(tokens[i - 1]!.lower)) return true;
  }
  return false;
}

/** "six were killed and more than 300 injured in December" compares nothing. */
function isHedge(tokens: MarkedSentence['tokens'], than: number): boolean {
  return /^(?:more|less|fewer)$/u.test(oneAt(tokens, than - 1)?.lower ?? '') && tokens[than + 1]?.kind === 'number';
}

/** Tokens from a rank to its "since": "the first explosion to hit the heart of the western town since". */
const RANKED = 14;
/** Tokens at the head of a sentence among which its subject begins. */
const OPENING = 2;

/** "the deadliest since 2005": how long it had not been so; "the deadliest since the 2005 quake" is an event. */
export function isMeasure(from: number, { marked, token }: { marked: MarkedSentence; token: number | null }): boolean {
  const { tokens } = marked;
  const before = oneAt(tokens, from - 1)?.lower;
  const isIn = before === 'in';
  if (!isIn && before !== 'since') return false;
  // "the first blast to hit the town since the outbreak of the war in 2011 killed four"
  for (let at = from - 2; isIn && at > from - REACH; at--)
    if (marked.lower(at) === 'since' && !/^(?:that|which|when|,)$/u.test(marked.lower(from + 1)))
      return tokens.slice(Math.max(0, at - RANKED), at).some(({ lower }) => FIRST.test(lower));
  // "The worst was in 1968, when a quake killed 42", "Iran's deadliest quake killed 42 in 1990"
  const isWhen = tokens.slice(from + 1, from + WHEN_REACH).some(({ lower }) => lower === 'when');
  if (isIn && token !== null && token > from && (isWhen || oneAt(tokens, from - 2)?.lower === 'one')) return false;
  for (let i = from - 2; i >= Math.max(0, from - 8); i--) {
    if (/^(?:worst|first|most|biggest|largest|\p{L}+iest|strongest|highest|lowest)$/u.test(tokens[i]!.lower)) {
      if (isIn && token !== null && token > i && token < from) return false;
      // "The worst accident on the line, in 1977, left 42 dead": of which the sentence tells.
      // "One of the worst cases of recent years occurred in 2015 in Karr, where 100 died"
      const opens = i <= OPENING || (i <= OPENING + 1 && tokens[0]!.lower === 'one');
      if (isIn && token !== null && token > from && opens) return false;
      if (token === null || token < from || isIn) return true;
      const isNamed = marked.kinds.some((mark) => mark.isNoun && mark.token > from && mark.token <= from + 3);
      return !isNamed && !isWhen;
    }
  }
  return false;
}

/** Tokens at the head of a sentence: "Eight days after an earthquake killed 47, survivors still sleep in tents" */
const FIRST_TOKENS = 3;

/** "It struck on Wednesday, nine days after another quake": the day of the other. */
export function isSoLongAfter(time: TimeExpression, marked: MarkedSentence): boolean {
  if (!/\safter$/u.test(time.text)) return false;
  // "A bomb killed three at a market, three weeks after a similar attack"
  const from = tokenAt(marked, time.start);
  const next = marked.lower(tokenAt(marked, time.end - 1) + 1);
  if (from > FIRST_TOKENS && /^(?:an?|another|one)$/u.test(next)) return true;
  return marked.times.some(({ end, range }) => end <= time.start && range !== null);
}
