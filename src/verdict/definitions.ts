import type { Relative } from './clashes.ts';
import { type Figure, type Group, sizeOf } from './figures.ts';
import type { Pair, Position } from './positions.ts';
import { behaviourOf, isOfOperations, LIMITS, PERPETRATORS } from './settings.ts';
import type { Stance } from './stances.ts';
import { isBefore } from './timing.ts';

/**
 * "Ten people were hurt. One of the injured died": the ten hold the one. The dead who are told as a part of the
 * injured are taken out, so that the count meets "one dead, nine hurt".
 */
export function takeDeadOut(stances: Stance[], figures: readonly Figure[]): Stance[] {
  const deadOf = new Map<string, number>();
  for (const { claim, stated } of figures) {
    if (claim.measure === 'killed' && claim.partOf !== null && stated !== null) deadOf.set(claim.partOf, stated);
  }
  return stances.map((stance) => {
    if (stance.lead.claim.measure !== 'injured') return stance;
    const taken = deadOf.get(stance.figures.find(({ claim }) => deadOf.has(claim.id))?.claim.id ?? '') ?? 0;
    if (taken === 0 || stance.stated === null || taken >= stance.stated) return stance;
    return {
      ...stance,
      interval: shift(stance.interval, taken),
      reach: shift(stance.reach, taken),
      stated: stance.stated - taken,
      deadTakenOut: taken,
    };
  });
}

function shift<T extends { min: number | null; max: number | null }>(interval: T, by: number): T {
  return {
    ...interval,
    min: interval.min === null ? null : interval.min - by,
    max: interval.max === null ? null : interval.max - by,
  };
}

/**
 * Why counts that differ need not be counts of the same: one of a day and one since January, one of a district that
 * another source tells as a part, arrests of two nights, or a toll with and one without the attackers. `told` is all
 * that the event's articles tell.
 */
export function explainByDefinition(group: Group, pairs: readonly Pair[], told: readonly Relative[]): void {
  if (pairs.length === 0) return;
  const parts = group.figures.filter(({ standing }) => standing === 'part');
  const beside = countsBeside(group, told);
  for (const pair of pairs) {
    if (isOfPeriod(pair)) pair.explanation = 'period';
    else if (isOfPlace(pair)) pair.explanation = 'place';
    else if (holdsTheMissing(pair, group)) pair.explanation = 'with-missing';
    else if (isKnownPart(pair, parts) || isLaterPart(pair) || isOtherPeople(pair, group)) pair.explanation = 'scope';
    else if (holdsTheAttackers(pair, beside.among)) pair.explanation = 'with-attackers';
    else if (holdsTheDead(pair, beside.dead)) pair.explanation = 'with-dead';
    else if (hasDiedSince(pair, beside))
      pair.explanation = isBefore(pair.large.first, pair.small.first) ? 'growth' : 'with-dead';
    else if (isOpen(pair))
      pair.explanation = otherCount(pair, group, beside) ?? (isUnconfirmed(pair) ? 'unconfirmed' : null);
  }
}

/** "Police confirmed three deaths", and by unconfirmed reports ten died: the three are those who are sure. */
function isUnconfirmed({ small, large }: Pair): boolean {
  return (
    sizeOf(small) > 0 &&
    small.stances.every(({ lead }) => lead.claim.status === 'asserted' && lead.cues.isConfirmed) &&
    large.stances.every(({ lead }) => lead.claim.status === 'unconfirmed')
  );
}

/** What the articles tell beside a group, that one of two counts may hold and the other not. */
interface Beside {
  attackers: ReadonlySet<number>;
  /** The attackers that an article tells as a part of those it counts. */
  among: readonly Figure[];
  missing: ReadonlySet<number>;
  /** Of the injured: who is told to have died among them. */
  dead: readonly Figure[];
  /** Of the injured: the most dead that each article stands by. */
  toll: ReadonlyMap<string, number>;
  /** Articles that tell of one death without a number: "a third victim has died". */
  lone: ReadonlySet<string>;
}

function countsBeside({ measure, population }: Group, told: readonly Relative[]): Beside {
  const sizesOf = (asked: boolean, of: string, whom: string | null): ReadonlySet<number> => {
    const others = asked ? told.filter(({ group }) => group.measure === of && group.population === whom) : [];
    return new Set(others.flatMap(({ stances }) => stances.map(sizeOf)));
  };
  const hurt = measure === 'injured' || measure === 'hospitalised';
  const killed = told.filter(
    ({ group }) => hurt && group.measure === 'killed' && (group.population === population || population === null),
  );
  const toll = new Map<string, number>();
  const lone = new Set<string>();
  for (const one of killed.flatMap(({ stances }) => stances)) {
    const { articleId } = one.source;
    toll.set(articleId, Math.max(toll.get(articleId) ?? 0, sizeOf(one)));
    if (one.lead.claim.quantity.implicit) lone.add(articleId);
  }
  return {
    attackers: sizesOf(population === null, measure, PERPETRATORS),
    among: told
      .filter(({ group }) => population === null && group.measure === measure && group.population === PERPETRATORS)
      .flatMap(({ group }) => group.figures)
      .filter(({ claim }) => claim.role === 'part'),
    missing: sizesOf(population === null && measure === 'killed', 'missing', null),
    toll,
    lone,
    dead: killed
      .flatMap(({ group }) => group.figures)
      .filter(({ cues, standing }) => cues.isAmong && standing === 'current'),
  };
}

