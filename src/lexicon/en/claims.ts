import type { ClaimLexicon } from '../claim-lexicon.ts';
import { claimCues } from './claim-cues.ts';
import { grammar } from './grammar.ts';
import { measures } from './measures.ts';
import { measuresOfThings } from './measures-of-things.ts';
import { openVerbs } from './open-verbs.ts';
import { populations } from './populations.ts';
import { reporting } from './reporting.ts';
import { statuses } from './statuses.ts';
import { things } from './things.ts';

/** The English words of the claim stage. */
export const claimWords = {
  measures: [...measures, ...measuresOfThings],
  openVerbs,
  things,
  populations,
  grammar,
  statuses,
  reporting,
  claimCues,
} as const satisfies ClaimLexicon;
