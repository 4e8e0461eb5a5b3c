import type { Scan } from './figure.ts';
import { numberWordAt } from './number-word.ts';
import { endOfWord, lowerWord, skipJoint } from './words.ts';

/** "a half", "half", "one half", "three quarters", "three fifths", "fifty-four hundredths": a fraction in words. */
export function readBareFraction(scan: Scan, at: number): { value: number; end: number } | null {
  const { text, lexicon } = scan;
  let from = at;
  let top = 1;
  const end = endOfWord(text, at);
  const word = end > at ? lowerWord(text, at, end) : '';
  if (lexicon.joiners.article.has(word)) from = skipJoint(text, end);
  else {
    const number = lexicon.words.get(word);
    if (number !== undefined && (number.kind === 'one' || number.kind === 'teen' || number.kind === 'ten')) {
      top = number.value;
      from = skipJoint(text, end);
      if (from === end) return null;
      const one = number.kind === 'ten' ? numberWordAt(scan, from) : null;
      if (one?.word.kind === 'one') {
        top += one.word.value;
        from = skipJoint(text, one.end);
        if (from === one.end) return null;
      }
    }
  }
  const part = numberWordAt(scan, from);
  if (part === null || !isDenominator(part.word)) return null;
  if (top > 1 && !part.word.plural) return null;
  if (from === at && part.word.kind === 'ordinal') return null;
  return { value: top / part.word.value, end: part.end };
}

/** half, quarter, third, hundredth; "first" and "second" are none. */
export function isDenominator(word: { kind: string; value: number }): boolean {
  return word.kind === 'part' || (word.kind === 'ordinal' && word.value > 2);
}
