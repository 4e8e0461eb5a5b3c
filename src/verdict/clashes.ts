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
  for (const stance of stances) {
    if (stance.against) clashes.push({ kind: 'twice', left: stance.lead, right: stance.against });
    if (stance.derived) continue;
    for (const relative of family) {
      const { population } = relative.group;
      if (population === group.population || population === PERPETRATORS) continue;
      if (!populations.within(population, group.population)) continue;
      for (const part of relative.stances) {
        if (part.source.articleId === stance.source.articleId && exceeds(part.lead, stance.lead)) {
          clashes.push({ kind: 'part-over-whole', left: part.lead, right: stance.lead });
        }
      }
    }
  }
  for (const part of group.figures) {
    const whole = group.figures.find(({ claim }) => claim.id === part.claim.partOf);
    if (part.standing === 'part' && whole !== undefined && exceeds(part, whole)) {
      clashes.push({ kind: 'part-over-whole', left: part, right: whole });
    }
  }
  return clashes.sort((a, b) => byPlace(a.left, b.left) || byPlace(a.right, b.right));
}

function exceeds(part: Figure, whole: Figure): boolean {
  const [least, most] = [part.reach.min, whole.reach.max];
  return least !== null && most !== null && least > most;
}
