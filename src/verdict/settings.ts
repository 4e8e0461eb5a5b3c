import type { ClaimLexicon } from '../lexicon/claim-lexicon.ts';

/** How low / best / high are chosen; the inputs always stay in the report. */
export type ResolutionPolicy = 'range' | 'lowest' | 'majority' | 'latest' | 'source-order';

export interface VerdictSettings {
  /** Measures and populations, with the lattice the populations form. */
  lexicon: ClaimLexicon;
  policy: ResolutionPolicy;
  /** For 'source-order': publishers, the most trusted first. */
  sourceOrder: readonly string[];
}
