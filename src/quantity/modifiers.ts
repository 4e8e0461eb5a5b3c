import type { Modifier } from '../model/quantity.ts';
import { isBlank } from './characters.ts';
import type { Scan } from './figure.ts';
import { phraseAt, phraseBefore, skipGap, skipGapBack, skipJoint, wordBefore } from './words.ts';

const SYMBOLS = '<>=≤≥≦≧~≈∼±+';

/** What the words before a figure say of it, outermost bound first: "up to about 12" is at most 12. */
export function modifiersBefore(
  scan: Scan,
  at: number,
  isDuration: boolean,
): { modifier: Modifier; start: number } | null {
  const { text, lexicon } = scan;
  let modifier: Modifier | undefined;
  let start = at;
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

function symbolBefore(scan: Scan, at: number): { modifier: Modifier; start: number } | null {
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

/** What the words after it say: "12 or more", "12-plus", "12+". */
export function modifierAfter(scan: Scan, at: number): { modifier: Modifier; end: number } | null {
  const { text, lexicon } = scan;
  const symbol = lexicon.symbolsAfter.get(text[at] ?? '');
  if (symbol !== undefined && !isDigitOrSign(text, at + 1)) return { modifier: symbol, end: at + 1 };
  const from = skipJoint(text, at);
  if (from === at) return null;
  const phrase = phraseAt(text, from, lexicon.modifiersAfter);
  if (phrase === null) return null;
  // "at least 12" may begin the next figure: "killed 12, at least 30 hurt"; "12 at least 30".
  const next = skipGap(text, phrase.end);
  const unit = text.charCodeAt(next);
  if (unit >= 48 && unit <= 57) return null;
  return { modifier: phrase.meaning.modifier, end: phrase.end };
}

function isDigitOrSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 48 && unit <= 57) || unit === 36;
}

const BOUNDS: ReadonlySet<Modifier> = new Set(['at-least', 'more-than', 'at-most', 'less-than']);

/** A bound says more than an approximation, and an approximation more than "just" or nothing; of two bounds the inner stands. */
export function stronger(inner: Modifier | undefined, outer: Modifier): Modifier {
  if (inner === undefined || inner === 'exact') return outer;
  if (outer === 'exact') return inner;
  if (BOUNDS.has(outer) && !BOUNDS.has(inner)) return outer;
  return inner;
}
