import type { Interval } from '../model/interval.ts';
import { byPlace, type Group } from './figures.ts';
import type { Stance } from './stances.ts';

const [KILLED, INJURED, BOTH] = ['killed', 'injured', 'casualties'];

/**
 * Casualties are the killed and the injured: beside "45 casualties" of one paper, "five killed and 40 injured" of another
 * count the same people. Only where some source speaks of casualties, and for those that do not.
 */
export function addCasualties(groups: readonly Group[], stances: Map<Group, Stance[]>): void {
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

/** Where both print a number; the sum is as sure as the two are. */
function together(dead: Stance, hurt: Stance): Stance | null {
  if (dead.stated === null || hurt.stated === null || dead.against !== null || hurt.against !== null) return null;
  const { lead } = dead;
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
    reach: sum(dead.reach, hurt.reach),
    stated: dead.stated + hurt.stated,
    modifier: hedged?.modifier ?? 'exact',
    rough: dead.rough || hurt.rough,
  };
}

function sum(a: Interval, b: Interval): Interval {
  return {
    min: a.min === null || b.min === null ? null : a.min + b.min,
    max: a.max === null || b.max === null ? null : a.max + b.max,
    minOpen: a.minOpen || b.minOpen,
    maxOpen: a.maxOpen || b.maxOpen,
  };
}
