import { numberAt } from '../digits.ts';
import type { Figure } from '../figure.ts';
import { HYPHEN, is, isWord, joint, LOWER, type Scan, UPPER } from '../scan.ts';

/** "one" that counts nothing: "one of the most", "this one", "one day he left", "as one", "one another". */
export function pronounOne(s: Scan, { from, to, value, kind }: Figure): number {
  if (value !== 1 || kind !== 'cardinal' || to !== from + 1) return 0;
  const before = from - 1;
  const isCounted = is(s, to, 'unit') && !is(s, to, 'oneAfter');
  if (!isCounted && before >= s.floor && is(s, before, 'oneBefore')) return to;
  // "one to two hundred"
  if (is(s, to, 'oneAfter') && !is(s, to + 1, 'number')) return to;
  if (is(s, to, 'of')) for (let k = to + 1; k < to + 6 && isWord(s, k); k++) if (is(s, k, 'superlatives')) return to;
  return 0;
}

/** "one by one", "fifty-fifty": the same again. */
export function repeated(s: Scan, { to, value, kind }: Figure): number {
  const next = is(s, to, 'by') || s.sort[to] === HYPHEN ? to + 1 : 0;
  const again = numberAt(s, next);
  return kind === 'cardinal' && again?.value === value && /^(?:one|teen|ten)$/u.test(again.kind) ? next + 1 : 0;
}

/** How far around a name its sentence is looked at. */
const NAME_REACH = 8;

/** "the Six Nations", "the Group of Seven": a capital inside a sentence, beside another; but not in a headline, where all have one. */
export function capitalName(s: Scan, { from, to }: Figure): number {
  if (s.sort[from] !== UPPER || !isWord(s, from - 1)) return 0;
  const before = is(s, from - 1, 'of') ? from - 2 : from - 1;
  // "Related News Two men were shot": two lines run together.
  if (s.sort[to] !== UPPER && (s.sort[before] !== UPPER || isWord(s, to))) return 0;
  for (let i = from - NAME_REACH; i < to + NAME_REACH; i++)
    if (s.sort[i] === LOWER && s.to[i]! - s.at[i]! > 4) return to;
  return 0;
}

/** "the first half", "in half", "half-brother", "the third quarter", "quarter-final". */
export function halfOfMatch(s: Scan, { kind, from, to }: Figure): number {
  if (kind !== 'fraction' || numberAt(s, from)?.kind !== 'part') return 0;
  const next = joint(s, to);
  // "first-quarter profits", "quarter-on-quarter"; but "half-mile", "half-a-mile"
  if (s.sort[from - 1] === HYPHEN || (s.sort[to] === HYPHEN && !is(s, next, 'unit') && !is(s, next, 'article')))
    return to;
  if (!is(s, from - 1, 'halfBefore')) return 0;
  return numberAt(s, from - 1)?.kind === 'ordinal' || !(is(s, to, 'of') || is(s, to, 'article')) ? to : 0;
}
