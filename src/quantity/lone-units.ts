import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { isHyphen } from './characters.ts';
import type { Figure, Scan } from './figure.ts';
import { endOfWord, skipGapBack, skipJoint, wordAt, wordBefore } from './words.ts';

/**
 * One of a unit that only an article counts: "for an hour", "a week ago", "another month", "a full day", "a kilometre".
 * Not the "a day" of a rate ("12 a day", "$5 a barrel"), nor of a story ("one day", "a day when").
 */
export function readLoneUnit(scan: Scan, at: number, word: NumberWord): Figure | null {
  const { text, lexicon } = scan;
  const { joiners } = lexicon;
  const edge = isHyphen(text.charCodeAt(at - 1)) ? at - 1 : at;
  let before = wordBefore(text, edge, scan.floor);
  if (before === null) return null;
  let { start } = before;
  const end = start + before.word.length;
  const isWhole = joiners.another.has(before.word);
  if (isWhole) {
    before = wordBefore(text, start, scan.floor);
    if (before !== null && joiners.article.has(before.word)) start = before.start;
  } else if (!joiners.article.has(before.word)) return null;
  else {
    // "12 a day", "$5 a barrel": right after a figure it is a rate.
    if (scan.floor > 0 && skipGapBack(text, start, 0) <= scan.floor) return null;
    if (word.value === 0 && !isTimeSpan(scan, start, endOfWord(text, at))) return null;
  }
  return { start, end, value: 1, high: 1, kind: 'cardinal', digits: false, bare: false, scale: 1, beforeTen: null };
}

function isTimeSpan(scan: Scan, start: number, end: number): boolean {
  const before = wordBefore(scan.text, start, scan.floor);
  if (before !== null && scan.lexicon.joiners.loneBefore.has(before.word)) return true;
  return scan.lexicon.joiners.loneAfter.has(wordAt(scan.text, skipJoint(scan.text, end)));
}
