import type { ComparisonLevel } from '../model/event.ts';

/** What one feature says of two mentions. */
export type Outcome = readonly [level: ComparisonLevel, weight: number];

/** What is not told is not evidence. */
export const MISSING: Outcome = ['missing', 0];
