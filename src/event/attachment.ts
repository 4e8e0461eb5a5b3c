import { oneAt } from '../model/one-at.ts';
import type { TimeExpression } from '../model/time.ts';
import type { CompiledEvents } from './compiled-events.ts';
import { goesOnThen, isOutcome } from './main-day.ts';
import { closesPlace, type MarkedSentence, tokenAt } from './marks.ts';
import { isOfOrigin } from './other-days.ts';
import { settings } from './settings.ts';

/**
 * How surely a time is that of the event, 0–1. A time belongs to the word before it ("was shot on Monday, police said"),
 * or to the one it stands before as a part of its name ("Monday's shooting"); a word of telling or of the courts takes
 * it away ("police said Monday").
 */
export function attachment(
  time: TimeExpression,
  marked: MarkedSentence,
  kinds: ReadonlySet<string>,
  events: CompiledEvents,
): number {
  const { tokens } = marked;
  const from = tokenAt(marked, time.start);
  if (isOfOrigin(marked, from)) return 0;
  const to = tokenAt(marked, time.end - 1);
  const comma = [from - 1, from - 2].find((at) => oneAt(tokens, at)?.text === ',');
  // "a repetition of July 1994, when cholera spread"
  const isWhen = tokens[to + 1]?.text === ',' && tokens[to + 2]?.lower === 'when';
  const opens = isWhen || from <= 2 || (comma !== undefined && !closesPlace(tokens, comma));
  let event: number = FAR;
  let other: number = FAR;
  const taken = (token: number): boolean => {
    const end = tokens[token]!.end;
    const { start } = tokens[token]!;
    return marked.times.some(
      (next) =>
        next.start > time.end &&
        // "On Tuesday hundreds gathered, ten years after the fire"
        ((next.start >= end && next.start - end < 5) || (next.end <= start && /\byears\b/iu.test(next.text))),
    );
  };
  const away = (token: number, isNoun: boolean): number => {
    if (token < from) return from - token;
    const after = token - to;
    // "Monday's early morning shooting", "the Nov. 11 fatal shooting"
    if (isNoun && after <= (/['’]s?$/u.test(tokens[to]!.text) ? 5 : 3) && !hasSmallWord(tokens, to + 1, token))
      return 0.5;
    // "on Tuesday, officials said": the clause of the time is over; "said Thursday" has a time of its own.
    if (taken(token)) return FAR;
    if (opens) return after;
    return tokens[to + 1]?.text === ',' ? FAR : after + AFTER_PENALTY;
  };
  const meanwhile = goesOnThen(marked, to, kinds);
  const isOnlyKind = !marked.kinds.some(({ role }) => role === 'happening');
  for (const mark of marked.kinds) {
    // "killed in protests against Sunday's election": the first kind's time sooner than another's.
    const first = kinds.values().next().value;
    // "Twenty-three women were arrested on Sunday": the arrest itself is what the article tells of.
    const isEvent =
      (first === 'arrest' && mark.kind === first && isOnlyKind) ||
      isOutcome(marked, mark.token) ||
      (mark.role === 'happening' && (kinds.size === 0 || kinds.has(mark.kind) || RESULT_KINDS.has(mark.kind)));
    const distance = away(mark.token, mark.isNoun) + (mark.kind === first || RESULT_KINDS.has(mark.kind) ? 0 : 3);
    if (isEvent) event = Math.min(event, distance);
    else if (mark.role === 'aftermath' && !(meanwhile && mark.token < from)) other = Math.min(other, distance);
  }
  for (let i = Math.max(0, from - 8); i < Math.min(tokens.length, to + 9); i++) {
    if (i >= from && i <= to) continue;
    const { lower } = tokens[i]!;
    if (events.reporting.has(lower)) other = Math.min(other, away(i, false));
    else if (events.occurring.has(lower)) event = Math.min(event, away(i, false));
  }
  if (other < event) return 0;
  if (event === FAR) return 0.1;
  return Math.max(0.3, 1 - event / settings.timeReach);
}

/** "arraigned Thursday on a murder charge": the murder is not Thursday's. */
function hasSmallWord(tokens: MarkedSentence['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'punct' ? lower !== '-' && lower !== "'" : SMALL.has(lower)) return true;
  }
  return false;
}

const SMALL = new Set([
  'a',
  'an',
  'the',
  'of',
  'on',
  'in',
  'with',
  'for',
  'to',
  'and',
  'that',
  'after',
  'over',
  'by',
  'from',
]);
const FAR = 1_000;
/** A time seldom belongs to a verb that comes after it, unless it opens the clause. */
const AFTER_PENALTY = 4;
const RESULT_KINDS = new Set(['killing', 'death', 'shooting', 'attack', 'explosion']);
