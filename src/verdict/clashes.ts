import type { Clash } from './case.ts';
import { byPlace, type Figure, type Group } from './figures.ts';
import type { Populations } from './populations.ts';
import { PERPETRATORS } from './settings.ts';
import type { Stance } from './stances.ts';

/** Figures that cannot both be right whatever else is said: one thing told twice, and parts larger than their whole. */
export function clashesOf(
  group: Group,
  stances: readonly Stance[],
  family: readonly { group: Group; stances: readonly Stance[] }[],
  populations: Populations,
): Clash[] {
  const clashes: Clash[] = [];
  const parts = partsOf(group, family, populations);
  for (const stance of stances) {
    if (stance.against) {
      const [left, right] = [stance.lead, stance.against].sort(byPlace) as [Figure, Figure];
      clashes.push({ kind: 'twice', left, right });
    }
    if (stance.derived) continue;
    for (const part of parts.get(stance.source.articleId) ?? []) {
      if (exceeds(part, stance.lead)) clashes.push({ kind: 'part-over-whole', left: part, right: stance.lead });
    }
  }
  const own = new Map(group.figures.map((figure) => [figure.claim.id, figure]));
  for (const part of group.figures) {
    const whole = own.get(part.claim.partOf ?? '');
    if (part.standing === 'part' && whole !== undefined && exceeds(part, whole)) {
      clashes.push({ kind: 'part-over-whole', left: part, right: whole });
    }
  }
  return clashes.sort((a, b) => byPlace(a.left, b.left) || byPlace(a.right, b.right));
}

/** What each article says of the populations within that of the group; attackers are often left out of a toll. */
function partsOf(
  group: Group,
  family: readonly { group: Group; stances: readonly Stance[] }[],
  populations: Populations,
): Map<string, Figure[]> {
  const parts = new Map<string, Figure[]>();
  for (const relative of family) {
    const { population } = relative.group;
    if (population === group.population || population === PERPETRATORS) continue;
    if (!populations.within(population, group.population)) continue;
    for (const { lead, source } of relative.stances) {
      parts.set(source.articleId, [...(parts.get(source.articleId) ?? []), lead]);
    }
  }
  return parts;
}

function exceeds(part: Figure, whole: Figure): boolean {
  const [least, most] = [part.reach.min, whole.reach.max];
  return least !== null && most !== null && least > most;
}
