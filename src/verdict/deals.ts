import { type Figure, saidOf } from './figures.ts';

/** What is bid for a firm, what it is bought for, and what the deal comes to. */
const OF_DEAL = /^(?:sale price|money offered|takeover offer|deal value)\b/u;
const DEAL = 'deal value';

/** "to buy Acme for $4.8 billion", "a deal worth $4.8bn", "a $4.8bn offer": in the news of one takeover they are one figure. */
export function asOneDeal(figures: readonly Figure[], kind: string | null): readonly Figure[] {
  if (kind !== 'acquisition') return figures;
  return figures.map((figure) => (OF_DEAL.test(figure.claim.measure) ? saidOf(figure, DEAL) : figure));
}
