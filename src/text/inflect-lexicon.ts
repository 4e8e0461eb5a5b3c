import nlp from 'compromise/two';
import type { MeasureEntry, VerbEntry } from '../lexicon/claim-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

// The one door to compromise, which is asked for forms only: words passed to it as a lexicon would leak into the host
// program, which shares its model.

/** The functions of compromise that inflect one lemma; its own types leave them untyped. */
interface Transform {
  verb: { conjugate(lemma: string, model: object): Record<string, string | undefined> };
}

const inflected = new WeakMap<Lexicon, Lexicon>();

/**
 * The same lexicon with every lone lemma of a verb spelled out: "overthrow" becomes "overthrow overthrows overthrew
 * overthrown overthrowing". A lexicon without lone lemmas, such as the built-in one, is returned as it is.
 */
export function inflectLexicon(lexicon: Lexicon): Lexicon {
  if (!lexicon.measures.some((measure) => measure.verbs?.some(isLemma))) return lexicon;
  let made = inflected.get(lexicon);
  if (made === undefined) {
    made = { ...lexicon, measures: lexicon.measures.map(inflectMeasure) };
    inflected.set(lexicon, made);
  }
  return made;
}

/** Base, present, past, participle and gerund of an English verb, with spaces between. */
export function verbForms(lemma: string): string {
  const { verb } = (nlp.methods() as { two: { transform: Transform } }).two.transform;
  const forms = verb.conjugate(lemma, nlp.model());
  const past = forms.PastTense ?? lemma;
  return [lemma, forms.PresentTense ?? lemma, past, forms.Participle ?? past, forms.Gerund ?? lemma].join(' ');
}

function inflectMeasure(measure: MeasureEntry): MeasureEntry {
  if (!measure.verbs?.some(isLemma)) return measure;
  return {
    ...measure,
    verbs: measure.verbs.map((verb) => (isLemma(verb) ? { ...verb, forms: verbForms(verb.forms) } : verb)),
  };
}

function isLemma({ forms }: VerbEntry): boolean {
  return !forms.includes(' ');
}
