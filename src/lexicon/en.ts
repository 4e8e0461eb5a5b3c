import { claimWords } from './en/claims.ts';
import { linkWords } from './en/common-words.ts';
import { eventWords } from './en/events.ts';
import { quantityWords } from './en/quantities.ts';
import { verdictWords } from './en/verdicts.ts';
import type { Lexicon } from './lexicon.ts';

/** English, as printed in news. */
export const en: Lexicon = { ...quantityWords, ...claimWords, ...eventWords, ...linkWords, ...verdictWords };
