import type { Stance } from './stances.ts';

interface Told {
  stances: readonly Stance[];
}

/** "The army said 14 had died", and a day later "the rebels said 57": the word of a side, and no toll that grew. */
export function isWordOfSide(small: Told, large: Told): boolean {
  const isAll = ({ stances }: Told, side: boolean): boolean =>
    stances.every(({ lead }) => lead.claim.attribution !== null && lead.cues.isOfSide === side);
  return isAll(small, false) && isAll(large, true);
}
