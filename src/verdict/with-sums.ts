import { compareText } from '../model/compare-text.ts';
import { putUnder } from '../model/put-under.ts';
import type { Relative } from './clashes.ts';
import type { Figure, Group } from './figures.ts';
import type { Populations } from './populations.ts';
import { type Behaviour, behaviourOf } from './settings.ts';
import type { Stance } from './stances.ts';
import { addLater, isMerePart, sumOfParts } from './sums.ts';
import { isBefore } from './timing.ts';

/** What the articles stand by, and what some of them tell of a part only. */
export interface WithSums {
  stances: Stance[];
  mereParts: Stance[];
}

/** Articles that tell no whole stand by the sum of their subgroups; one of these alone says nothing of another's whole. */
export function withSums(
  group: Group,
  stances: readonly Stance[],
  family: readonly Relative[],
  populations: Populations,
): WithSums {
  // "One man was killed, and a second victim died": whoever makes two of them.
  const subgroups = group.population === null ? family.filter((relative) => relative.group.population !== null) : [];
  const own = byArticleOf(group.figures);
  const whole = withLater(stances, own, subgroups);
  if (group.population !== null) return { stances: whole, mereParts: [] };
  const told = new Set(stances.map(({ source }) => source.articleId));
  const parts = new Map<string, Stance[]>();
  for (const relative of family) {
    if (relative.group.population === null) continue;
    for (const stance of relative.stances) {
      const id = stance.source.articleId;
      if (!told.has(id)) parts.set(id, [...(parts.get(id) ?? []), stance]);
    }
  }
  const additionsOf = (id: string): Figure[] => (own.get(id) ?? []).filter(({ standing }) => standing === 'addition');
  const ofSubgroups = byArticleOf(subgroups.flatMap(({ group }) => group.figures));
  const sums = [...parts].flatMap(([id, list]) => {
    const sum = sumOfParts(list, additionsOf(id), populations);
    // "Soldiers shot two protesters dead. A third died of his wounds on Sunday.": three.
    return sum === null ? [] : sum.summed ? sum : addLater(sum, own.get(id) ?? [], ofSubgroups.get(id) ?? []);
  });
  const behaviour = behaviourOf(group.measure, group.unit);
  const mereParts = sums.filter((sum) => isMerePart(sum, whole, behaviour) && !grewSince(sum, whole, behaviour));
  const all = [...whole, ...sums.filter((sum) => !mereParts.includes(sum))];
  return { stances: all.sort((a, b) => compareText(a.source.articleId, b.source.articleId)), mereParts };
}

/** "Bomb kills five officers", and a day later "death toll rises to seven": all the dead that were known then. */
function grewSince(part: Stance, told: readonly Stance[], behaviour: Behaviour): boolean {
  const isTitle = part.figures.some(({ claim }) => claim.field === 'title');
  // "One man was killed", and a day later "two": nobody else was then.
  const isLone = part.stated === 1 && !part.lead.claim.quantity.implicit;
  if (!isTitle && !isLone) return false;
  return behaviour === 'cumulative' && told.every((whole) => isBefore(part.asOf, whole.asOf));
}

/** The stances with what their articles add to them further down; most events have no additions. */
function withLater(
  stances: readonly Stance[],
  own: ReadonlyMap<string, Figure[]>,
  subgroups: readonly Relative[],
): Stance[] {
  const isAddition = ({ standing }: Figure): boolean => standing === 'addition';
  const hasSome = [...own.values()].some((told) => told.some(isAddition));
  if (!hasSome && !subgroups.some(({ group }) => group.figures.some(isAddition))) return [...stances];
  const ofSubgroups = byArticleOf(subgroups.flatMap(({ group }) => group.figures));
  return stances.map((stance) => {
    const { articleId } = stance.source;
    return addLater(stance, own.get(articleId) ?? [], ofSubgroups.get(articleId) ?? []);
  });
}

function byArticleOf(figures: readonly Figure[]): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    putUnder(found, figure.claim.articleId, figure);
  }
  return found;
}
