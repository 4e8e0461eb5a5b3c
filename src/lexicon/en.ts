import { claimWords } from './en/claims.ts';
import { linkWords } from './en/common-words.ts';
import { eventWords } from './en/events.ts';
import { quantityWords } from './en/quantities.ts';
import { verdictWords } from './en/verdicts.ts';
import type { Lexicon } from './lexicon.ts';

// Whoever writes an entry of their own wants its type.
export type * from './claim-cues.ts';
export type * from './claim-lexicon.ts';
export type * from './event-lexicon.ts';
export type { Lexicon } from './lexicon.ts';
export type * from './link-lexicon.ts';
export type * from './quantity-lexicon.ts';
export type * from './time-lexicon.ts';
export type * from './verdict-lexicon.ts';

/** English, as printed in news. */
export const en: Lexicon = { ...quantityWords, ...claimWords, ...eventWords, ...linkWords, ...verdictWords };
