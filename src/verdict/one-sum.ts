import { putUnder } from '../model/put-under.ts';
import { unitKey } from '../model/quantity.ts';
import { type Figure, saidOf } from './figures.ts';
import { isRare } from './precision.ts';
import { areOfTwo } from './shared-names.ts';

/** What one sum may be called: what somebody pays is the settlement of a case, what a thing is bought for is its price. */
const FAMILIES = [
  /^(?:money paid|settlement)\b/u,
  /^(?:price|sale price|deal value|transfer fee|money offered|takeover offer)\b/u,
  /^(?:profit|money earned)\b/u,
] as const;

/**
 * "Telmark has agreed to pay $150m", "a $150 million settlement": in the news of one event two papers that print one sum mean
 * the same, where neither tells what the other calls it.
 */
export function asOneSum(figures: readonly Figure[]): readonly Figure[] {
  const sums = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) putUnder(sums, key, figure);
  }
  const names = new Map<string, string>();
  for (const [key, told] of sums) {
    const measures = [...new Set(told.map(({ claim }) => claim.measure))];
    if (measures.length < 2) continue;
    const name = measures.reduce((a, b) => (countOf(told, b) > countOf(told, a) ? b : a));
    const own = articlesOf(figures, name);
    const isApart = measures.every(
      (measure) =>
        measure === name || (!areOfTwo(measure, name) && !articlesOf(figures, measure).some((id) => own.includes(id))),
    );
    if (isApart) names.set(key, name);
  }
  if (names.size === 0) return figures;
  return figures.map((figure) => {
    const measure = names.get(keyOf(figure) ?? '');
    return measure === undefined ? figure : saidOf(figure, measure);
  });
}

/** The family, the currency and the sum; `null` of what is none. */
function keyOf({ claim, ofThings, unit, stated }: Figure): string | null {
  if (!ofThings || unit.kind !== 'currency' || stated === null || !isRare(stated)) return null;
  const family = FAMILIES.findIndex((names) => names.test(claim.measure));
  return family < 0 ? null : `${family}\u0000${unitKey(unit)}\u0000${stated}`;
}

function countOf(told: readonly Figure[], measure: string): number {
  return told.filter(({ claim }) => claim.measure === measure).length;
}

function articlesOf(figures: readonly Figure[], measure: string): string[] {
  return figures.flatMap(({ claim }) => (claim.measure === measure ? [claim.articleId] : []));
}
