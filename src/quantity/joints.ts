import { isBlank, isDash, isHyphen } from './characters.ts';
import type { Scan } from './figure.ts';
import { endOfWord, lowerWord, skipGap, wordBefore } from './words.ts';

/** What joins the two ends of a range. */
export interface Joint {
  /** Where the second figure begins. */
  next: number;
  kind: 'dash' | 'to' | 'or' | 'and';
}

/** The joint after a figure: "12-15", "12 to 15", "12 or 13", "between 12 and 15". */
export function jointAfter(scan: Scan, end: number, isBetween: boolean): Joint | null {
  const { text, lexicon } = scan;
  let at = end;
  while (at < end + 2 && isBlank(text.charCodeAt(at))) at++;
  const unit = text.charCodeAt(at);
  if (isDash(unit) || unit === 126 || unit === 0x223c) {
    let next = at + 1;
    // "8- to 16-metre"
    if (isHyphen(unit) && isBlank(text.charCodeAt(next))) {
      const word = endOfWord(text, skipGap(text, next));
      if (
        lexicon.joiners.to.has(lowerWord(text, skipGap(text, next), word)) ||
        lexicon.joiners.or.has(lowerWord(text, skipGap(text, next), word))
      )
        return { next: skipGap(text, word), kind: 'to' };
    }
    // "40-to-50"
    if (isHyphen(unit)) {
      const word = endOfWord(text, next);
      if (word > next && lexicon.joiners.to.has(lowerWord(text, next, word)) && isHyphen(text.charCodeAt(word)))
        return { next: word + 1, kind: 'to' };
    }
    const spaced = at > end;
    if (spaced !== isBlank(text.charCodeAt(next))) return { next: skipGap(text, next), kind: 'dash' };
    next = skipGap(text, next);
    return { next, kind: 'dash' };
  }
  const from = skipGap(text, end);
  if (from === end) return null;
  const to = endOfWord(text, from);
  if (to === from) return null;
  const word = lowerWord(text, from, to);
  const next = skipGap(text, to);
  if (next === to) return null;
  if (lexicon.joiners.to.has(word)) return { next, kind: 'to' };
  if (lexicon.joiners.or.has(word)) return { next, kind: 'or' };
  if (isBetween && lexicon.joiners.and.has(word)) return { next, kind: 'and' };
  return null;
}

/** "between" or "from" right before a figure, with its start. */
export function rangeOpener(scan: Scan, at: number): { kind: 'between' | 'from'; start: number } | null {
  let before = wordBefore(scan.text, at, scan.floor);
  if (before !== null && scan.lexicon.joiners.the.has(before.word))
    before = wordBefore(scan.text, before.start, scan.floor);
  if (before === null) return null;
  if (scan.lexicon.joiners.between.has(before.word)) return { kind: 'between', start: before.start };
  if (scan.lexicon.joiners.from.has(before.word)) return { kind: 'from', start: before.start };
  return null;
}

/** "rose from 9 to 14": a change from one figure to another, which is no range. */
export function isChange(scan: Scan, fromStart: number): boolean {
  let start = fromStart;
  for (let k = 0; k < 3; k++) {
    const before = wordBefore(scan.text, start, scan.floor);
    if (before === null) return false;
    if (scan.lexicon.nots.changes.has(before.word)) return true;
    start = before.start;
  }
  return false;
}

/** "rose by six to 41": what was added and what it came to; "grow by 5 to 10 percent" shares a unit and is a range. */
export function isIncrease(scan: Scan, at: number): boolean {
  let start = at;
  for (let k = 0; k < 3; k++) {
    const before = wordBefore(scan.text, start, scan.floor);
    if (before === null) return false;
    if (scan.lexicon.joiners.by.has(before.word)) return isChange(scan, before.start);
    start = before.start;
  }
  return false;
}
