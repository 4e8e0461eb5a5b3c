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
 * What the levels of each comparison weigh, roughly in units of log-odds: how much more often mentions of one event
 * show the level than mentions of two alike ones. Weights add up; missing weighs 0 everywhere.
 */
export const WEIGHTS = {
  name: { exact: 4, close: 3, different: -0.5, otherOfSeries: -6 },
  kind: { exact: 1.2, close: 1.2, different: -0.3 },
  when: {
    exact: 0.8,
    close: 0.8,
    nextDay: -1.2,
    near: -0.8,
    different: -1.8,
    otherDay: -1.6,
    otherNews: -4,
    oneMore: -4,
    otherYear: -8,
    longAgo: 1.5,
  },
  reported: { exact: 0.3, close: 0.2, near: 0, different: -0.5 },
  /** Where the texts themselves don't tell when it was, the day of the report must do. */
  reportedAlone: 2,
  /** `different` where the words of the reports are alike all the same, `unlike` where they are not. */
  where: { exact: 1.2, close: 0, different: -1.6, unlike: -2.4 },
  site: { exact: 1, different: -2.4, unlike: -5 },
  /** Of two who each name someone, and neither the other's. */
  people: { exact: 4, different: -0.6 },
  /** One is of an area or a period as a whole, the other of one event. */
  otherExtent: -2,
  /** The other article tells both events, and this is its other one. */
  toldApart: -8,
  toldApartByWords: -4,
} as const;

/**
 * A day says more the fewer mentions share it: this much is added when none but a few of many do, nothing when all
 * articles are of one week, as those that a reader compares often are.
 */
export const RARE_DAY = { when: 2.4, reported: 1.6, prior: 5, inSoMany: 50 } as const;

/** Mentions with other names that a small input stands among. */
export const RARE_NAME = { prior: 100 } as const;

/** Rarity (see `vocabulary.ts`) from which a place in common says more than the usual, and the weight of 1 more. */
export const RARE_PLACE = { from: 5, weight: 1, most: 1.5 } as const;

/** Rarity from which on a name of someone that two reports share says that they tell of one case: a president is in all. */
export const RARE_PERSON = 4;

/** Days between two events or reports that are still the same, near, or not far. */
export const DAYS = { exact: 1, close: 7, near: 30, year: 366 } as const;

/** How a likeness from 0 to 1 becomes a weight: straight lines between these points; and when it is close or exact. */
export const LIKENESS = {
  words: {
    points: [
      [0, -0.5],
      [0.08, 0.6],
      [0.2, 2.4],
      [0.5, 5.2],
    ],
    close: 0.15,
    exact: 0.4,
  },
  subject: {
    points: [
      [0, 0],
      [1, 2],
    ],
    close: 0.3,
    exact: 0.6,
  },
} as const;

/**
 * Of the words of an article's other event: how much of their weight its own event must leave to it alone; the share of that which a report
 * of the other holds; and how much less of those of its own event.
 */
export const SIBLING = { least: 0.2, held: 0.4, less: 0.7 } as const;

/** Places of a mention that its comparison asks for, the most specific first. */
export const FIRST_PLACES = 2;

/** Places of a mention among which its sites are looked for: what is named further down is seldom where it was. */
export const SITE_PLACES = 4;

/** Terms that tell what a mention is about: its weightiest. */
export const SUBJECT_TERMS = 6;

export const CLUSTERING = {
  /** Average weight from which two clusters are one event. */
  join: 2.3,
  /** What a pair that no blocking key brought together weighs, and the least any pair can. */
  lowest: -1,
  /** The least a pair can weigh of which something printed says that they are two: another street, another year. */
  contradicted: -6,
  /** The most a pair can weigh: reprints of one text must not make all others look unlike. */
  highest: 8.5,
  /** How far the average between two clusters may lie under the averages inside them: `drop`, and more for small ones. */
  drop: 1.4,
  dropOfSmall: 2.5,
} as const;

/** Weight from which on a feature alone says that two mentions are not one. */
export const CONTRADICTION = -5;

/**
 * Pairs of two events that are told as near misses: those that weigh so much, or would join but for one feature that weighs
 * so little; and how many of one event. `from` stands second, for the engine takes what begins objects of one size to be of
 * one sort: a fraction there made fractions of all places in a text, and each was made over when it was read.
 */
export const NEAR_MISSES = { opposedBy: -2, from: 1.3, most: 3 } as const;

/**
 * Term weighting: articles the built-in word list stands for, what names, first places and repeats count, terms kept of
 * one mention. A word told twice weighs 2.7 times as much, one told ten times 6.8 times.
 */
export const TERMS = {
  priorArticles: 1000,
  nameFactor: 2,
  placeFactor: 1,
  repeatFactor: 2.5,
  kept: 96,
  confidentFrom: 40,
  leastConfidence: 0.2,
} as const;

/** Caps that keep blocking linear: terms a mention is looked up by, mentions per term or key, candidates per mention. */
export const BLOCKING = { lookedUp: 32, mentionsPerTerm: 250, mentionsPerKey: 50, candidates: 60 } as const;
