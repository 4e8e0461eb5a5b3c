/** How often names and days occur among the mentions: a rare one in common says more. */
export interface Frequencies {
  mentions: number;
  /** Mentions by word of their name. */
  names: ReadonlyMap<string, number>;
  /** How rare the first day is that they may have happened on. */
  days: Rarities;
  /** How rare the day is that their article was published on. */
  reported: Rarities;
}

/** By day: 1 for a day of few mentions among many, down to 0 where all mentions are of it. */
export type Rarities = ReadonlyMap<number, number>;
