import { match, tokenFrom } from '../digits.ts';
import type { Figure } from '../figure.ts';
import { jointAfter } from '../ranges.ts';
import { DIGITS, get, phrase, raw, type Scan, STOP } from '../scan.ts';

/** 10:30, 2:30:15, 3:31.08, "2 : 09" as in texts cut into tokens */
const CLOCK = /\d{1,3}(?::| : )\d\d(?!\d)(?:[:.]\d{1,9}){0,4}/uy;
/** "10.30", "1800" */
const TIME = /^(?:\d{1,2}(?:\.[0-5]\d)?|[01]\d[0-5]\d|2[0-3][0-5]\d)$/u;

/** 10:30, "10.30am", "2 pm", "2 p.m.", "7 o'clock", "1800 GMT", "between 10 and 11 a.m."; 0 when it is no clock time. */
export function clockTime(s: Scan, figure: Figure): number {
  if (figure.kind !== 'cardinal') return 0;
  const at = s.at[figure.from]!;
  const found = figure.digits && s.sort[figure.from + 1] === 58 ? match(CLOCK, s.text, at) : null;
  if (found !== null) {
    const to = tokenFrom(s, figure.from, at + found[0].length);
    return markAfter(s, to) || to;
  }
  // "2.1 pm" may be a length; "2.17pm" is a time.
  if (figure.value >= 2500 || (figure.digits && !TIME.test(raw(s, figure.from, figure.to)))) return 0;
  const mark = markAfter(s, figure.to);
  if (mark > 0) return mark;
  // "0300 hours", "1745 hrs"
  if (
    figure.bare &&
    /^(?:0\d\d\d|\d\d(?!00)\d\d)$/u.test(raw(s, figure.from)) &&
    get(s, figure.to, 'unit')?.code === 'h'
  )
    return figure.to;
  const joint = jointAfter(s, figure.to, true);
  if (joint === null || joint.kind === 'or' || s.sort[joint.next] !== DIGITS) return 0;
  const isLong = /[:.]/u.test(s.text[s.at[joint.next + 1]!] ?? '') && s.sort[joint.next + 2] === DIGITS;
  return markAfter(s, joint.next + (isLong ? 3 : 1));
}

/** The end of "am", "p.m.", "o'clock", "GMT", "local time" at a token; 0 when there is none. */
function markAfter(s: Scan, i: number): number {
  const to = phrase(s, i, 'clockAfter')?.to ?? 0;
  return s.sort[to] === STOP && s.sort[to - 2] === STOP ? to + 1 : to;
}
