import { type Figure, type Group, sizeOf } from './figures.ts';
import type { Pair } from './positions.ts';
import { behaviourOf, LIMITS, PERPETRATORS } from './settings.ts';
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
 * Counts that differ by exactly the attackers who died: one toll holds them, the other leaves them out. And counts that
 * are made anew for every operation (arrests), when they are too far apart to be counts of one.
 */
export function explainByDefinition(
  group: Group,
  pairs: readonly Pair[],
  family: readonly { group: Group; stances: readonly Stance[] }[],
): void {
  if (behaviourOf(group.measure) === 'flow') {
    for (const pair of pairs) if (isOpen(pair) && areSeparate(pair)) pair.explanation = 'flow';
  }
  for (const pair of pairs) {
    const isOther = sizeOf(pair.small) > 0 && sizeOf(pair.small) < LIMITS.otherScopeShare * sizeOf(pair.large);
    if (isOpen(pair) && isOther) pair.explanation = 'scope';
  }
  for (const pair of pairs) if (isLaterPart(pair) || isOtherPeople(pair, group)) pair.explanation = 'scope';
  if (group.population !== null) return;
  const attackers = family
    .filter((relative) => relative.group.population === PERPETRATORS)
    .flatMap(({ stances }) => stances.map(sizeOf));
  for (const pair of pairs) {
    if (!isOpen(pair)) continue;
    if (attackers.includes(sizeOf(pair.large) - sizeOf(pair.small))) {
      pair.explanation = 'definition';
    }
  }
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

/** Of another day, or of another size. */
function areSeparate({ small, large }: Pair): boolean {
  if (isBefore(small.first, large.first) || isBefore(large.first, small.first)) return true;
  return sizeOf(small) < LIMITS.sameFlowShare * sizeOf(large);
}
