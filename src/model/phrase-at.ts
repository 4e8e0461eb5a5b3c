/** Do the words of a phrase stand one after another from `at` on? A `*` stands for any word; before the first word of a text nothing stands. */
export function isPhraseAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return at >= 0 && phrase.every((word, k) => words[at + k] === word || (word === '*' && at + k < words.length));
}
