import type { Modifier } from '../model/quantity.ts';
import { isBlank, isDigit } from './characters.ts';
import type { Scan } from './figure.ts';
import { numberWordAt } from './number-word.ts';
import {
  endOfWord,
  lowerWord,
  phraseAt,
  phraseBefore,
  skipGap,
  skipGapBack,
  skipJoint,
  wordAt,
  wordBefore,
} from './words.ts';

const SYMBOLS = '<>=≤≥≦≧~≈∼±+';

/** What the words before a figure say of it, outermost bound first: "up to about 12" is at most 12. */
export function modifiersBefore(
  scan: Scan,
  at: number,
  isDuration: boolean,
  isOrdinal: boolean,
): { modifier: Said; start: number } | null {
  const { text, lexicon } = scan;
  let modifier: Said | undefined;
  let start = at;
  if (isOrdinal) {
    // "higher than the tenth"
    const the = wordBefore(text, at, scan.floor);
    if (the === null || !lexicon.joiners.the.has(the.word)) return null;
    start = the.start;
  }
  for (let k = 0; k < 4; k++) {
    const symbol = symbolBefore(scan, start);
    if (symbol !== null) {
      modifier = stronger(modifier, symbol.modifier);
      start = symbol.start;
      continue;
    }
    const phrase = phraseBefore(text, start, scan.floor, lexicon.modifiersBefore);
    if (phrase === null) break;
    const only = phrase.meaning.durationOnlyAfter;
    if (only !== null && isDuration) {
      const before = wordBefore(text, phrase.start, scan.floor);
      if (before === null || !only.has(before.word)) break;
    }
    modifier = stronger(modifier, phrase.meaning.modifier);
    start = phrase.start;
  }
  return modifier === undefined ? null : { modifier, start };
}

function symbolBefore(scan: Scan, at: number): { modifier: Said; start: number } | null {
  const { text } = scan;
  const end = skipGapBack(text, at, scan.floor);
  let start = end;
  let symbol = '';
  while (start > scan.floor && symbol.length < 4) {
    const character = text[start - 1]!;
    if (SYMBOLS.includes(character)) symbol = character + symbol;
    else if (!(isBlank(character.charCodeAt(0)) && symbol !== '' && SYMBOLS.includes(text[start - 2] ?? ' '))) break;
    start--;
  }
  const modifier = symbol === '' ? undefined : scan.lexicon.symbolsBefore.get(symbol);
  return modifier === undefined ? null : { modifier, start };
}

/** What the words after it say: "12 or more", "12-plus", "12+"; not what speaks of a figure further on ("12 or more than 30"). */
export function modifierAfter(scan: Scan, at: number): { modifier: Said; end: number } | null {
  const { text, lexicon } = scan;
  const symbol = lexicon.symbolsAfter.get(text[at] ?? '');
  if (symbol !== undefined && !isFigureAt(scan, at + 1)) return { modifier: symbol, end: at + 1 };
  const from = skipJoint(text, at);
  if (from === at) return null;
  const phrase = phraseAt(text, from, lexicon.modifiersAfter);
  if (phrase === null) return null;
  const next = skipGap(text, phrase.end);
  const word = wordAt(text, next);
  if (lexicon.joiners.than.has(word) || lexicon.joiners.the.has(word) || isFigureAt(scan, next)) return null;
  return { modifier: phrase.meaning.modifier, end: phrase.end };
}

function isFigureAt(scan: Scan, at: number): boolean {
  const unit = scan.text.charCodeAt(at);
  if (isDigit(unit) || scan.lexicon.signs.has(scan.text[at] ?? '')) return true;
  const end = endOfWord(scan.text, at);
  const part = numberWordAt(
    scan,
    scan.lexicon.joiners.article.has(lowerWord(scan.text, at, end)) ? skipGap(scan.text, end) : at,
  );
  return (
    part !== null &&
    (part.word.kind === 'one' ||
      part.word.kind === 'teen' ||
      part.word.kind === 'ten' ||
      part.word.kind === 'part' ||
      part.word.kind === 'scale')
  );
}

export type Said = Modifier | 'or-equal';

const BOUNDS: ReadonlySet<Modifier> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

/**
 * Two things said of one figure, the inner first. A bound says more than an approximation, and that more than "just";
 * of two bounds the inner stands. "More than 12 or equal" closes its end.
 */
export function stronger(inner: Said | undefined, outer: Said): Said {
  if (inner === 'or-equal') return outer === 'more-than' ? 'at-least' : outer === 'less-than' ? 'at-most' : outer;
  if (inner === undefined || inner === 'exact') return outer;
  if (outer === 'exact' || outer === 'or-equal') return inner;
  return isBound(outer) && !isBound(inner) ? outer : inner;
}

export function isBound(modifier: Said | null): boolean {
  return modifier !== null && modifier !== 'or-equal' && BOUNDS.has(modifier);
}
