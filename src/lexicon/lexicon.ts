import type { ClaimLexicon } from './claim-lexicon.ts';
import type { EventLexicon } from './event-lexicon.ts';
import type { LinkLexicon } from './link-lexicon.ts';
import type { QuantityLexicon } from './quantity-lexicon.ts';
import type { VerdictLexicon } from './verdict-lexicon.ts';

/**
 * All the words of one language, as plain data. A user extends it by spreading:
 * `{ ...en, measures: [...en.measures, mine] }`.
 */
export interface Lexicon extends QuantityLexicon, ClaimLexicon, EventLexicon, LinkLexicon, VerdictLexicon {}

/** An object of which a field is a list: all that can be told of a lexicon without reading its entries. */
export function looksLikeLexicon(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).some(Array.isArray);
}
