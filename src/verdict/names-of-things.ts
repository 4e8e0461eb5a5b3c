import { isBare } from '../model/bare-measure.ts';
import { placeBare } from './bare-figures.ts';
import { inCommonUnits } from './common-units.ts';
import { asCustomers } from './customers.ts';
import { asOneDeal } from './deals.ts';
import type { Figure } from './figures.ts';
import { underKinNames } from './kin-names.ts';
import { underOneHolder } from './one-holder.ts';
import { asOneSum } from './one-sum.ts';
import type { VerdictSettings } from './settings.ts';
import { underSharedNames } from './shared-names.ts';

/**
 * What is measured of things goes by many names: each step brings figures of one event that mean the same under one of them,
 * from what the words alone tell to what only the figure tells.
 */
export function underOneName(
  figures: readonly Figure[],
  kind: string | null,
  lexicon: VerdictSettings['lexicon'],
): readonly Figure[] {
  if (!figures.some(({ claim, ofThings }) => ofThings || isBare(claim))) return inCommonUnits(figures);
  let named: readonly Figure[] = underOneHolder(figures, lexicon);
  named = underKinNames(asCustomers(asOneDeal(named, kind)));
  named = inCommonUnits(placeBare(named));
  return asOneSum(underSharedNames(named));
}
