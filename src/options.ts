import type { Lexicon } from './lexicon/lexicon.ts';
import type { LinkOverrides } from './link/settings.ts';
import type { VaguePolicy } from './quantity/read-quantities.ts';
import type { ResolutionPolicy } from './verdict/settings.ts';

/** How one article is read. */
export interface ReadOptions {
  /** The words that are known. @default en */
  lexicon?: Lexicon;
  /** How "dozens" becomes an interval: 'default' (24–99) or 'conservative', after ACLED's codebook (12). @default 'default' */
  vaguePolicy?: VaguePolicy;
}

/** How readings are compared. */
export interface CompareOptions {
  /** Gives the measures and how the populations lie to each other. @default en */
  lexicon?: Lexicon;
  /** How low / best / high are chosen. @default 'range' */
  resolutionPolicy?: ResolutionPolicy;
  /** For 'source-order': publishers, the most trusted first. @default [] */
  sourceOrder?: readonly string[];
  /** Links that are forced or forbidden. @default {} */
  links?: LinkOverrides;
}

export type CrossCheckOptions = ReadOptions & CompareOptions;
