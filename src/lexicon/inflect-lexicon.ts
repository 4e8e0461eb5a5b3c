import { remembered } from '../model/remembered.ts';
import type { MeasureEntry, VerbEntry } from './claim-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { verbForms } from './verb-forms.ts';

/** The lexicon as it is read: spelled out once, remembered by the lexicon itself. */
export const inflectedOnce = /* @__PURE__ */ remembered((lexicon: Lexicon) => inflectLexicon(lexicon, verbForms));

/**
 * The same lexicon with every lone lemma of a verb spelled out: "overthrow" becomes "overthrow overthrows overthrew
 * overthrown overthrowing". A lexicon without lone lemmas, such as the built-in one, is returned as it is.
 */
export function inflectLexicon(lexicon: Lexicon, formsOf: (lemma: string) => string): Lexicon {
  if (!lexicon.measures.some((measure) => measure.verbs?.some(isLemma))) return lexicon;
  return { ...lexicon, measures: lexicon.measures.map((measure) => inflectMeasure(measure, formsOf)) };
}

function inflectMeasure(measure: MeasureEntry, formsOf: (lemma: string) => string): MeasureEntry {
  if (!measure.verbs?.some(isLemma)) return measure;
  return {
    ...measure,
    verbs: measure.verbs.map((verb) => (isLemma(verb) ? { ...verb, forms: formsOf(verb.forms) } : verb)),
  };
}

function isLemma({ forms }: VerbEntry): boolean {
  return !forms.includes(' ');
}
