import type { VerdictRule } from './case.ts';
import { allCanBeRight, sameFigure } from './rules/agreement.ts';
import { changedOverTime } from './rules/changes.ts';
import {
  apart,
  changedReprint,
  contradictsItself,
  partOverWhole,
  publisherAgainstItself,
} from './rules/contradictions.ts';
import { otherCurrency } from './rules/currencies.ts';
import {
  otherDefinition,
  otherPeriod,
  otherPlace,
  otherScope,
  separateOperations,
  unconfirmedBesideConfirmed,
} from './rules/definitions.ts';
import { fittingFiguresOfOne, toldByOne } from './rules/lone-voices.ts';
import { nothingComparable, partsAgree } from './rules/nothing-comparable.ts';

/** The first rule that speaks decides. Their order is policy: what contradicts itself is never merely uncorroborated. */
export const VERDICT_RULES: readonly VerdictRule[] = [
  { id: 'verdict/contradicts-itself', judge: contradictsItself },
  { id: 'verdict/part-over-whole', judge: partOverWhole },
  { id: 'verdict/parts-agree', judge: partsAgree },
  { id: 'verdict/nothing-comparable', judge: nothingComparable },
  { id: 'verdict/changed-over-time', judge: changedOverTime },
  { id: 'verdict/changed-reprint', judge: changedReprint },
  { id: 'verdict/publisher-against-itself', judge: publisherAgainstItself },
  { id: 'verdict/other-currency', judge: otherCurrency },
  { id: 'verdict/fitting-figures-of-one', judge: fittingFiguresOfOne },
  { id: 'verdict/told-by-one', judge: toldByOne },
  { id: 'verdict/apart', judge: apart },
  { id: 'verdict/other-definition', judge: otherDefinition },
  { id: 'verdict/same-figure', judge: sameFigure },
  { id: 'verdict/unconfirmed-beside-confirmed', judge: unconfirmedBesideConfirmed },
  { id: 'verdict/separate-operations', judge: separateOperations },
  { id: 'verdict/other-period', judge: otherPeriod },
  { id: 'verdict/other-place', judge: otherPlace },
  { id: 'verdict/other-scope', judge: otherScope },
  { id: 'verdict/all-can-be-right', judge: allCanBeRight },
];
