import type { WeighedPairs } from './weighed-pairs.ts';

/** What is clustered, and from which weight on. */
export interface ClusterInput {
  /** Items are 0 … count − 1. */
  count: number;
  /** Each pair once. */
  pairs: WeighedPairs;
  /** Pairs that must never be together, not even through others. */
  apart: readonly (readonly [number, number])[];
  /** Pairs that are together whatever they weigh, unless they must be apart. */
  together: readonly (readonly [number, number])[];
  /** What a pair weighs that is not in `pairs`. */
  unseen: number;
  /** An item was compared with at most so many of one cluster: no cluster is blamed for more unseen pairs. */
  reach: number;
  /** Two clusters join while the average weight of the pairs between them is above this … */
  join: number;
  /** … and no further below the average inside one of them than this, for its size. */
  dropAt(size: number): number;
}
