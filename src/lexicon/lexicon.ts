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
