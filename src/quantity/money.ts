import { isBlank, isDigit, isLetter } from './characters.ts';
import type { Scan } from './figure.ts';
import { prefixedCode } from './units.ts';
import { skipGapBack, startOfWord } from './words.ts';

/** The currency printed right before a figure: "$", "US$ ", "EUR ", "Rs. ", "-$" is no part of it. */
export function currencyBefore(scan: Scan, at: number): { code: string; start: number; scale: number } | null {
  const { text, lexicon } = scan;
  let end = skipGapBack(text, at, scan.floor);
  const unit = text.charCodeAt(end - 1);
  if (unit === 46 && isLetter(text.charCodeAt(end - 2))) end--;
  else if (Number.isNaN(unit) || isDigit(unit) || unit === 44 || unit === 40) return null;
  if (isLetter(text.charCodeAt(end - 1))) {
    const start = startOfWord(text, end, scan.floor);
    if (end - start > 4 || isDigit(text.charCodeAt(start - 1))) return null;
    const word = text.slice(start, end);
    const prefixed = end - start === 4 ? prefixedCode(scan, word) : null;
    if (prefixed !== null) return { ...prefixed, start };
    const code = lexicon.signs.get(word) ?? minorBefore(scan, word);
    return code === undefined ? null : { code, start, scale: 1 };
  }
  // A sign, perhaps with letters before it: "US$", "C $".
  for (let length = 5; length > 0; length--) {
    const start = end - length;
    if (start < scan.floor) continue;
    const code = lexicon.signs.get(text.slice(start, end));
    if (code === undefined) continue;
    if (length > 1 && isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(start - 1))) continue;
    // "us $ 10": a country before the sign, apart from it.
    const word = length === 1 && isBlank(text.charCodeAt(start - 1)) ? startOfWord(text, start - 1, scan.floor) : start;
    const spaced =
      word < start
        ? lexicon.signs.get(`${text.slice(word, start - 1).toUpperCase()}${text.slice(start, end)}`)
        : undefined;
    return spaced !== undefined && start - word >= 3
      ? { code: spaced, start: word, scale: 1 }
      : { code, start, scale: 1 };
  }
  return null;
}

function minorBefore(scan: Scan, word: string): string | undefined {
  const phrase = scan.lexicon.units.get(word)?.find((entry) => entry.words.length === 1);
  return phrase?.meaning.kind === 'currency' && phrase.meaning.minor ? phrase.meaning.code : undefined;
}
