import { putUnder } from '../model/put-under.ts';
import { type Figure, isCount, sizeOf } from './figures.ts';
import type { Populations } from './populations.ts';
import { LIMITS } from './settings.ts';

/** Measures of which news seldom tells some of those it counts apart from the rest. */
const WHOLE: ReadonlySet<string> = new Set(['missing', 'trapped']);

/**
 * "Twelve people are missing in the factory", and in another paper "five workers remain unaccounted for": where no article
 * counts both, and no third kind is told of, the workers are everyone who is missing.
 */
export function markOneKind(figures: readonly Figure[]): Figure[] {
  const byMeasure = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { measure } = figure.claim;
    if (WHOLE.has(measure) && figure.standing === 'current' && figure.claim.partOf === null)
      putUnder(byMeasure, measure, figure);
  }
  const all = new Set([...byMeasure.values()].filter(isOneKind).flat());
  if (all.size === 0) return [...figures];
  return figures.map((figure) =>
    all.has(figure) && figure.population !== null ? { ...figure, population: null } : figure,
  );
}

function isOneKind(figures: readonly Figure[]): boolean {
  const kinds = new Set(figures.map(({ population }) => population));
  if (kinds.size !== 2 || !kinds.has(null)) return false;
  const toldAs = new Map<string, string | null>();
  for (const { claim, population, interval } of figures) {
    // "his wife is missing": one who is told of is no count of a kind.
    if (population !== null && (claim.quantity.implicit || interval.max === 1)) return false;
    const known = toldAs.get(claim.articleId);
    if (known !== undefined && known !== population) return false;
    toldAs.set(claim.articleId, population);
  }
  // "100 aid workers", and thousands in the rest of the city
  const sizes = figures.map(sizeOf);
  return Math.min(...sizes) >= LIMITS.oneKindShare * Math.max(...sizes);
}

/**
 * "A 4-year-old boy was injured", and in another paper "a child was injured": each tells of one person alone, so that this is everyone,
 * by a wider or a narrower name; "a man" and "a teenager" may be two.
 */
export function markLonePerson(figures: readonly Figure[], populations: Populations): readonly Figure[] {
  if (!figures.some(({ claim, population }) => claim.quantity.max === 1 && population !== null)) return figures;
  const byMeasure = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (isCount(figure) && (figure.standing === 'current' || figure.standing === 'part'))
      putUnder(byMeasure, figure.claim.measure, figure);
  }
  const lone = new Set([...byMeasure.values()].filter((told) => isOnePerson(told, populations)).flat());
  return figures.map((figure) => (lone.has(figure) ? { ...figure, population: null } : figure));
}

function isOnePerson(figures: readonly Figure[], populations: Populations): boolean {
  const isOne = ({ standing, claim, population }: Figure): boolean =>
    standing === 'current' && claim.partOf === null && claim.quantity.max === 1 && population !== null;
  if (!figures.every((figure) => isOne(figure) && sizeOf(figure) === 1)) return false;
  const toldAs = new Map<string, string>();
  for (const { claim, population } of figures) {
    const known = toldAs.get(claim.articleId);
    if (known !== undefined && known !== population) return false;
    toldAs.set(claim.articleId, population!);
  }
  const kinds = [...new Set(toldAs.values())];
  const areOne = (a: string, b: string): boolean => populations.within(a, b) || populations.within(b, a);
  return kinds.length > 1 && kinds.every((a) => kinds.every((b) => areOne(a, b)));
}
