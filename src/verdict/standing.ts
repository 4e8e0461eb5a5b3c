import { type Case, oddPositions } from './case.ts';
import type { Pair, Position } from './positions.ts';
import type { Stance } from './stances.ts';
import { inTime } from './still-held.ts';
import { isBefore } from './timing.ts';

/** Positions that no longer stand, or count something else. */
export function overtakenOf({ pairs }: Case): Set<Position> {
  const overtaken = oddPositions(pairs);
  for (const { small, large, explanation } of pairs) {
    if (explanation === 'correction') {
      for (const position of [small, large]) if (position.withdrawn) overtaken.add(position);
    } else if (explanation === 'growth') {
      const [older, newer] = inTime(small, large);
      if (!isUpheld(older, newer)) overtaken.add(older);
    } else if (explanation === 'update' || explanation === 'same-day') overtaken.add(small);
    // Who died is not hurt any longer, and who is missing is not known to be dead.
    else if (explanation === 'with-dead' || (explanation === 'with-missing' && large.holdsMissing))
      overtaken.add(large);
  }
  return overtaken;
}

/**
 * One paper's 30 a week later, while three others of that day and after still print 2: nothing has grown, one of them
 * speaks of something else.
 */
function isUpheld(older: Position, newer: Position): boolean {
  const after = older.stances.filter(({ asOf }) => !isBefore(asOf, newer.first));
  return new Set(after.map(({ source }) => source.voice)).size > newer.voices.size;
}

/** Stances on a figure that had grown by the time they were printed: an old one told again. */
export function staleStances(pairs: readonly Pair[]): Set<Stance> {
  const old = pairs.flatMap(({ small, large, explanation }) => {
    if (explanation !== 'growth') return [];
    const [before, after] = inTime(small, large);
    return before.stances.filter((stance) => isBefore(after.first, stance.asOf));
  });
  return new Set(old);
}
