import { compareText } from '../model/compare-text.ts';
import { intersect } from '../model/interval.ts';
import { isShare } from './dimensions.ts';
import { byPlace, type Figure, keptTo, sizeOf } from './figures.ts';
import { type Closeness, closeness, isOneFigure, isRoundingDown, type Measured } from './precision.ts';
import { isOutlived, isSameDay } from './same-day.ts';
import { type Behaviour, LIMITS } from './settings.ts';
import { isWordOfSide } from './sides.ts';
import { isOfOnePeriod, isOvertakenByLast } from './stages.ts';
import { figureKey, type Stance } from './stances.ts';
import { isLeftOf } from './still-held.ts';
import { type AsOf, dayOf, earlier, type Growth, isBefore, isLive, later } from './timing.ts';
import { withdrawCorrected } from './withdrawn.ts';

/** All the sources that stand by one figure. */
export interface Position extends Measured {
  stances: Stance[];
  voices: Set<string>;
  /** When it was first and last given. */
  first: AsOf | null;
  last: AsOf | null;
  /** A source says outright that this figure no longer holds. */
  withdrawn: boolean;
  /** The words that keep it to one stretch of time: "in a single day". */
  period: string | null;
  /** The words that keep it to one place: "in the port alone". */
  place: string | null;
  /** It counts the missing too. */
  holdsMissing: boolean;
}

/** Why two positions that are apart (or that grew) need not be a disagreement. */
export type Explanation =
  | 'correction'
  | 'growth'
  | 'update'
  | 'same-day'
  | Definition
  | 'flow'
  | 'period'
  | 'place'
  | 'scope'
  | 'unconfirmed';

/** What the larger count holds that the smaller leaves out: the dead attackers, the missing, those of the hurt who died. */
export type Definition = 'with-attackers' | 'with-missing' | 'with-dead';

export interface Pair {
  small: Position;
  large: Position;
  closeness: Closeness;
  explanation: Explanation | null;
}

/** Stances by figure, smallest first. */
export function positionsOf(stances: readonly Stance[], withdrawn: readonly Figure[]): Position[] {
  const taken = withdrawn.slice(0, LIMITS.distinctFigures).filter((figure) => !isOwn(figure, stances));
  if (stances.length === 1) return [positionOf(stances[0]!, taken)];
  const positions = new Map<string, Position>();
  for (const stance of stances) {
    const { period, place, holdsMissing } = keptTo(stance.lead, stance.figures);
    const key = `${figureKey(stance)} ${stance.deadTakenOut > 0} ${period !== null} ${holdsMissing} ${place}`;
    const known = positions.get(key);
    if (known === undefined) positions.set(key, positionOf(stance, taken));
    else {
      known.stances.push(stance);
      known.voices.add(stance.source.voice);
      known.first = earlier(known.first, stance.asOf);
      known.last = later(known.last, stance.asOf);
    }
  }
  const all = [...positions.values()].sort((a, b) => b.voices.size - a.voices.size || bySize(a, b));
  return all.slice(0, LIMITS.distinctFigures).sort(bySize);
}

function positionOf(stance: Stance, withdrawn: readonly Figure[]): Position {
  const { interval, reach, stated, modifier, rough, asOf, source } = stance;
  const { period, place, holdsMissing } = keptTo(stance.lead, stance.figures);
  return {
    interval,
    reach,
    stated,
    modifier,
    rough,
    first: asOf,
    last: asOf,
    stances: [stance],
    voices: new Set([source.voice]),
    withdrawn: withdrawn.some((figure) => figure.source.articleId !== source.articleId && isSame(figure, stance)),
    period,
    place,
    holdsMissing,
  };
}

/** By what is said first, so that who says which ("more than 5", "just over 5") decides nothing. */
function bySize(a: Position, b: Position): number {
  return (
    sizeOf(a) - sizeOf(b) ||
    (a.interval.min ?? Number.NEGATIVE_INFINITY) - (b.interval.min ?? Number.NEGATIVE_INFINITY) ||
    (a.interval.max ?? Number.POSITIVE_INFINITY) - (b.interval.max ?? Number.POSITIVE_INFINITY) ||
    compareText(a.modifier, b.modifier) ||
    byPlace(a.stances[0]!.lead, b.stances[0]!.lead)
  );
}

/** "The toll, 14, is unchanged from 14 on Monday" takes nothing back: the paper stands by the figure itself. */
function isOwn(figure: Figure, stances: readonly Stance[]): boolean {
  return stances.some((stance) => stance.source.articleId === figure.source.articleId && isSame(figure, stance));
}

