import type { ClaimLexicon } from '../claim-lexicon.ts';

export const claimWords = { measures: [], populations: [] } as const satisfies ClaimLexicon;
