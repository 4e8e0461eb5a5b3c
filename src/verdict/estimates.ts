import type { Estimate } from '../model/finding.ts';
import { type Case, figuresOf, idsOf } from './case.ts';
import { type Figure, sizeOf } from './figures.ts';
import { bestOf } from './policies.ts';
import type { Position } from './positions.ts';
import type { VerdictSettings } from './settings.ts';
import { overtakenOf } from './standing.ts';

/**
 * Low / best / high of one group. Figures that time has overtaken are left out; `low` and `high` are the ends of what
 * the others print, `best` is chosen by the named policy. Where only parts are told, they are a lower bound.
 */
export function estimatesOf(of: Case, settings: VerdictSettings): Estimate[] {
  const { group, positions } = of;
  const overtaken = overtakenOf(of);
  const standing = positions.filter((position) => !overtaken.has(position));
  const current = standing.length > 0 ? standing : positions;
  if (current.length === 0) return partsOnly(of);
  const chosen = bestOf(current, settings);
  const lead = chosen.stances[0]!;
  // An article that contradicts itself stands for both of its figures.
  const against = current.flatMap(({ stances }) => stances.flatMap((stance) => stance.against ?? []));
  const told = [...current, ...against];
  const lows = endsOf(told, 'min');
  const highs = endsOf(told, 'max');
  const bottom = lows.length > 0 ? Math.min(...lows.map(({ at }) => at)) : null;
  const top = highs.length > 0 ? Math.max(...highs.map(({ at }) => at)) : null;
  // "At least 60" is not bounded by the 55 of another source.
  const isOpen = current.some(({ interval }) => top !== null && interval.min !== null && interval.min > top);
  const high = isOpen ? null : top;
  // Nor does "up to 12" stand on the dozens of another.
  const isOpenBelow = current.some(({ interval }) => bottom !== null && interval.max !== null && interval.max < bottom);
  const low = isOpenBelow ? null : bottom;
  const isExact = chosen.interval.min === chosen.interval.max;
  return [
    {
      measure: group.measure,
      population: group.population,
      unit: group.unit,
      low,
      best: chosen.stated ?? chosen.interval.min,
      high,
      basis: lead.summed || lead.lead.sumOf !== undefined ? 'summed' : isExact ? 'stated' : 'bounded',
      claimIds: idsOf([...figuresOf(current), ...against]),
      ends: { low: behind(lows, low), best: idsOf(figuresOf([chosen])), high: behind(highs, high) },
    },
  ];
}

/** One end of a figure as a number. */
interface End {
  at: number;
  of: Position | Figure;
}

/** What is printed, where that end is bounded at all. */
function endsOf(told: readonly (Position | Figure)[], end: 'min' | 'max'): End[] {
  const ends: End[] = [];
  for (const of of told) {
    const bound = of.interval[end];
    if (bound !== null) ends.push({ at: of.stated ?? bound, of });
  }
  return ends;
}

function behind(ends: readonly End[], wanted: number | null): string[] {
  const there = ends.filter(({ at }) => at === wanted);
  return idsOf(there.flatMap(({ of }) => ('stances' in of ? figuresOf([of]) : [of])));
}

/** The largest part that is told, or what was added to a toll that nobody gives ("one more died"): the whole is no less. */
function partsOnly({ group }: Case): Estimate[] {
  const bounds = group.figures.filter(({ interval }) => interval.min !== null);
  const told = bounds.filter(({ standing }) => standing === 'part');
  const parts = told.length > 0 ? told : bounds.filter(({ standing }) => standing === 'addition');
  if (parts.length === 0) return [];
  const largest = parts.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  const least = sizeOf(largest);
  const { measure, population, unit } = group;
  const ids = idsOf([largest]);
  const ends = { low: ids, best: ids, high: [] };
  return [{ measure, population, unit, low: least, best: least, high: null, basis: 'bounded', claimIds: ids, ends }];
}
