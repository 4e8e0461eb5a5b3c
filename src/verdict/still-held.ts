import { type Figure, sizeOf, tollKey } from './figures.ts';
import { type Behaviour, HELD } from './settings.ts';
import type { Stance } from './stances.ts';
import { type AsOf, isBefore } from './timing.ts';

interface Told {
  stances: readonly Stance[];
  first: AsOf | null;
}

/** "Gunmen seized 42 boys. Three are still in their hands": those who are left are a part of those who were taken. */
export function markStillHeld(figures: readonly Figure[]): Figure[] {
  const taken = new Map<string, number>();
  for (const figure of figures) {
    if (figure.claim.measure !== HELD || figure.standing !== 'current' || figure.cues.isLeft) continue;
    const { articleId } = figure.claim;
    taken.set(articleId, Math.max(taken.get(articleId) ?? 0, sizeOf(figure)));
  }
  if (taken.size === 0) return [...figures];
  const isPart = (figure: Figure): boolean =>
    figure.claim.measure === HELD &&
    figure.standing === 'current' &&
    figure.cues.isLeft &&
    sizeOf(figure) < (taken.get(figure.claim.articleId) ?? 0);
  return figures.map((figure) => (isPart(figure) ? { ...figure, standing: 'part' } : figure));
}

/** Where those who still are take the place of all who were. */
const FOR_NOW: ReadonlySet<string> = new Set(['hospitalised', 'trapped', 'missing']);

/** "Twenty-six of the 31 people taken to hospital have gone home. Five remain there", "trapped 19 men. Twelve remain underground". */
export function markStillSo(figures: readonly Figure[]): readonly Figure[] {
  const left = new Map<string, number>();
  for (const figure of figures)
    if (FOR_NOW.has(figure.claim.measure) && figure.standing === 'current' && figure.cues.isLeft)
      left.set(tollKey(figure), figure.interval.max ?? 0);
  if (left.size === 0) return figures;
  const hasLeft = (figure: Figure): boolean =>
    FOR_NOW.has(figure.claim.measure) &&
    figure.standing === 'current' &&
    !figure.cues.isLeft &&
    sizeOf(figure) > (left.get(tollKey(figure)) ?? Number.POSITIVE_INFINITY);
  return figures.map((figure) => (hasLeft(figure) ? { ...figure, standing: 'earlier' } : figure));
}

/** How many are left, told after how many there were; "two are missing", and that same day "one is still missing". */
export function isLeftOf(small: Told, large: Told, behaviour: Behaviour): boolean {
  if (!areLeft(small)) return false;
  return isBefore(large.first, small.first) || (behaviour === 'snapshot' && isLaterStill(small, large));
}

/** The older first: the larger, where it was told on a day before, or on one day with a smaller of those who still are. */
export function inTime<T extends Told>(small: T, large: T): [T, T] {
  return isBefore(large.first, small.first) || isLaterStill(small, large) ? [large, small] : [small, large];
}

/** Of two that are told on one day, the one that says of how many it still holds. */
export function isLaterStill(a: Told, b: Told): boolean {
  const isOneDay = !isBefore(a.first, b.first) && !isBefore(b.first, a.first);
  return isOneDay && areLeft(a) && !areLeft(b);
}

function areLeft({ stances }: Told): boolean {
  return stances.every(({ lead }) => lead.cues.isLeft);
}
