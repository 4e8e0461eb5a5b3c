import type { Scan } from './scan.ts';
import { DIGITS, is, isWord, markBefore, STOP } from './scan.ts';

/** The currency of a sign or code; "MUSD", "KEUR" are a scale and a code in one. */
export function currencyOf(s: Scan, mark: string): { code: string; scale: number } | undefined {
  const { marks } = s.lexicon;
  const code = marks.get(mark)?.sign;
  if (code) return { code, scale: 1 };
  const scale = mark.length === 4 ? marks.get(mark[0]!)?.scale : undefined;
  const scaled = scale ? marks.get(mark.slice(1))?.sign : undefined;
  return scaled ? { code: scaled, scale: scale! } : undefined;
}

/** The currency printed right before a figure: "$", "US$ ", "EUR ", "Rs. ", "us $ "; the sign of "-$" is no part of it. */
export function currencyBefore(s: Scan, i: number): { code: string; from: number; scale: number } | null {
  const to = s.sort[i - 1] === STOP ? i - 1 : i;
  // "us $ 10"; but "a $10 fine"
  const found = markBefore(
    s,
    to,
    (mark) =>
      currencyOf(s, mark) ??
      (mark.length > 3 && mark.endsWith('$') ? currencyOf(s, mark.replace(' ', '').toUpperCase()) : undefined),
  );
  // "TOPS$5": letters right before the letters of a sign are others.
  if (
    !found ||
    (s.gap[i] === 0 && is(s, i - 1, 'capitalLabels')) ||
    (s.gap[found.from] === 0 && isWord(s, found.from) && s.sort[found.from - 1] === DIGITS)
  )
    return null;
  return { ...found.as, from: found.from };
}
