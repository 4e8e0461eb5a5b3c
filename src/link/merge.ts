/** Two clusters that may join, by their places, their lowest items and the average weight between them. */
export interface Merge {
  x: number;
  y: number;
  /** The lower of the two lowest items, then the other. */
  first: number;
  second: number;
  average: number;
}

/** The greatest average first, ties by the lowest items. */
export function before(a: Merge, b: Merge): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.first !== b.first ? a.first < b.first : a.second < b.second;
}
