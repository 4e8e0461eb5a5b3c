import type { NumberWord } from '../lexicon/compile-quantities.ts';
import type { Figure, Scan } from './figure.ts';
import { numberWordAt } from './number-word.ts';
import { endOfWord, lowerWord, skipGap, skipJoint, wordAt, wordBefore } from './words.ts';

/** "several", "a few hundred", "dozens", "tens of thousands", "a couple of million": words without a figure. */
export function readVague(scan: Scan, at: number, word: NumberWord): Figure | null {
  const entry = word.vague;
  if (entry === null) return null;
  const { text, lexicon } = scan;
  let start = at;
  let end = endOfWord(text, at);
  const [low, high] =
    scan.policy === 'conservative' ? [entry.conservative, entry.conservative] : [entry.min, entry.max];
  let value = low;
  let top = high;
  const ofAt = skipGap(text, end);
  const hasOf = lexicon.joiners.of.has(wordAt(text, ofAt));
  let scaleAt = hasOf ? skipGap(text, endOfWord(text, ofAt)) : skipJoint(text, end);
  let hasScale = false;
  for (let k = 0; k < 2; k++) {
    const scale = scaleAt > end ? numberWordAt(scan, scaleAt) : null;
    if (scale === null || scale.word.kind !== 'scale' || (scale.word.value === 20 && scale.word.plural)) break;
    // "hundreds of thousands" reaches to the next ten: 999,999; "several hundred" from three to nine of them.
    top =
      high > low && low >= 20 && scan.policy === 'default' ? (top + 1) * scale.word.value - 1 : top * scale.word.value;
    value *= scale.word.value;
    end = scale.end;
    hasScale = true;
    scaleAt = skipGap(text, end);
    const again = lexicon.joiners.of.has(wordAt(text, scaleAt));
    if (again) scaleAt = skipGap(text, endOfWord(text, scaleAt));
  }
  const before = wordBefore(text, at, scan.floor);
  const hasBefore = before !== null && entry.after?.includes(before.word) === true;
  if (hasBefore && lexicon.joiners.article.has(before.word)) start = before.start;
  else if (!hasScale && entry.after !== undefined && !hasBefore) {
    // "couple of weeks", but not "the couple".
    if (!(hasOf && entry.before !== undefined) || (before !== null && lexicon.joiners.the.has(before.word)))
      return null;
  }
  if (!hasScale && entry.before !== undefined) {
    const next = wordAt(text, ofAt);
    if (!entry.before.includes(next)) return null;
  }
  // "a couple of people": "of" is no part of the figure.
  return { start, end, value, high: top, kind: 'vague', digits: false, bare: false, scale: 1, beforeTen: null };
}

/** "no injuries", "no one", "none", "nobody", "not a single": nothing, stated as a count. */
export function readZero(scan: Scan, at: number): Figure | null {
  const { text, lexicon } = scan;
  const firstEnd = endOfWord(text, at);
  const first = lowerWord(text, at, firstEnd);
  const figure: Figure = {
    start: at,
    end: firstEnd,
    value: 0,
    high: 0,
    kind: 'zero',
    digits: false,
    bare: false,
    scale: 1,
    beforeTen: null,
  };
  for (const phrase of lexicon.zero.phrases.get(first) ?? []) {
    let end = firstEnd;
    let k = 1;
    for (; k < phrase.words.length; k++) {
      const from = skipJoint(text, end);
      const to = endOfWord(text, from);
      if (from === end || lowerWord(text, from, to) !== phrase.words[k]) break;
      end = to;
    }
    if (k < phrase.words.length) continue;
    const next = wordAt(text, skipGap(text, end));
    return lexicon.zero.notBefore.has(next) ? null : { ...figure, end };
  }
  if (!lexicon.zero.determiners.has(first)) return null;
  let end = firstEnd;
  for (let k = 0; k < 4; k++) {
    const from = skipGap(text, end);
    if (from === end) return null;
    const to = endOfWord(text, from);
    const word = lowerWord(text, from, to);
    if (lexicon.zero.nouns.has(word)) return figure;
    if (!lexicon.zero.between.has(word)) return null;
    end = to;
  }
  return null;
}
