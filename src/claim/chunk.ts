import type { Quantity } from '../model/quantity.ts';
import type { Use } from './word-index.ts';

/** A stretch of a sentence that acts as one word. Ends are token positions, half-open. */
export type Chunk = NounChunk | VerbChunk | MarkChunk;

export interface NounChunk {
  kind: 'noun';
  from: number;
  to: number;
  quantity: Quantity | null;
  /** "the", "a", "both" …, as printed in lower case. */
  det: string | null;
  /** "others", "more", "another" … */
  other: string | null;
  /** "no", "none", "nobody". */
  zero: boolean;
  pronoun: boolean;
  reflexive: boolean;
  /** "himself" of a subject; the noun after "of" for "two of the victims". */
  head: string | null;
  /** "bodies" of "two of the bodies": what a figure without a noun is some of. */
  ofHead: string | null;
  plural: boolean;
  population: string | null;
  /** Does the head mean people? */
  person: 'yes' | 'no' | 'unknown';
  /** "wounded" of "two wounded men". */
  premodifier: Use | null;
  /** "deaths" of "12 deaths". */
  nominal: Use | null;
  act: boolean;
  /** "death toll". */
  toll: Use | null;
  /** Starts with a capital and stands for a name. */
  name: boolean;
  time: boolean;
  carrier: boolean;
}

/** How a verb stands: who is counted follows from it. */
export type Voice = 'passive' | 'active' | 'either' | 'gerund' | 'infinitive' | 'state';

export interface VerbChunk {
  kind: 'verb';
  from: number;
  to: number;
  voice: Voice;
  finite: boolean;
  /** What it can say of a figure, the best first; one list for each verb that is joined: "shot and killed". */
  uses: readonly (readonly Use[])[];
  /** A form of "be" with nothing after it that says a measure. */
  copula: boolean;
  reporting: boolean;
  negated: boolean;
  /** The main verb, lower case. */
  main: string;
  /** "was", "has": of one only. */
  singular: boolean;
  /** It begins with "were", "are" or "have". */
  plural: boolean;
  /** It begins with "will", "may" or "could": nothing has come true yet. */
  unreal: boolean;
}

export interface MarkChunk {
  kind: 'prep' | 'parts' | 'and' | 'sub' | 'rel' | 'adv' | 'comma' | 'stop' | 'dash' | 'open' | 'close' | 'colon';
  from: number;
  to: number;
  word: string;
}
