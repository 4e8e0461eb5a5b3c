import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';
import type { VerdictLexicon } from '../lexicon/verdict-lexicon.ts';

/** What a figure is kept to by one word: "in the port alone" is a place, "on Tuesday alone" a stretch of time. */
export interface Alone {
  kind: 'place' | 'period';
  text: string;
}

/** Words between "in" and "alone", at most: "in the two worst hit coastal districts alone". */
const REACH = 7;

/** The phrase that ends in "alone", if the sentence has one; "the driver was alone" is none. */
export function aloneIn(
  sentence: string,
  { verdictWords: words, grammar }: Pick<ClaimLexicon, 'grammar'> & VerdictLexicon,
): Alone | null {
  if (!words.alone.some((word) => sentence.includes(word))) return null;
  const tokens = sentence.split(/\s/u).filter((token) => token !== '');
  const lower = tokens.map((token) => bare(token).toLowerCase());
  const end = lower.findIndex((word) => words.alone.includes(word));
  // "killed 14 people in Arden on Wednesday acted alone"
  if (end < 1 || /(?:ed|ing)$/u.test(lower[end - 1]!)) return null;
  for (let start = end - 1; start >= Math.max(0, end - REACH); start--) {
    if (PAUSES.includes(tokens[start]!.at(-1)!)) return null;
    if (!words.aloneOpeners.includes(lower[start]!) || end - start < 2) continue;
    const between = lower.slice(start + 1, end);
    const isTime = between.some(
      (word) => grammar.times.includes(word) || words.aloneTimes.includes(word) || /^\d{4}$/u.test(word),
    );
    return {
      kind: isTime ? 'period' : 'place',
      text: tokens
        .slice(start, end + 1)
        .map(bare)
        .join(' '),
    };
  }
  return null;
}

const PAUSES = ',;:.';
const MARKS = `${PAUSES}“”"'‘’()`;

/** Without the marks around it. */
function bare(token: string): string {
  let [from, to] = [0, token.length];
  while (from < to && MARKS.includes(token[from]!)) from++;
  while (to > from && MARKS.includes(token[to - 1]!)) to--;
  return token.slice(from, to);
}
