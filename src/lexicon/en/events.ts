import type { EventLexicon } from '../event-lexicon.ts';

export const eventWords = { eventKinds: [] } as const satisfies EventLexicon;
