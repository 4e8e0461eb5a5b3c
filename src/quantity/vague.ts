import { listOf } from '../lexicon/compile-quantities.ts';
import type { VagueEntry, Words } from '../lexicon/quantity-lexicon.ts';
import { numberAt } from './digits.ts';
import { type Figure, figureOf } from './figure.ts';
import { BREAK, back, COMMA, is, joint, phrase, raw, type Scan, UPPER } from './scan.ts';

const lists = (words: Words | undefined, s: Scan, i: number) => listOf(words).includes(raw(s, i).toLowerCase());

/** "several", "a few hundred", "dozens", "tens of thousands", "a couple of million": words without a figure. */
export function readVague(s: Scan, i: number, entry: VagueEntry): Figure | null {
  const isDefault = s.policy === 'default';
  let [low, high] = isDefault ? [entry.min, entry.max] : [entry.conservative, entry.conservative];
  let to = i + 1;
  const hasOf = is(s, to, 'of');
  let at = hasOf ? to + 1 : joint(s, to);
  let hasScale = false;
  for (let k = 0; k < 2; k++) {
    const scale = numberAt(s, at);
    if (scale?.kind !== 'scale' || (scale.value === 20 && scale.plural)) break;
    // "hundreds of thousands" reaches to the next ten: 999,999; "several hundred" from three to nine of them.
    high = isDefault && entry.min >= 20 ? (high + 1) * scale.value - 1 : high * scale.value;
    low *= scale.value;
    to = at + 1;
    hasScale = true;
    at = is(s, to, 'of') ? to + 1 : to;
  }
  const before = back(s, i);
  const hasBefore = lists(entry.after, s, before);
  // "couple of weeks", but not "the couple".
  // "a pair" and nothing else
  if (hasBefore && s.sort[before - 1] === BREAK && s.sort[to] === BREAK) hasScale = true;
  if (
    !hasBefore &&
    entry.after !== undefined &&
    !hasScale &&
    !(hasOf && entry.before !== undefined && !is(s, before, 'the'))
  )
    return null;
  if (!hasScale && entry.before !== undefined && !lists(entry.before, s, i + 1) && !isSubject(s, i, entry.before))
    return null;
  return figureOf(hasBefore && is(s, before, 'article') ? before : i, to, low, 'vague', high);
}

/** "Scores were injured", "and scores have been displaced"; but "Test scores were missing", "Scores are more even". */
function isSubject(s: Scan, i: number, done: Words): boolean {
  // "killing ten and injuring scores", "Flood kills scores"
  if (/^(?:injur|wound|kill)(?:e?[sd]|ing)?$/iu.test(raw(s, i - 1))) return true;
  // "Blast sends scores to hospital"
  if (/^sen(?:ds?|t|ding)$/iu.test(raw(s, i - 1)) && raw(s, i + 1) === 'to' && raw(s, i + 2) === 'hospital')
    return true;
  if (s.sort[i] !== UPPER && s.sort[i - 1] !== COMMA && !is(s, i - 1, 'and')) return false;
  let said = i + 1;
  while (/^(?:were|are|have|been)$/u.test(raw(s, said))) said++;
  return said > i + 1 && raw(s, said) !== 'more' && lists(done, s, said);
}

/** "no injuries", "no one", "none", "nobody", "not a single": nothing, stated as a count. */
export function readZero(s: Scan, i: number): Figure | null {
  const words = phrase(s, i, 'zero-words');
  if (words) return is(s, words.to, 'zero-notBefore') ? null : figureOf(i, words.to, 0, 'zero');
  for (let at = i + 1; at < i + 5; at++) {
    if (phrase(s, at, 'zero-nouns') !== undefined) return figureOf(i, i + 1, 0, 'zero');
    if (!is(s, at, 'zero-between')) break;
  }
  return null;
}