/** Of what no time explains: the sizes alone. */
function otherCount(pair: Pair, group: Group, { attackers, missing }: Beside): Pair['explanation'] {
  const difference = sizeOf(pair.large) - sizeOf(pair.small);
  if (attackers.has(difference)) return 'with-attackers';
  if (missing.has(difference)) return 'with-missing';
  if (isOfOperations(behaviourOf(group.measure)) && areSeparate(pair)) return 'flow';
  return sizeOf(pair.small) > 0 && sizeOf(pair.small) < LIMITS.otherScopeShare * sizeOf(pair.large) ? 'scope' : null;
}

/** "31 people in a single day", and 412 in all. */
function isOfPeriod({ small, large, closeness }: Pair): boolean {
  return closeness === 'apart' && small.period !== null && large.period !== small.period;
}

/** "12 people were killed in the port alone", and 187 in all. */
function isOfPlace({ small, large, closeness }: Pair): boolean {
  return closeness === 'apart' && small.place !== null && large.place !== small.place;
}

/** "12 are dead or missing", and eight dead in another paper. */
function holdsTheMissing({ small, large, closeness }: Pair, { measure }: Group): boolean {
  return closeness === 'apart' && measure === 'killed' && large.holdsMissing && !small.holdsMissing;
}

/** "1,294 people were killed in Zenda", which another paper tells as a part of 2,445: known by then, so no older toll. */
function isKnownPart({ small, large, closeness, explanation }: Pair, parts: readonly Figure[]): boolean {
  if (closeness !== 'apart' || explanation === 'correction' || small.stated === null || parts.length === 0)
    return false;
  const articles = new Set(large.stances.map(({ source }) => source.articleId));
  return parts.some(
    ({ stated, source }) =>
      stated === small.stated &&
      articles.has(source.articleId) &&
      small.stances.every((stance) => !isBefore(stance.source.published, source.published)),
  );
}

/** "Four people were killed", and a day later "five people dead, including the gunman": the toll did not grow. */
function holdsTheAttackers({ small, large, closeness }: Pair, among: readonly Figure[]): boolean {
  if (closeness !== 'apart' || among.length === 0) return false;
  const difference = sizeOf(large) - sizeOf(small);
  const wholes = new Set(large.stances.flatMap(({ figures }) => figures.map(({ claim }) => claim.id)));
  return among.some((figure) => wholes.has(figure.claim.partOf ?? '') && sizeOf(figure) === difference);
}

/** "Ten people were wounded. One of the victims died", and nine wounded in another paper: ten is nine and one. */
function holdsTheDead({ small, large, closeness }: Pair, dead: readonly Figure[]): boolean {
  if (closeness !== 'apart' || dead.length === 0) return false;
  const articles = new Set(large.stances.map(({ source }) => source.articleId));
  const difference = sizeOf(large) - sizeOf(small);
  return dead.some((figure) => articles.has(figure.claim.articleId) && sizeOf(figure) === difference);
}

/** "Five were wounded and two killed", and a day later "four wounded and three dead": one of the five has died. */
function hasDiedSince(pair: Pair, { toll, lone }: Beside): boolean {
  if (!isOpen(pair) || isBefore(pair.small.first, pair.large.first)) return false;
  const deadIn = ({ stances }: Pair['small'], least: number): number[] =>
    stances.flatMap(({ source: { articleId } }) => {
      const dead = toll.get(articleId);
      // Who tells of the last death alone gives no toll.
      return dead === undefined || (lone.has(articleId) && dead <= least) ? [] : dead;
    });
  const before = Math.max(...deadIn(pair.large, 0));
  const after = Math.min(...deadIn(pair.small, before));
  // Of nobody the most is less than anything, the least more.
  return before >= 0 && after < Number.POSITIVE_INFINITY && after - before >= sizeOf(pair.large) - sizeOf(pair.small);
}

/** "9,000 were hurt", and a week later in the same paper "153 were hurt" in one clinic. */
function isLaterPart(pair: Pair): boolean {
  const { small, large } = pair;
  const [voice, ...others] = new Set([...small.voices, ...large.voices]);
  const isOneVoice = voice !== undefined && others.length === 0;
  const isMuchLess = sizeOf(small) > 0 && sizeOf(small) < LIMITS.laterPartShare * sizeOf(large);
  return isOpen(pair) && isOneVoice && isMuchLess && isBefore(large.first, small.first);
}

/** "One refugee spoke to us", and a day later "14,000 refugees": the count did not grow from one. */
function isOtherPeople({ small, large, explanation }: Pair, { measure }: Group): boolean {
  if (explanation !== 'growth' || behaviourOf(measure) !== 'snapshot') return false;
  return sizeOf(small) > 0 && sizeOf(small) < LIMITS.otherPeopleShare * sizeOf(large);
}

function isOpen({ closeness, explanation }: Pair): boolean {
  return closeness === 'apart' && explanation === null;
}

/** Of another day, or of another size; what two others say of one day differs more than what a paper tells of itself. */
function areSeparate({ small, large }: Pair): boolean {
  if (isBefore(small.first, large.first) || isBefore(large.first, small.first)) return true;
  const share = areToldByOthers(small, large) ? LIMITS.rivalFlowShare : LIMITS.sameFlowShare;
  return sizeOf(small) < share * sizeOf(large);
}

/** "The ministry said 210", "600, a rights group said": each is told by those of its own. */
function areToldByOthers(small: Position, large: Position): boolean {
  const [ours, theirs] = [small, large].map(({ stances }) =>
    stances.map(({ figures }) => figures.flatMap(({ claim }) => claim.attribution?.name ?? [])),
  );
  const isNamed = [...ours!, ...theirs!].every((names) => names.length > 0);
  return isNamed && !ours!.flat().some((name) => theirs!.flat().includes(name));
}
