import type { Lexicon } from './lexicon/lexicon.ts';
import type { LinkOverrides } from './link/settings.ts';
import type { ReadProgress } from './model/read-outcome.ts';
import type { StopSignal } from './ordered-stream.ts';
import type { VaguePolicy } from './quantity/read-quantities.ts';
import type { ResolutionPolicy } from './verdict/settings.ts';

/** How one article is read. */
export interface ReadOptions {
  /** The words that are known. @default en */
  lexicon?: Lexicon;
  /** How "dozens" becomes an interval: 'default' (24–99) or 'conservative', after ACLED's codebook (12). @default 'default' */
  vaguePolicy?: VaguePolicy;
}

/** How a stream of articles is read. */
export interface ReadArticlesOptions extends ReadOptions {
  /** Stops the stream at once: an `AbortSignal`. */
  signal?: StopSignal;
  /** Called after each article, with a count of its own. */
  onProgress?: (progress: ReadProgress) => void;
  /**
   * Threads that read at one time, for `corroborate/node`; 1 or more. Elsewhere there is one, whatever is asked.
   *
   * @default as many as the machine runs at one time
   */
  concurrency?: number;
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

/** What of the options of a stream concerns the reading of one article. */
export function readOptionsOf({ lexicon, vaguePolicy }: ReadOptions): ReadOptions {
  return { ...(lexicon !== undefined && { lexicon }), ...(vaguePolicy !== undefined && { vaguePolicy }) };
}
