import type { LinkLexicon } from '../lexicon/link-lexicon.ts';

/** Links a user knows better: pairs of mention ids. They survive a rerun, since mention ids are content hashes. */
export interface LinkOverrides {
  force?: readonly (readonly [string, string])[];
  forbid?: readonly (readonly [string, string])[];
}

export interface LinkSettings {
  overrides: LinkOverrides;
  lexicon: LinkLexicon;
}

/**
 * What the levels of each comparison weigh. Weights add up; two clusters join while their average is above `JOIN`.
 * Missing weighs 0 everywhere.
 */
export const WEIGHTS = {
  name: { exact: 3, close: 2, different: -0.5 },
  kind: { exact: 0.5, different: -0.5 },
  when: { exact: 2, close: 1, near: 0, different: -2, far: -4 },
  reported: { exact: 2, close: 1, near: 0, different: -1, far: -2 },
  where: { exact: 1, close: 0, different: -1 },
} as const;

/** Days between two events that are still: the same day, the same report, the same month, the same year. */
export const DAYS = { exact: 3, close: 14, near: 60, different: 365 } as const;

/** How the likeness of the words (a cosine, 0 to 1) becomes a weight: zero at `even`, `slope` per 1. */
export const WORDS = { even: 0.2, slope: 20, lowest: -5, highest: 8, close: 0.15, exact: 0.4 } as const;

/** Average weight above which two clusters are one event. */
export const JOIN = 0;

/** What a pair that no blocking key brought together weighs, and the least that any pair can. */
export const UNSEEN = -6;

/** Term weighting: articles the built-in word list stands for, what a name counts more, terms kept of one mention. */
export const TERMS = { priorArticles: 1000, nameFactor: 2, kept: 96, confidentFrom: 15 } as const;

/** Caps that keep blocking linear: terms a mention is looked up by, mentions per term or key, candidates per mention. */
export const BLOCKING = { lookedUp: 32, mentionsPerTerm: 250, mentionsPerKey: 50, candidates: 60 } as const;
