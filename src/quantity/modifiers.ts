import { listOf } from '../lexicon/compile-quantities.ts';
import type { ModifierEntry } from '../lexicon/quantity-lexicon.ts';
import { numberAt } from './digits.ts';
import {
  back,
  COMMA,
  DIGITS,
  get,
  is,
  isWord,
  joint,
  LOWER,
  markBefore,
  phrase,
  phraseBefore,
  raw,
  type Scan,
  STOP,
  UPPER,
} from './scan.ts';

export type Said = ModifierEntry['modifier'];

/** What the words before a figure say of it, outermost bound first: "up to about 12" is at most 12. */
export function modifiersBefore(
  s: Scan,
  i: number,
  isDuration: boolean,
  isOrdinal: boolean,
): { said: Said | undefined; from: number } {
  let said: Said | undefined;
  let from = i;
  // "higher than the tenth"
  if (isOrdinal && !is(s, --from, 'the')) return { said, from: i };
  for (let k = 0; k < 4; k++) {
    const symbol = markBefore(s, from, (mark) => s.lexicon.marks.get(mark.replace(/\s/gu, ''))?.before);
    if (symbol) {
      said = stronger(said, symbol.as);
      from = symbol.from;
      continue;
    }
    const found = phraseBefore(s, from, 'before');
    // "The siege is over. Twelve died."; but "approx. 12"
    if (!found || (s.sort[from - 1] === STOP && !SHORT.test(raw(s, from - 2)))) break;
    // "The number has gone up to 57", "ticked up to 5.1%", "handed over 83 bodies": no bound
    if (PARTED.test(`${raw(s, found.from - 1)} ${raw(s, found.from)}`)) break;
    const only = found.as.durationOnlyAfter;
    if (only && isDuration && !listOf(only).includes(raw(s, back(s, found.from)).toLowerCase())) break;
    said = stronger(said, found.as.modifier);
    from = found.from;
  }
  return { said, from: said ? from : i };
}

const PARTED = /^(?:(?:go(?:ne|ing)?|went|crept|ticked|edged|inched) up|(?:all|hand\w*|turn\w*) over)$/iu;
const SHORT = /^(?:approx|ca?|max|min)$/iu;

/** What the words after it say: "12 or more", "12-plus", "12+"; not what speaks of a figure further on ("12 or more than 30"). */
export function modifierAfter(s: Scan, i: number): { said: Said; to: number } | null {
  const symbol = s.gap[i] === 0 ? s.lexicon.marks.get(raw(s, i))?.after : undefined;
  if (symbol && !isFigureAt(s, i + 1)) return { said: symbol, to: i + 1 };
  const at = joint(s, i);
  const found = at === i && s.gap[i] === 0 && s.sort[i - 1] !== DIGITS ? undefined : phrase(s, at, 'after');
  if (
    !found ||
    // "the 737 Max"
    (s.sort[at] === UPPER && found.to === i + 1 && s.sort[i - 1] === DIGITS) ||
    (is(s, found.to, 'than') && (!is(s, found.to, 'or') || phrase(s, found.to, 'after'))) ||
    is(s, found.to, 'the') ||
    isFigureAt(s, found.to)
  )
    return null;
  return { said: found.as.modifier, to: found.to };
}

/**
 * "Four children, at the least, died", "saw nine bodies or more", "12 people at a minimum": a bound behind what is counted, which
 * leaves the figure its own place.
 */
export function modifierBehindNoun(s: Scan, i: number): Said | null {
  for (let at = i, words = 0; words < 3 && (s.sort[at] === LOWER || s.sort[at] === UPPER) && s.gap[at] === 1; words++) {
    at++;
    const isAside = s.sort[at] === COMMA;
    const found = phrase(s, isAside ? at + 1 : at, 'after');
    if (!found || !/^at-/u.test(found.as.modifier) || found.to < at + 2 || !COUNTED.test(raw(s, at - 1))) continue;
    const isFigure = isFigureAt(s, found.to) || get(s, found.to, 'number') !== undefined;
    // "12 people, at least according to police"
    const isPlain = found.to === (isAside ? at + 3 : at + 2) && !is(s, found.to - 2, 'or');
    const isLast = !isPlain || !isWord(s, found.to) || DONE.test(raw(s, found.to));
    return isLast && !isFigure ? found.as.modifier : null;
  }
  return null;
}

const COUNTED =
  /^(?!less$|this$|was$|is$|has$)\p{L}{2,}(?:s|[mM]en|ldren|lice|nnel|staff|crew|dead|wounded|injured)$|^(?:men|people|dead|crew|staff)$/u;

const DONE =
  /^(?:were|was|are|is|had|have|has|died|perished|drowned|killed|injured|wounded|hurt|dead|missing|drifted|lost|lived)$/u;

function isFigureAt(s: Scan, i: number): boolean {
  if (s.sort[i] === DIGITS || s.lexicon.marks.get(raw(s, i))?.sign !== undefined) return true;
  const kind = numberAt(s, is(s, i, 'article') ? i + 1 : i)?.kind;
  return kind !== undefined && kind !== 'ordinal' && kind !== 'multiple';
}

/**
 * Two things said of one figure, the inner first. A bound says more than an approximation, and that more than "just";
 * of two bounds the inner stands. "More than 12 or equal" closes its end.
 */
export function stronger(inner: Said | undefined, outer: Said): Said {
  if (inner === 'or-equal') return outer === 'more-than' ? 'at-least' : outer === 'less-than' ? 'at-most' : outer;
  if (!inner || inner === 'exact') return outer;
  return isBound(outer) && !isBound(inner) ? outer : inner;
}

/** at-least, more-than, at-most, less-than */
export function isBound(said: Said | undefined): boolean {
  return /^at-|-than$/u.test(said ?? '');
}
