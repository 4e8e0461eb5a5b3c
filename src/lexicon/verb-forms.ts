import { doublingVerbs, irregularVerbs, verbPrefixes } from './en/irregular-verbs.ts';

const irregular = new Map(
  irregularVerbs.split(',').map((forms) => {
    const [lemma, past = lemma, participle = past] = forms.split(' ') as [string, string?, string?];
    return [lemma, { past: past as string, participle: participle as string }];
  }),
);
const doubling = new Set(doublingVerbs.split(' '));

/**
 * Base, present, past, participle and gerund of an English verb, with spaces between.
 *
 * @example "overthrow" → "overthrow overthrows overthrew overthrown overthrowing"
 */
export function verbForms(lemma: string): string {
  // "pistol-whip", "re-arrest": the last word is the verb.
  const front = lemma.slice(0, lemma.lastIndexOf('-') + 1);
  if (front !== '' && front !== lemma) {
    const forms = verbForms(lemma.slice(front.length)).split(' ');
    return forms.map((form) => front + form).join(' ');
  }
  const stem = stemOf(lemma);
  const regular = stem.endsWith('e') ? `${stem}d` : `${withI(stem)}ed`;
  const { past, participle } = irregularForms(lemma) ?? { past: regular, participle: regular };
  return [lemma, presentOf(lemma, stem), past, participle, `${gerundStem(lemma, stem)}ing`].join(' ');
}

function irregularForms(lemma: string): { past: string; participle: string } | null {
  const known = irregular.get(lemma);
  if (known) return known;
  for (const prefix of verbPrefixes) {
    const inner = lemma.startsWith(prefix) ? irregular.get(lemma.slice(prefix.length)) : undefined;
    if (inner) return { past: prefix + inner.past, participle: prefix + inner.participle };
  }
  return null;
}

/** "stop" → "stopp", "panic" → "panick": what the endings in vowels are put to. */
function stemOf(lemma: string): string {
  if (lemma.endsWith('c')) return `${lemma}k`;
  const isShort = /^[^aeiou]*(?:qu)?[aeiouy][^aeiouwxy]$/u.test(lemma);
  return isShort || doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

/** "carry" → "carri" */
function withI(stem: string): string {
  return /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}

function presentOf(lemma: string, stem: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  // "quizzes", "gasses"
  if (/[sxz]$/u.test(lemma)) return `${stem}es`;
  if (/(?:[cs]h|[^aeiou]o)$/u.test(lemma)) return `${lemma}es`;
  const ending = withI(lemma);
  return ending === lemma ? `${lemma}s` : `${ending}es`;
}

function gerundStem(lemma: string, stem: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}y`;
  return /[^eoy]e$/u.test(lemma) && lemma.length > 2 ? lemma.slice(0, -1) : stem;
}
