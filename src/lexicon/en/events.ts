import type { EventLexicon } from '../event-lexicon.ts';
import { eventCues } from './event-cues.ts';
import { eventKinds } from './event-kinds.ts';
import { countries, states } from './places.ts';
import { scenes } from './scenes.ts';
import { stopWords } from './stop-words.ts';

/** What happens in the news, where, and what it is called: English. */
export const eventWords = {
  eventKinds,
  countries,
  states,
  eventCues,
  scenes,
  stopWords,
} as const satisfies EventLexicon;
