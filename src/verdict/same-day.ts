import type { DateRange } from '../model/date-range.ts';
import type { Closeness } from './precision.ts';
import { LIMITS } from './settings.ts';
import type { Stance } from './stances.ts';
import { type AsOf, isBefore, isLive } from './timing.ts';

/** A figure, who stands by it, and when it was first and last given. */
interface Told {
  stances: readonly Stance[];
  voices: ReadonlySet<string>;
  first: AsOf | null;
  last: AsOf | null;
}

interface TwoTold {
  small: Told;
  large: Told;
  closeness: Closeness;
  explanation: string | null;
}

/**
 * In a toll that is seen to grow, two figures of one of its first days may be two hours of it; unless more papers still
 * print the smaller one on the days after than ever printed the larger.
 */
export function isSameDay({ small, large, closeness: how, explanation }: TwoTold, when: DateRange | null): boolean {
  if (how !== 'apart' || explanation !== null || small.first === null || large.first === null) return false;
  if (isBefore(small.first, large.first) || isBefore(large.first, small.first)) return false;
  const after = small.stances.filter(({ asOf }) => isBefore(large.last, asOf));
  if (new Set(after.map(({ source }) => source.voice)).size > large.voices.size) return false;
  return isLive(when, small.first, LIMITS.firstDays);
}

/** "19 dead" and "22 dead" of one day, and 22 in the papers of the next: what nobody else says, it had grown from. */
export function isOutlived({ small, large }: TwoTold): boolean {
  if (!isBefore(small.last, large.last)) return false;
  const [ours, theirs] = [small, large].map(
    ({ stances }) => new Set(stances.flatMap(({ lead }) => lead.claim.attribution?.name ?? [])),
  ) as [Set<string>, Set<string>];
  // "opposition groups said 30, the government 12": two counts, whoever repeats one of them.
  return ours.size === 0 || theirs.size === 0 || [...ours].some((name) => theirs.has(name));
}
