import { isBlank, isDash, isDigit, isLetter } from '../characters.ts';
import { endOfDigits } from '../digits.ts';
import type { Figure, Scan } from '../figure.ts';
import { jointAfter } from '../joints.ts';
import { skipGap } from '../words.ts';

/** 10:30, 2:30:15, "10.30am", "2 pm", "2 p.m.", "7 o'clock", "1800 GMT", "between 10 and 11 a.m."; 0 when it is no clock time. */
export function clockTime(scan: Scan, figure: Figure): number {
  const { text } = scan;
  if (figure.kind !== 'cardinal') return 0;
  let end = figure.end;
  if (
    figure.digits &&
    text.charCodeAt(end) === 58 &&
    isDigit(text.charCodeAt(end + 1)) &&
    endOfDigits(text, end + 1) === end + 3 &&
    figure.bare
  ) {
    end += 3;
    while (text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1);
    return Math.max(end, markAfter(scan, end));
  }
  if (figure.value >= 2500) return 0;
  const hasDecimals = figure.digits && !figure.bare;
  // "2.1 pm" may be a length; "2.17pm" is a time.
  if (hasDecimals && !/^\d{1,2}\.[0-5]\d$/u.test(text.slice(figure.start, figure.end))) return 0;
  const mark = markAfter(scan, figure.end);
  if (mark > 0) return mark;
  const joint = jointAfter(scan, figure.end, true);
  if (joint === null || !isDigit(text.charCodeAt(joint.next))) return 0;
  let to = endOfDigits(text, joint.next);
  if (to - joint.next > 4) return 0;
  if (text.charCodeAt(to) === 58 || text.charCodeAt(to) === 46) to = endOfDigits(text, to + 1);
  return joint.kind === 'or' ? 0 : markAfter(scan, to);
}

/** The end of "am", "p.m.", "o'clock", "GMT", "hours GMT", "local time" after `at`; 0 when there is none. */
function markAfter(scan: Scan, at: number): number {
  const { text, lexicon } = scan;
  const from = skipGap(text, at);
  const isTight = from === at;
  if (isDash(text.charCodeAt(from))) return 0;
  let end = from;
  while (
    end < from + 12 &&
    (isLetter(text.charCodeAt(end)) ||
      text.charCodeAt(end) === 39 ||
      text.charCodeAt(end) === 0x2019 ||
      (text.charCodeAt(end) === 46 && isLetter(text.charCodeAt(end + 1)) && end - from <= 2))
  )
    end++;
  if (end === from) return 0;
  const word = text.slice(from, end).toLowerCase();
  if (!lexicon.nots.clockAfter.has(word)) {
    if (!isTight && isBlank(text.charCodeAt(end))) {
      const two = `${word} ${text.slice(end + 1, end + 5).toLowerCase()}`;
      if (lexicon.nots.clockAfter.has(two)) return end + 5;
    }
    return 0;
  }
  return text.charCodeAt(end) === 46 && word.includes('.') ? end + 1 : end;
}
