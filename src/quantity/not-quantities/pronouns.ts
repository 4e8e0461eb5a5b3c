import { numberAt } from '../digits.ts';
import type { Figure } from '../figure.ts';
import { get, HYPHEN, is, isWord, joint, type Scan, UPPER } from '../scan.ts';

/** "one" that counts nothing: "one of the most", "this one", "one day he left", "as one", "one another". */
export function pronounOne(s: Scan, { from, to, digits, value, kind }: Figure): number {
  if (digits || value !== 1 || kind !== 'cardinal' || to !== from + 1 || numberAt(s, from)?.kind !== 'one') return 0;
  const before = from - 1;
  const isCounted = get(s, to, 'unit') !== undefined && !is(s, to, 'oneAfter');
  if (!isCounted && before >= s.floor && is(s, before, 'oneBefore')) return to;
  // "Air Force One", "Day One": a name.
  if (s.sort[from] === UPPER && s.sort[before] === UPPER && (is(s, before, 'labels') || is(s, before, 'capitalLabels')))
    return to;
  // "one to two hundred"
  if (is(s, to, 'oneAfter') && numberAt(s, to + 1) === undefined) return to;
  if (is(s, to, 'of')) for (let k = to + 1; k < to + 6 && isWord(s, k); k++) if (is(s, k, 'superlatives')) return to;
  return 0;
}

/** "the first half", "in half", "half-brother", "the third quarter", "quarter-final". */
export function halfOfMatch(s: Scan, { kind, digits, from, to }: Figure): number {
  if (kind !== 'fraction' || digits || numberAt(s, from)?.kind !== 'part') return 0;
  // "first-quarter profits", "quarter-on-quarter"
  if (s.sort[from - 1] === HYPHEN || (s.sort[to] === HYPHEN && get(s, joint(s, to), 'unit') === undefined)) return to;
  if (!is(s, from - 1, 'halfBefore')) return 0;
  return numberAt(s, from - 1)?.kind === 'ordinal' || !(is(s, to, 'of') || is(s, to, 'article')) ? to : 0;
}
