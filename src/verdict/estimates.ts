import type { Estimate } from '../model/finding.ts';
import { type Case, idsOf } from './case.ts';
import { sizeOf } from './figures.ts';
import type { Position } from './positions.ts';
import type { VerdictSettings } from './settings.ts';
import { isBefore } from './timing.ts';

/**
 * Low / best / high of one group. Figures that time has overtaken are left out; `low` and `high` are the ends of what
 * the others print, `best` is chosen by the named policy.
 */
export function estimatesOf({ group, positions, pairs }: Case, settings: VerdictSettings): Estimate[] {
  const overtaken = new Set(
    pairs.flatMap(({ small, large, explanation }) => {
      if (explanation === 'correction') return [small, large].filter(({ withdrawn }) => withdrawn);
      if (explanation === 'growth') return [isBefore(large.first, small.first) ? large : small];
      return explanation === 'update' || explanation === 'same-day' ? [small] : [];
    }),
  );
  const standing = positions.filter((position) => !overtaken.has(position));
  const current = standing.length > 0 ? standing : positions;
  if (current.length === 0) return [];
  const chosen = bestOf(current, settings);
  const lows = current.map(({ interval, stated }) => stated ?? interval.min);
  const highs = current.flatMap(({ interval, stated }) => (interval.max === null ? [] : [stated ?? interval.max]));
  const floor = Math.max(...current.map(({ interval }) => interval.min ?? Number.NEGATIVE_INFINITY));
  const top = highs.length > 0 ? Math.max(...highs) : null;
  const known = lows.filter((low) => low !== null);
  const lead = chosen.stances[0]!;
  return [
    {
      measure: group.measure,
      population: lead.summed || group.population === null ? null : group.population,
      low: known.length > 0 ? Math.min(...known) : null,
      best: chosen.stated ?? chosen.interval.min,
      high: top === null || top < floor ? null : top,
      basis: lead.summed ? 'summed' : chosen.interval.min === chosen.interval.max ? 'stated' : 'bounded',
      claimIds: idsOf(current.flatMap((position) => position.stances.flatMap(({ figures }) => figures))),
    },
  ];
}

function bestOf(positions: readonly Position[], { policy, sourceOrder }: VerdictSettings): Position {
  const pick = (better: (a: Position, b: Position) => number): Position =>
    positions.reduce((best, next) => (better(next, best) > 0 ? next : best));
  const lowest = (a: Position, b: Position): number => sizeOf(b) - sizeOf(a);
  const latest = (a: Position, b: Position): number => (a.last?.to ?? 0) - (b.last?.to ?? 0);
  const support = (a: Position, b: Position): number => a.voices.size - b.voices.size;
  const finest = (a: Position, b: Position): number => Number(a.stated !== null) - Number(b.stated !== null);
  const rank = (position: Position): number => {
    const ranks = position.stances.map(({ source }) =>
      sourceOrder.findIndex((name) => `publisher ${name.trim().toLowerCase()}` === source.publisher),
    );
    const known = ranks.filter((place) => place >= 0);
    return known.length > 0 ? -Math.min(...known) : Number.NEGATIVE_INFINITY;
  };
  const trusted = (a: Position, b: Position): number => Math.sign(rank(a) - rank(b)) || 0;
  if (policy === 'lowest') return pick((a, b) => lowest(a, b));
  if (policy === 'latest') return pick((a, b) => latest(a, b) || support(a, b) || lowest(a, b));
  if (policy === 'source-order') return pick((a, b) => trusted(a, b) || support(a, b) || latest(a, b) || lowest(a, b));
  return pick((a, b) => finest(a, b) || support(a, b) || latest(a, b) || lowest(a, b));
}
