/** One step of a phrase: a choice of words, or `null` for a gap of up to {@link GAP} words. */
export type PhrasePattern = readonly (ReadonlySet<string> | null)[];

/** "to *, hospital": how many words the star may stand for ("to a nearby field hospital"). */
const GAP = 4;

const STOPS = new Set(['.', ';', ',', 'no', 'not', 'without', 'any']);

/** "to * hospital|clinic" → steps. */
export function compilePhrase(phrase: string): PhrasePattern {
  return phrase.split(' ').map((step) => (step === '*' ? null : new Set(step.split('|'))));
}

/** "to St. Anna Medical Center": the mark is of the short word before it, where the sentence goes on. */
export function isShortened(words: readonly string[], at: number): boolean {
  return words[at] === '.' && at + 1 < words.length && at > 0 && words[at - 1]!.length <= 3;
}

/**
 * Where the phrase ends when it starts at `at` (one past its last word), else 0. Bounded: each gap is short and a
 * phrase has few of them.
 */
export function matchPhrase(pattern: PhrasePattern, words: readonly string[], at: number, step = 0): number {
  let position = at;
  for (let i = step; i < pattern.length; i++) {
    const choice = pattern[i];
    if (choice === null) {
      for (let gap = 0; gap <= GAP && position + gap < words.length; gap++) {
        const end = matchPhrase(pattern, words, position + gap, i + 1);
        if (end > 0) return end;
        const word = words[position + gap]!;
        // "with no report of injuries" says that there were none.
        if (STOPS.has(word) && !isShortened(words, position + gap)) return 0;
      }
      return 0;
    }
    const word = words[position];
    if (word === undefined || !choice!.has(word)) return 0;
    position++;
  }
  return position;
}
