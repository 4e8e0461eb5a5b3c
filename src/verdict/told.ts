import type { Clash } from './case.ts';
import type { Figure } from './figures.ts';
import type { Populations } from './populations.ts';
import type { Wording } from './wording.ts';

/** What the rules of consistency look at: the figures one article gives for one event, in the order of the text. */
export interface Told {
  figures: Figure[];
  clashes: Clash[];
  populations: Populations;
  words: Wording;
}
