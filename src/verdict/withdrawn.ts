import { type Figure, sizeOf } from './figures.ts';
import { closeness, type Measured } from './precision.ts';
import type { Stance } from './stances.ts';
import { type AsOf, isBefore } from './timing.ts';

interface Given extends Measured {
  stances: readonly Stance[];
  first: AsOf | null;
  withdrawn: boolean;
}

/** "The number of dead is 11, not 14 as reported on Wednesday": the larger figures of before no longer hold. */
export function withdrawCorrected(positions: readonly Given[]): void {
  for (const corrected of positions) {
    const by = corrected.stances.filter(isSetRight);
    if (by.length === 0) continue;
    for (const older of positions) {
      const isLarger = sizeOf(older) > sizeOf(corrected) && closeness(older, corrected) === 'apart';
      if (isLarger && by.some(({ asOf }) => isBefore(older.first, asOf))) older.withdrawn = true;
    }
  }
}

/** "Landslide killed 18, mayor says" over "lowered the toll from the landslide to 18": a title has no room to tell that it does. */
function isSetRight({ lead, figures }: Stance): boolean {
  const isCorrection = ({ cues, stated }: Figure): boolean => cues.update === 'correction' && stated === lead.stated;
  return isCorrection(lead) || figures.some(isCorrection);
}
