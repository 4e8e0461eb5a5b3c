import type { ClaimLexicon } from '../claim-lexicon.ts';
import { grammar } from './grammar.ts';
import { measures } from './measures.ts';
import { openVerbs } from './open-verbs.ts';
import { populations } from './populations.ts';
import { reporting } from './reporting.ts';
import { statuses } from './statuses.ts';

/** The English words of the claim stage. */
export const claimWords = {
  measures,
  openVerbs,
  populations,
  grammar,
  statuses,
  reporting,
} as const satisfies ClaimLexicon;
