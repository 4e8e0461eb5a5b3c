import { isDigit } from '../characters.ts';
import { endOfDigits } from '../digits.ts';
import type { Figure, Scan } from '../figure.ts';
import { jointAfter } from '../joints.ts';
import { phraseAt, skipGap } from '../words.ts';

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
    // "2:30:15", "won in 3:31.08"
    while ((text.charCodeAt(end) === 58 || text.charCodeAt(end) === 46) && isDigit(text.charCodeAt(end + 1)))
      end = endOfDigits(text, end + 1);
    return Math.max(end, markAfter(scan, end));
  }
  if (figure.value >= 2500) return 0;
  const hasDecimals = figure.digits && !figure.bare;
  // "2.1 pm" may be a length; "2.17pm" is a time.
  if (hasDecimals && !/^\d{1,2}\.[0-5]\d$/u.test(text.slice(figure.start, figure.end))) return 0;
  const mark = markAfter(scan, figure.end);
  if (mark > 0) return mark;
  if (isMilitary(scan, figure)) return figure.end;
  const joint = jointAfter(scan, figure.end, true);
  if (joint === null || !isDigit(text.charCodeAt(joint.next))) return 0;
  let to = endOfDigits(text, joint.next);
  if (to - joint.next > 4) return 0;
  if (text.charCodeAt(to) === 58 || text.charCodeAt(to) === 46) to = endOfDigits(text, to + 1);
  return joint.kind === 'or' ? 0 : markAfter(scan, to);
}

/** The end of "am", "p.m.", "o'clock", "GMT", "local time" after `at`; 0 when there is none. */
function markAfter(scan: Scan, at: number): number {
  const { text, lexicon } = scan;
  const mark = phraseAt(text, skipGap(text, at), lexicon.clock);
  if (mark === null) return 0;
  return text.charCodeAt(mark.end) === 46 && text.charCodeAt(mark.end - 2) === 46 ? mark.end + 1 : mark.end;
}

/** "0300 hours", "1745 hrs" */
function isMilitary(scan: Scan, figure: Figure): boolean {
  if (!figure.bare || figure.end - figure.start !== 4 || figure.value >= 2400 || figure.value % 100 >= 60) return false;
  const unit = phraseAt(scan.text, skipGap(scan.text, figure.end), scan.lexicon.units);
  return unit !== null && unit.meaning.code === 'h' && (figure.value < 1000 || figure.value % 100 !== 0);
}
