import { inflectLexicon as inflectWith } from './lexicon/inflect-lexicon.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { verbForms } from './text/verb-forms.ts';

export type { Lexicon } from './lexicon/lexicon.ts';

/**
 * A lexicon whose lone lemmas of verbs are spelled out by compromise, a language library: "overthrow" becomes "overthrow
 * overthrows overthrew overthrown overthrowing". Without this, lone lemmas are inflected by the package's own rules and
 * its list of irregular verbs; compromise takes some tenths of a second to load and is in no other entry.
 *
 * @param lexicon left as it is.
 * @returns the same object when every verb in it is spelled out already.
 *
 * @example
 * ```ts
 * import { readArticle } from 'corroborate';
 * import { inflectLexicon } from 'corroborate/inflect';
 * import { en } from 'corroborate/lexicon/en';
 *
 * const pardoned = { id: 'pardoned', gloss: 'People pardoned.', verbs: [{ forms: 'forgive', counts: 'object' as const }] };
 * const lexicon = inflectLexicon({ ...en, measures: [...en.measures, pardoned] });
 * const { claims } = readArticle({ id: 'a', text: 'The governor forgave 40 prisoners.' }, { lexicon });
 * claims[0]?.measure; //=> 'pardoned'
 * ```
 */
export function inflectLexicon(lexicon: Lexicon): Lexicon {
  return inflectWith(lexicon, verbForms);
}
