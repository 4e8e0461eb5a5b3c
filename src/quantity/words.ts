import type { Phrase } from '../lexicon/compile-quantities.ts';
import { isApostrophe, isBlank, isBreak, isDigit, isHyphen, isLetter } from './characters.ts';

/** Longer words than this are no words: what bounds every look forward and back. */
const LONGEST_WORD = 32;
/** Wider gaps than this part two words. */
const WIDEST_GAP = 3;

/** One past the last letter of the word at `at`; `at` itself when there is none. Inner apostrophes belong to it. */
export function endOfWord(text: string, at: number): number {
  let i = at;
  const limit = Math.min(text.length, at + LONGEST_WORD);
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit)) i++;
    else if (isApostrophe(unit) && i > at && isLetter(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

/** Where the word that ends at `end` begins; `end` itself when there is none. */
export function startOfWord(text: string, end: number, floor: number): number {
  let i = end;
  const limit = Math.max(floor, end - LONGEST_WORD);
  while (i > limit) {
    const unit = text.charCodeAt(i - 1);
    if (isLetter(unit)) i--;
    else if (isApostrophe(unit) && i < end && i - 1 > limit && isLetter(text.charCodeAt(i - 2))) i--;
    else break;
  }
  return i;
}

/** Lower case, straight apostrophes: what the lexicon is asked. */
export function lowerWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 97 || unit > 122) {
      const lower = word.toLowerCase();
      return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    }
  }
  return word;
}

export function wordAt(text: string, at: number): string {
  const end = endOfWord(text, at);
  return end === at ? '' : lowerWord(text, at, end);
}

/** The next character that is no space, at most one line break further; `at` when the gap is a paragraph. */
export function skipGap(text: string, at: number): number {
  let i = at;
  let breaks = 0;
  const limit = Math.min(text.length, at + WIDEST_GAP);
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (isBreak(unit)) {
      if (unit === 10 && ++breaks > 1) return at;
    } else if (!isBlank(unit)) break;
    i++;
  }
  return i;
}

/** The same, backwards: one past the last character that is no space. */
export function skipGapBack(text: string, at: number, floor: number): number {
  let i = at;
  let breaks = 0;
  const limit = Math.max(floor, at - WIDEST_GAP);
  while (i > limit) {
    const unit = text.charCodeAt(i - 1);
    if (isBreak(unit)) {
      if (unit === 10 && ++breaks > 1) return at;
    } else if (!isBlank(unit)) break;
    i--;
  }
  return i;
}

/** A space or one hyphen between the words of a phrase: "per cent", "man-hours". */
export function skipJoint(text: string, at: number): number {
  const next = skipGap(text, at);
  if (next > at) {
    // "170,000 - square - foot", as in texts cut into tokens.
    const unit = text.charCodeAt(next);
    return isHyphen(unit) && isBlank(text.charCodeAt(next + 1)) ? next + 2 : next;
  }
  return isHyphen(text.charCodeAt(at)) ? at + 1 : at;
}

/** The word before `at`, over a space or a stop that belongs to it ("approx. 12", "c.12"); `null` when there is none. */
export function wordBefore(text: string, at: number, floor: number): { word: string; start: number } | null {
  let end = skipGapBack(text, at, floor);
  if (end > floor && text.charCodeAt(end - 1) === 46) end--;
  const start = startOfWord(text, end, floor);
  if (start === end || (start > 0 && isDigit(text.charCodeAt(start - 1)))) return null;
  return { word: lowerWord(text, start, end), start };
}

/** The longest phrase of the table that begins at `at`, with its end. */
export function phraseAt<T>(
  text: string,
  at: number,
  table: ReadonlyMap<string, readonly Phrase<T>[]>,
): { meaning: T; end: number } | null {
  const firstEnd = endOfWord(text, at);
  if (firstEnd === at) return null;
  const list = table.get(lowerWord(text, at, firstEnd));
  if (list === undefined) return null;
  for (const phrase of list) {
    let end = firstEnd;
    let k = 1;
    for (; k < phrase.words.length; k++) {
      let from = skipJoint(text, end);
      if (text.charCodeAt(from) === 46 && from === end) from = skipGap(text, end + 1);
      if (from === end) break;
      const to = endOfWord(text, from);
      if (to === from || lowerWord(text, from, to) !== phrase.words[k]) break;
      end = to;
    }
    if (k === phrase.words.length) return { meaning: phrase.meaning, end };
  }
  return null;
}

/** The longest phrase of the table that ends right before `at`, with its start. */
export function phraseBefore<T>(
  text: string,
  at: number,
  floor: number,
  table: ReadonlyMap<string, readonly Phrase<T>[]>,
): { meaning: T; start: number } | null {
  const last = wordBefore(text, at, floor);
  if (last === null) return null;
  const list = table.get(last.word);
  if (list === undefined) return null;
  // The words before it, nearest first, each read once for all phrases.
  const words: ({ word: string; start: number } | null)[] = [last];
  for (const phrase of list) {
    const length = phrase.words.length;
    let k = 1;
    for (; k < length; k++) {
      const nearer: { word: string; start: number } | null = words[k - 1] ?? null;
      if (nearer === null) break;
      if (words.length === k) words.push(wordBefore(text, nearer.start, floor));
      if (words[k]?.word !== phrase.words[length - 1 - k]) break;
    }
    if (k === length) return { meaning: phrase.meaning, start: words[length - 1]!.start };
  }
  return null;
}
