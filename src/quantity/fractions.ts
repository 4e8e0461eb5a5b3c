import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { numberAt } from './digits.ts';
import { is, joint, type Scan } from './scan.ts';

/** "a half", "half", "one half", "three quarters", "three fifths", "fifty-four hundredths": a fraction in words. */
export function readBareFraction(s: Scan, i: number): { value: number; to: number } | null {
  let at = i;
  let top = 1;
  const first = numberAt(s, i);
  if (is(s, i, 'article')) at = joint(s, i + 1);
  else if (first?.kind === 'one' || first?.kind === 'teen' || first?.kind === 'ten') {
    top = first.value;
    at = joint(s, i + 1);
    const one = first.kind === 'ten' ? numberAt(s, at) : undefined;
    if (one?.kind === 'one') {
      top += one.value;
      at = joint(s, at + 1);
    }
  }
  const part = numberAt(s, at);
  if (!isDenominator(part) || (top > 1 && !part.plural) || (at === i && part.kind === 'ordinal')) return null;
  return { value: top / part.value, to: at + 1 };
}

/** half, quarter, third, hundredth; "first" and "second" are none. */
function isDenominator(word: NumberWord | undefined): word is NumberWord {
  return word?.kind === 'part' || (word?.kind === 'ordinal' && word.value > 2);
}
