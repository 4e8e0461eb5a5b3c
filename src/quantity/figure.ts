import type { CompiledQuantities } from '../lexicon/compile-quantities.ts';
import type { Range } from '../model/span.ts';

/** How vague words ("dozens") become intervals. */
export type VaguePolicy = 'default' | 'conservative';

/** What the readers of one text share. */
export interface Scan {
  readonly text: string;
  readonly lexicon: CompiledQuantities;
  readonly policy: VaguePolicy;
  /** Nothing before this place may be read again: the end of the last quantity or of what is none. */
  floor: number;
  /** Does the text write decimals with a comma? `null` until first asked. */
  decimalComma: boolean | null;
  readonly trace?: (rule: string, place: Range) => void;
}

/** A figure before its modifier and unit are known: "12", "two and a half million", "several hundred". */
export interface Figure {
  start: number;
  end: number;
  /** The number itself; the low end of a vague one. */
  value: number;
  /** The high end of a vague one, else `value`. */
  high: number;
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'zero' | 'multiple';
  /** Begins with a digit. */
  digits: boolean;
  /** Nothing but digits: no grouping, decimals or scale. What a year, an age or a house number looks like. */
  bare: boolean;
  /** What stands before the ten it ends in: 100 of "one hundred thirty", 3 of "three twenty"; only for words. */
  beforeTen: { number: number; ten: number } | null;
  /** The last scale that multiplied it ("million"), which a range may share; 1 without one. */
  scale: number;
}