function isSame(a: Measured, b: Measured): boolean {
  return isOneFigure(closeness(a, b));
}

/**
 * Every two positions, and what time explains of those that can't both be right. A position is dated by its first
 * printing: who repeats an old figure later is stale, not in dispute.
 */
export function pairsOf(positions: readonly Position[], behaviour: Behaviour, growth: Growth): Pair[] {
  withdrawCorrected(positions);
  const pairs: Pair[] = [];
  for (let i = 0; i < positions.length; i++) {
    for (let j = i + 1; j < positions.length; j++) {
      const [small, large] = [positions[i]!, positions[j]!];
      const how = closeness(small, large);
      pairs.push({ small, large, closeness: how, explanation: timeExplains(small, large, how, behaviour, growth) });
    }
  }
  if (behaviour === 'flow') growInSteps(pairs);
  const grew = pairs.some(({ explanation }) => explanation === 'growth');
  if (grew || behaviour === 'cumulative') {
    for (const pair of pairs)
      if ((grew || isOutlived(pair)) && isSameDay(pair, growth.when)) pair.explanation = 'same-day';
  }
  return pairs;
}

function timeExplains(
  small: Position,
  large: Position,
  how: Closeness,
  behaviour: Behaviour,
  { when, days }: Growth,
): Explanation | null {
  if (isOneFigure(how)) return null;
  if (small.withdrawn || large.withdrawn) return 'correction';
  if (isWordOfSide(small, large)) return null;
  // A count of the first weeks is overtaken by any later one; two counts made decades on are a dispute.
  const since = when ?? dayOf(earlier(small.first, large.first));
  if (!isLive(since, earlier(small.first, large.first), days)) return null;
  if (isOvertakenByLast(small, large)) return 'correction';
  // "increased its offer to $7.6bn" is a word on the offer, "unemployment rose to 5.1%" on the month before
  if (behaviour === 'periodic' && isOfOnePeriod(small, large))
    return isSaidToRise(small, large) && isBefore(small.first, large.first) ? 'growth' : null;
  if (behaviour === 'once') return haveMovedOn(small, large) || haveMovedOn(large, small) ? 'update' : null;
  // "295 people were on board", and a day later 298
  if (behaviour === 'listed') {
    const isLater = isBefore(small.first, large.first) || isBefore(large.first, small.first);
    return how === 'apart' && isLater ? 'growth' : null;
  }
  // "105,000 were told to leave", and two days later "88,000 remain under evacuation orders"
  if (how === 'apart' && isLeftOf(small, large, behaviour)) return 'growth';
  // Arrests are counted anew by each operation, but "no one was arrested" holds until someone is.
  if (behaviour === 'flow') return hasGrown(small, large, how) || hasRisen(small, large) ? 'growth' : null;
  // Two ships may have saved people on one day; what is told later holds what was told before.
  if (behaviour === 'tally' && !isBefore(small.first, large.first)) return null;
  if (isBefore(small.first, large.first)) return isGrowth(small, large, how) ? 'growth' : null;
  // "At least three died", and that evening "the toll rose to ten"
  if (how !== 'apart') return isSaidToRise(small, large) && isFarMore(large, small, 2) ? 'growth' : null;
  if (behaviour !== 'periodic' && isSaidToRise(small, large)) return 'growth';
  if ((behaviour === 'snapshot' || behaviour === 'periodic') && isBefore(large.first, small.first)) return 'growth';
  if (haveMovedOn(small, large)) return 'update';
  const oneVoice = small.voices.size === 1 && large.voices.size === 1 && [...small.voices][0] === [...large.voices][0];
  const inOrder = !isBefore(large.first, small.first);
  return oneVoice && inOrder && small.first !== null && large.first !== null ? 'update' : null;
}

/**
 * "No one was arrested" holds until someone is. "37 were recaptured", and two days later "61 were recaptured": one operation
 * that goes on, where the later count may hold the earlier; "23 in one night" and "90 in five nights" are two.
 */
function hasGrown(small: Position, large: Position, how: Closeness): boolean {
  if (sizeOf(small) === 0) return !isBefore(large.first, small.first);
  if (small.stated === null || sizeOf(small) < LIMITS.grownFlowShare * sizeOf(large)) return false;
  return isBefore(small.first, large.first) && isGrowth(small, large, how);
}

/** "Six were arrested", and two days later "21 have now been arrested" */
function hasRisen(small: Position, large: Position): boolean {
  return isBefore(small.first, large.first) && isSaidToRise(small, large);
}

