import { yearOf, yearRange } from './calendar.ts';
import { readCount, readOrdinal } from './counts.ts';
import type { Cue } from './cues.ts';
import type { FoundTime, TimeContext } from './time-context.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/**
 * "the 32nd anniversary of X", "32 years have passed since X", "30 years after X", "10 years on": the range is that of X.
 * Counted from the year the article was printed in; without one the range is `null`.
 */
export function readAnniversary(cue: Cue, at: TimeContext): FoundTime | null {
  return cue.word === 'years' ? readYearsSince(cue, at) : readNumbered(cue, at);
}

function readNumbered(cue: Cue, at: TimeContext): FoundTime | null {
  for (const { word, start } of wordsBefore(at.text, cue.start, at.start, 3)) {
    // "the 32nd anniversary", "the 10-year anniversary", "the one-year anniversary"
    const count = readOrdinal(word, at.words) ?? readCount(word.replace(/-years?$/u, ''), at.words);
    if (count !== null && count > 0 && word !== 'a' && word !== 'an') return anniversary(start, cue.end, count, at);
  }
  return null;
}

const PASSED = new Set(['passed', 'elapsed', 'gone']);

function readYearsSince(cue: Cue, at: TimeContext): FoundTime | null {
  const [number, marks] = wordsBefore(at.text, cue.start, at.start, 2);
  const count = number ? readCount(number.word, at.words) : null;
  if (!number || count === null || count === 0) return null;
  const after = wordsAfter(at.text, cue.end, at.end, 4);
  // "15 years since", "32 years have passed since", "it is 20 years to the day since"
  const since = after.findIndex(({ word }) => word === 'since');
  const passed = after
    .slice(0, Math.max(since, 0))
    .every(({ word }) => PASSED.has(word) || /^(?:have|has|had)$/u.test(word));
  const end = after[since]?.end;
  if (since >= 0 && passed && end) return anniversary(number.start, end, count, at);
  if (marks !== undefined && at.words.marking.includes(marks.word))
    return anniversary(number.start, cue.end, count, at);
  // "Ten years on, no one has been tried", "five years on from the fire"
  const isOn = after[0]?.word === 'on' && (at.text[after[0].end] === ',' || after[1]?.word === 'from');
  if (isOn) return anniversary(number.start, after[0]!.end, count, at);
  if (after[0]?.word === 'ago') return anniversary(number.start, after[0].end, count, at, 'date');
  return null;
}

function anniversary(
  start: number,
  end: number,
  count: number,
  at: TimeContext,
  kind: 'anniversary' | 'date' = 'anniversary',
): FoundTime {
  const range = at.printed === null || count > 1_500 ? null : yearRange(yearOf(at.printed) - count);
  return { start, end, kind, range, relative: true };
}
