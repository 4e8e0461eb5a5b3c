/** Base, present, past, participle and gerund of a regular English verb: "vaccinate" → "vaccinates", "vaccinated" … */
export function inflect(lemma: string): readonly [string, string, string, string, string] {
  const last = lemma.at(-1) ?? '';
  const beforeLast = lemma.at(-2) ?? '';
  const consonantY = last === 'y' && !isVowel(beforeLast);
  const stem = last === 'e' ? lemma.slice(0, -1) : doubles(lemma) ? lemma + last : lemma;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const present = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:[sxz]|ch|sh)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  return [lemma, present, past, past, `${stem}ing`];
}

/** One syllable that ends consonant, vowel, consonant: "rob" → "robbed", not "fix" or "show". */
function doubles(lemma: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(lemma);
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aeiou'.includes(letter);
}
