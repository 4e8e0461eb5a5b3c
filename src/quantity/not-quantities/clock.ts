import { numberAt, past } from '../digits.ts';
import type { Figure } from '../figure.ts';
import { readNumber } from '../numbers.ts';
import { joinedDigits } from '../ranges.ts';
import { back, DIGITS, get, is, phrase, raw, type Scan, STOP } from '../scan.ts';

/** 10:30, 2:30:15, 3:31.08, "2 : 09" as in texts cut into tokens */
const CLOCK = /\d{1,3}(?::| : )\d\d(?!\d)(?:[:.]\d{1,9}){0,4}/uy;
/** "10.30", "1800" */
const TIME = /^(?:\d{1,2}(?:\.[0-5]\d)?|[01]\d[0-5]\d|2[0-3][0-5]\d)$/u;

/** 10:30, "10.30am", "2 pm", "2 p.m.", "7 o'clock", "1800 GMT", "between 10 and 11 a.m."; 0 when it is no clock time. */
export function clockTime(s: Scan, figure: Figure): number {
  if (figure.kind === 'fraction') return pastTheHour(s, figure);
  if (figure.kind !== 'cardinal') return 0;
  const to = s.sort[figure.from + 1] === 58 ? past(s, figure.from, CLOCK) : 0;
  if (to > 0) return markAfter(s, to) || to;
  // "2.1 pm" may be a length; "2.17pm" is a time.
  if (figure.value >= 2500 || (figure.digits && !TIME.test(raw(s, figure.from, figure.to)))) return 0;
  const mark = markAfter(s, figure.to);
  if (mark > 0) return mark;
  // "at six in the morning", "until 06.00"; but "up from six in the morning".
  const before = back(s, figure.from);
  if (is(s, before, 'clockBefore') && !is(s, before, 'from')) {
    const part = figure.value < 24 ? phrase(s, figure.to, 'clockPart')?.to : undefined;
    if (part) return part;
    if (/^0....$/u.test(raw(s, figure.from, figure.to))) return figure.to;
  }
  // "0300 hours", "1745 hrs"
  if (/^(?:0\d\d\d|\d\d(?!00)\d\d)$/u.test(raw(s, figure.from)) && get(s, figure.to, 'unit')?.code === 'h')
    return figure.to;
  const next = joinedDigits(s, figure.to);
  if (next === 0) return 0;
  const isLong = /[:.]/u.test(raw(s, next + 1)) && s.sort[next + 2] === DIGITS;
  return markAfter(s, next + (isLong ? 3 : 1));
}

/** "half past ten", "a quarter to six" */
function pastTheHour(s: Scan, { from, to, digits }: Figure): number {
  const hour = is(s, to, 'clockPast') && !digits && numberAt(s, from)?.kind === 'part' ? readNumber(s, to + 1) : null;
  return hour?.kind === 'cardinal' && hour.value < 13 ? hour.to : 0;
}

/** The end of "am", "p.m.", "o'clock", "GMT", "local time" at a token; 0 when there is none. */
function markAfter(s: Scan, i: number): number {
  const to = phrase(s, i, 'clockAfter')?.to ?? 0;
  return s.sort[to] === STOP && s.sort[to - 2] === STOP ? to + 1 : to;
}
