import type { Claim } from './claim.ts';

/**
 * The measures of a figure that a sentence gives without saying what happened to it: "with 3,000 school places" is `a number of
 * school places`, "a $96m programme" `a sum of money: programme`, "a 27% premium" `a percentage: premium`. Two of them are never
 * held against each other; but that two articles print the same one is worth telling.
 */
export const BARE = {
  count: 'a number of ',
  money: 'a sum of money',
  percent: 'a percentage',
  area: 'an area',
  mass: 'a weight',
  volume: 'a volume',
} as const;

/** "school places" of "a number of school places (3,000)": without what tells the topics of one name apart. */
export function bareName(measure: string): string {
  const end = measure.endsWith(')') ? measure.lastIndexOf(' (') : -1;
  return end < 0 ? measure : measure.slice(0, end);
}

/** Between the kind of a bare figure and the noun that it belongs to. */
export const OF_NOUN = ': ';

const NAMES: ReadonlySet<string> = new Set(Object.values(BARE));

export function isBare({ measure }: Pick<Claim, 'measure'>): boolean {
  return measure.startsWith(BARE.count) || NAMES.has(measure.split(/: | \(/u, 1)[0]!);
}
