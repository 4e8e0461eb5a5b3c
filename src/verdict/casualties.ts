import type { Interval } from '../model/interval.ts';
import { byPlace, type Group, saidOf } from './figures.ts';
import type { Stance } from './stances.ts';

const [KILLED, INJURED, BOTH] = ['killed', 'injured', 'casualties'] as const;

/**
 * Casualties are the killed and the injured: beside "45 casualties" of one paper, "five killed and 40 injured" of another
 * count the same people. Only where some source speaks of casualties, and for those that do not.
 */
export function addCasualties(groups: readonly Group[], stances: Map<Group, Stance[]>): void {
  addNone(groups, stances);
  const told = (measure: string): Stance[] => {
    const group = ofEveryone(groups, measure);
    return (group && stances.get(group)) ?? [];
  };
  const both = ofEveryone(groups, BOTH);
  if (both === undefined || told(BOTH).length === 0) return;
  stances.set(both, [...told(BOTH), ...sumsOf(told(KILLED), told(INJURED), told(BOTH), BOTH)]);
}

/**
 * "More than 150 homes were damaged or destroyed" beside "34 destroyed and 120 damaged" of another paper, "more than 100 missiles
 * and drones" beside "14 missiles and 96 drones": the two of the one paper are told together by the other.
 */
export function addBoth(groups: readonly Group[], stances: Map<Group, Stance[]>): void {
  const byMeasure = new Map(groups.map((group) => [group.measure, group] as const));
  for (const both of groups) {
    const parts = partsOf(both.measure)?.map((measure) => byMeasure.get(measure));
    const [one, other] = parts ?? [];
    if (!one || !other) continue;
    const own = stances.get(both)!;
    stances.set(both, [...own, ...sumsOf(stances.get(one)!, stances.get(other)!, own, both.measure)]);
  }
}

/** Of each article that tells both of two measures, and has no figure of its own for the two, what they come to. */
function sumsOf(ones: readonly Stance[], others: readonly Stance[], own: readonly Stance[], measure: string): Stance[] {
  const told = new Set(own.map(({ source }) => source.articleId));
  const byArticle = new Map(others.map((stance) => [stance.source.articleId, stance]));
  return ones.flatMap((one) => {
    const other = byArticle.get(one.source.articleId);
    return other && !told.has(one.source.articleId) ? (together(one, other, measure) ?? []) : [];
  });
}

/** "homes damaged or destroyed" → "homes damaged", "homes destroyed"; "missiles and drones fired" → "missiles fired", "drones fired". */
function partsOf(measure: string): [string, string] | null {
  const words = measure.split(' ');
  const at = words.findIndex((word) => word === 'or' || word === 'and');
  if (at < 1 || at === words.length - 1) return null;
  const [before, behind] = [words.slice(0, at), words.slice(at + 1)];
  return words[at] === 'or'
    ? [before.join(' '), [...before.slice(0, -1), ...behind].join(' ')]
    : [[...before, ...behind.slice(1)].join(' '), behind.join(' ')];
}

function ofEveryone(groups: readonly Group[], measure: string): Group | undefined {
  return groups.find((each) => each.measure === measure && each.population === null);
}

/** "There were no casualties": nobody was killed, and nobody injured, where others tell how many were. */
function addNone(groups: readonly Group[], stances: Map<Group, Stance[]>): void {
  const both = ofEveryone(groups, BOTH);
  const none = both === undefined ? [] : stances.get(both)!.filter(({ interval }) => interval.max === 0);
  if (none.length === 0) return;
  for (const measure of [KILLED, INJURED]) {
    const group = ofEveryone(groups, measure);
    const own = (group && stances.get(group)) ?? [];
    if (group === undefined || own.length === 0) continue;
    const told = new Set(group.figures.map(({ claim }) => claim.articleId));
    const others = none
      .filter(({ source }) => !told.has(source.articleId))
      .map(
        (stance): Stance => ({
          ...stance,
          lead: saidOf(stance.lead, measure),
          derived: true,
        }),
      );
    stances.set(group, [...own, ...others]);
  }
}

/** Where both print a number; the sum is as sure as the two are. */
function together(dead: Stance, hurt: Stance, measure: string): Stance | null {
  if (dead.stated === null || hurt.stated === null || dead.against !== null || hurt.against !== null) return null;
  const { lead } = dead;
  const stated = dead.stated + hurt.stated;
  const hedged = [dead, hurt].find(({ modifier }) => modifier !== 'exact');
  return {
    ...dead,
    lead: saidOf(lead, measure),
    figures: [...dead.figures, ...hurt.figures].sort(byPlace),
    setAside: [],
    derived: true,
    summed: true,
    parts: [lead, hurt.lead],
    deadTakenOut: 0,
    interval: sum(dead.interval, hurt.interval),
    reach: withPrinted(sum(dead.reach, hurt.reach), stated),
    stated,
    modifier: hedged?.modifier ?? 'exact',
    rough: dead.rough || hurt.rough,
  };
}

/** "More than five" alone is six or more; with 40 others it is told of 45 too, as any "more than" is from ten on. */
function withPrinted(reach: Interval, stated: number): Interval {
  if (stated < 10) return reach;
  const { min, max } = reach;
  return { ...reach, min: min && Math.min(min, stated), max: max && Math.max(max, stated) };
}

function sum(a: Interval, b: Interval): Interval {
  return {
    min: a.min === null || b.min === null ? null : a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen,
  };
}