/** "46 were arrested", two days later 82, a week later 160: what grew step by step grew from the first to the last. */
function growInSteps(pairs: readonly Pair[]): void {
  const grownTo = new Map<Position, Set<Position>>();
  for (const { small, large, explanation } of pairs) {
    if (explanation === 'growth') grownTo.set(small, (grownTo.get(small) ?? new Set()).add(large));
  }
  for (const pair of pairs) {
    const { small, large } = pair;
    if (pair.explanation !== null || pair.closeness !== 'apart' || !isBefore(small.first, large.first)) continue;
    const steps = grownTo.get(small);
    if (steps === undefined || ![...steps].some((step) => grownTo.get(step)?.has(large))) continue;
    pair.explanation = 'growth';
    // The pairs of one position come from the next larger one up: what is explained here is a step for the next.
    steps.add(large);
  }
}

/** "The toll rose to 16", and 14 in another paper of that day: the smaller one is what it rose from. */
function isSaidToRise(small: Position, large: Position): boolean {
  return large.stances.some(
    // "Unemployment rose to 3.9 percent": from that of the month before, and no other paper's figure.
    ({ lead, asOf }) => lead.cues.update === 'rise' && !isShare(lead.unit) && !isBefore(asOf, small.first),
  );
}

/** Whoever gave the smaller figure gives the larger one later: "one dead", and the next day "two", as others had at once. */
function haveMovedOn(small: Position, large: Position): boolean {
  return small.stances.every(({ source, asOf }) =>
    large.stances.some((later) => later.source.voice === source.voice && isBefore(asOf, later.asOf)),
  );
}

/** Two figures that may be the same are growth only when both are printed numbers: "at least 20", a day later 24. */
function isGrowth(small: Position, large: Position, how: Closeness): boolean {
  // "About 40", and 43 a day later: about 40 still. "More than 100", and about 1,300 ten days later: many more.
  if (how !== 'apart' && (isHedged(small) || isHedged(large)) && !isFarMore(large, small, LIMITS.hedgedGrowth))
    return false;
  if (how === 'apart' || intersect(small.interval, large.interval) === null) return true;
  // "11,300", and two days later "at least 11,300"
  if (small.stated !== null && small.stated === large.stated) return false;
  // "More than 70", and 76 a day later
  if (small.modifier === 'more-than' && isTens(small.stated, large.stated)) return false;
  if (small.stated === null || large.stated === null) return false;
  // "More than 3,000", and 3,100 a day later; but 3,640 is more than that.
  if (isRoundingDown(large.stated, small.stated) && !isFarMore(large, small, LIMITS.roundedGrowth)) return false;
  return large.modifier !== 'at-most' && large.modifier !== 'less-than';
}

function isFarMore(large: Position, small: Position, times: number): boolean {
  return large.stated !== null && small.stated !== null && large.stated > times * small.stated;
}

function isHedged({ modifier }: Position): boolean {
  return modifier === 'approximate' || modifier === 'almost' || modifier === 'just-over';
}

/** Is the first a round ten that the second starts with? */
function isTens(round: number | null, exact: number | null): boolean {
  return round !== null && exact !== null && round % 10 === 0 && exact > round && exact - round < 10;
}

/** By position those that are one figure with it, exactly or rounded. */
export function nearOf(positions: readonly Position[], pairs: readonly Pair[]): Map<Position, Set<Position>> {
  const near = new Map<Position, Set<Position>>(positions.map((position) => [position, new Set()]));
  for (const { small, large, closeness: how } of pairs) {
    if (!isOneFigure(how)) continue;
    near.get(small)?.add(large);
    near.get(large)?.add(small);
  }
  return near;
}

/**
 * Positions that are one figure, exactly or rounded, the most told first in each; smallest figure first. With `isOne` they
 * must stand alike too.
 */
export function positionsByCamp(
  positions: readonly Position[],
  pairs: readonly Pair[],
  isOne: (a: Position, b: Position) => boolean = () => true,
): Position[][] {
  const near = nearOf(positions, pairs);
  const free = new Set(positions);
  const camps: Position[][] = [];
  for (const lead of [...positions].sort((a, b) => support(b) - support(a))) {
    if (!free.has(lead)) continue;
    const camp = [lead, ...[...near.get(lead)!].filter((other) => free.has(other) && isOne(lead, other))];
    for (const position of camp) free.delete(position);
    camps.push(camp);
  }
  return camps.sort((a, b) => positions.indexOf(a[0]!) - positions.indexOf(b[0]!));
}

/** By voices, then a printed exact figure before a hedged one. */
function support({ voices, modifier }: Position): number {
  return voices.size * 2 + Number(modifier === 'exact');
}
