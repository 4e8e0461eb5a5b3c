import type { Clash } from './case.ts';
import { byPlace, type Figure, type Group, inOneSentence } from './figures.ts';
import { isOneOfSeveral } from './others.ts';
import type { Populations } from './populations.ts';
import { behaviourOf, FORCES, isOfOperations, LIMITS, PERPETRATORS } from './settings.ts';
import type { Stance } from './stances.ts';
import { dayOf, type Growth, isBefore, isLive } from './timing.ts';

export interface Relative {
  group: Group;
  stances: readonly Stance[];
}

/**
 * Figures of one measure that cannot both be right whatever else is said: one thing told twice, and parts larger than
 * their whole. A clash of a part and a whole belongs to the findings of both.
 */
export function clashesOf(family: readonly Relative[], growth: Growth, populations: Populations): Map<Group, Clash[]> {
  const found = new Map<Group, Clash[]>(family.map(({ group }) => [group, []]));
  const known = new Map<Group, Set<string>>(family.map(({ group }) => [group, new Set()]));
  const add = (clash: Clash, ...groups: Group[]): void => {
    for (const group of groups) {
      const key = `${clash.left.claim.id} ${clash.right.claim.id}`;
      if (known.get(group)!.has(key)) continue;
      known.get(group)!.add(key);
      found.get(group)!.push(clash);
    }
  };
  const everyone = family.find(({ group }) => group.population === null);
  for (const { group, stances } of family) {
    for (const { lead, against } of stances) {
      if (against === null) continue;
      const [left, right] = [lead, against].sort(byPlace) as [Figure, Figure];
      // "31 inmates were killed, contradicting the official toll of 26": of everyone too, where the paper counts nobody else.
      const tells = ({ stances }: Relative): boolean =>
        stances.some(({ source }) => source.articleId === lead.claim.articleId);
      const isAll = everyone !== undefined && !family.some((other) => other.group !== group && tells(other));
      add({ kind: 'twice', left, right }, ...new Set([group, ...(isAll ? [everyone.group] : [])]));
    }
  }
  for (const [clash, part, whole] of toldParts(family)) add(clash, ...new Set([part, whole]));
  for (const whole of family) {
    for (const part of family) {
      if (!isSubgroup(part.group, whole.group, populations)) continue;
      const seen = [...inOneArticle(part, whole), ...acrossArticles(part, whole, growth)];
      for (const clash of seen) add(clash, part.group, whole.group);
    }
  }
  for (const clashes of found.values()) clashes.sort((a, b) => byPlace(a.left, b.left) || byPlace(a.right, b.right));
  return found;
}

/** Attackers are left out of many tolls, so they are no part that a toll has to hold. */
function isSubgroup(part: Group, whole: Group, populations: Populations): boolean {
  if (part === whole || part.population === PERPETRATORS) return false;
  return populations.within(part.population, whole.population);
}

/** Parts that the text itself ties to their whole: "eight of the seven", "a quake killed 12 people, 15 of them women". */
function toldParts(family: readonly Relative[]): [Clash, Group, Group][] {
  const hasParts = family.some(({ group }) => group.figures.some(({ claim }) => claim.partOf !== null));
  if (!hasParts) return [];
  const byId = new Map(
    family.flatMap(({ group }) => group.figures.map((figure) => [figure.claim.id, { figure, group }] as const)),
  );
  return family.flatMap(({ group }) =>
    group.figures.flatMap((left): [Clash, Group, Group][] => {
      const whole = byId.get(left.claim.partOf ?? '');
      if (whole === undefined || !COUNTED.has(left.standing) || !exceeds(left, whole.figure)) return [];
      return [[{ kind: 'part-over-whole', left, right: whole.figure }, group, whole.group]];
    }),
  );
}

const COUNTED: ReadonlySet<Figure['standing']> = new Set(['part', 'current']);

/** "150 civilians", and further down "137 people". In one sentence the two would be a list. */
function inOneArticle(part: Relative, whole: Relative): Clash[] {
  // "Nine women were released. Four people were rescued.": on two days.
  if (isOfOperations(behaviourOf(part.group.measure))) return [];
  const wholes = new Map(whole.stances.map((stance) => [stance.source.articleId, stance]));
  return part.stances.flatMap(({ lead: left, source }) => {
    const right = wholes.get(source.articleId)?.lead;
    // "Five passengers were killed. The dead were Ana Ruiz, 30, her son and Eva Lind, 33": whoever is named is no whole
    const isWhole =
      right !== undefined && !right.claim.quantity.implicit && !isOneOfSeveral(left, right, [left, right]);
    const isClash = isWhole && exceeds(left, right) && !inOneSentence(left, right) && !areOthers(left, right);
    return isClash ? [{ kind: 'part-over-whole' as const, left, right }] : [];
  });
}

/**
 * "Fifteen people were hurt in the riot. Twenty police officers were hurt": who keeps order is counted beside the people, not
 * among them, where the text itself tells of more of them.
 */
function areOthers({ population, cues }: Figure, whole: Figure): boolean {
  return cues.isBeside || (population !== null && FORCES.has(population) && whole.claim.field === 'text');
}

/** A part that no whole figure of any source can hold, unless the toll may have grown since. */
function acrossArticles(part: Relative, whole: Relative, { when, days }: Growth): Clash[] {
  const wholes = whole.stances.filter(({ derived }) => !derived);
  if (wholes.length === 0) return [];
  const behaviour = behaviourOf(whole.group.measure, whole.group.unit);
  const isSnapshot = behaviour === 'snapshot';
  // "No one has been arrested", and four months later a man is
  const reach = behaviour === 'flow' ? LIMITS.lastingDays : days;
  const most = (figure: Figure): number => figure.reach.max ?? Number.POSITIVE_INFINITY;
  const right = wholes.map(({ lead }) => lead).reduce((a, b) => (most(b) > most(a) ? b : a));
  return part.stances.flatMap(({ lead: left }) => {
    const isClash = left.claim.articleId !== right.claim.articleId && exceeds(left, right);
    const isTold = wholes.some(({ source }) => source.articleId === left.claim.articleId);
    const mayHaveGrown =
      (isBefore(right.asOf, left.asOf) && isLive(when ?? dayOf(right.asOf), left.asOf, reach)) ||
      // 27 patients on Friday, ten still in hospital on Monday.
      (isSnapshot && isBefore(left.asOf, right.asOf) && isLive(when ?? dayOf(left.asOf), right.asOf, days));
    // "Two workers, not five as previously announced": nobody stands by the five.
    const isTakenBack = part.group.figures.some(
      ({ standing, claim, stated }) =>
        standing === 'earlier' && stated === left.stated && claim.articleId === right.claim.articleId,
    );
    return isClash && !isTold && !mayHaveGrown && !isTakenBack
      ? [{ kind: 'part-over-whole' as const, left, right }]
      : [];
  });
}

function exceeds(part: Figure, whole: Figure): boolean {
  // "Fifteen miners are dead or missing", and thirteen bodies found
  if (part.cues.holdsMissing && !whole.cues.holdsMissing) return false;
  // "More than 60 migrants were feared drowned. Four bodies have been found."
  if (part.claim.status === 'unconfirmed' && whole.claim.status === 'asserted') return false;
  const [least, most] = [part.reach.min, whole.reach.max];
  return least !== null && most !== null && least > most;
}
