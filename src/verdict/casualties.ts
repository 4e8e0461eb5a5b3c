import type { Interval } from '../model/interval.ts';
import { byPlace, type Group } from './figures.ts';
import type { Stance } from './stances.ts';

const [KILLED, INJURED, BOTH] = ['killed', 'injured', 'casualties'];

/**
 * Casualties are the killed and the injured: beside "45 casualties" of one paper, "five killed and 40 injured" of another
 * count the same people. Only where some source speaks of casualties, and for those that do not.
 */
export function addCasualties(groups: readonly Group[], stances: Map<Group, Stance[]>): void {
  addNone(groups, stances);
  const told = (measure: string | undefined): Stance[] => {
    const group = groups.find((each) => each.measure === measure && each.population === null);
    return (group && stances.get(group)) ?? [];
  };
  const both = groups.find(({ measure, population }) => measure === BOTH && population === null);
  if (both === undefined || told(BOTH).length === 0) return;
  const own = new Set(told(BOTH).map(({ source }) => source.articleId));
  const injured = new Map(told(INJURED).map((stance) => [stance.source.articleId, stance]));
  const sums = told(KILLED).flatMap((dead) => {
    const hurt = injured.get(dead.source.articleId);
    return hurt && !own.has(dead.source.articleId) ? (together(dead, hurt) ?? []) : [];
  });
  stances.set(both, [...told(BOTH), ...sums]);
}

/** "There were no casualties": nobody was killed, and nobody injured, where others tell how many were. */
function addNone(groups: readonly Group[], stances: Map<Group, Stance[]>): void {
  const isOfAll = ({ measure, population }: Group, of: string): boolean => measure === of && population === null;
  const both = groups.find((group) => isOfAll(group, BOTH!));
  const none = both === undefined ? [] : stances.get(both)!.filter(({ interval }) => interval.max === 0);
  if (none.length === 0) return;
  for (const measure of [KILLED!, INJURED!]) {
    const group = groups.find((each) => isOfAll(each, measure));
    const own = (group && stances.get(group)) ?? [];
    if (group === undefined || own.length === 0) continue;
    const told = new Set(group.figures.map(({ claim }) => claim.articleId));
    const others = none
      .filter(({ source }) => !told.has(source.articleId))
      .map(
        (stance): Stance => ({
          ...stance,
          lead: { ...stance.lead, claim: { ...stance.lead.claim, measure } },
          derived: true,
        }),
      );
    stances.set(group, [...own, ...others]);
  }
}

/** Where both print a number; the sum is as sure as the two are. */
function together(dead: Stance, hurt: Stance): Stance | null {
  if (dead.stated === null || hurt.stated === null || dead.against !== null || hurt.against !== null) return null;
  const { lead } = dead;
  const stated = dead.stated + hurt.stated;
  const hedged = [dead, hurt].find(({ modifier }) => modifier !== 'exact');
  return {
    ...dead,
    lead: { ...lead, claim: { ...lead.claim, measure: BOTH! } },
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
