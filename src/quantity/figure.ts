/** A figure before its modifier and unit are known: "12", "two and a half million", "several hundred". */
export interface Figure {
  /** Its first token, and the one after it. */
  from: number;
  to: number;
  /** The number itself; the low end of a vague one. */
  value: number;
  /** The high end of a vague one, else `value`. */
  high: number;
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'zero' | 'multiple';
  /** Begins with a digit. */
  digits: boolean;
  /** Nothing but digits: no grouping, decimals or scale. What a year, an age or a house number looks like. */
  bare: boolean;
  /** The last scale that multiplied it ("million"), which a range may share; 1 without one. */
  scale: number;
  /** What stands before the ten it ends in: 100 of "one hundred thirty", 3 of "three twenty"; only for words. */
  beforeTen: { number: number; ten: number } | null;
}

export function figureOf(
  from: number,
  to: number,
  value: number,
  kind: Figure['kind'] = 'cardinal',
  high = value,
): Figure {
  return { from, to, value, high, kind, digits: false, bare: false, scale: 1, beforeTen: null };
}

/** The same with another end and value. Written out, for the engine reads figures of one shape fastest. */
export function revalued(figure: Figure, to: number, value: number, kind = figure.kind): Figure {
  const { from, digits, scale, beforeTen } = figure;
  return { from, to, value, high: value, kind, digits, bare: false, scale, beforeTen };
}
