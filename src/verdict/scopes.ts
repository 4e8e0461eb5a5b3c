import { putUnder } from '../model/put-under.ts';
import type { Figure, Group } from './figures.ts';
import { areRivals, type Stance, stanceOf } from './stances.ts';

/**
 * Scope goes with the sentence: where "1,040 people died, 1,370 were injured" tells of one district (its 1,040 are less
 * than the toll the article stands by), its 1,370 are of that district too. Such figures become parts, unless the article
 * repeats them elsewhere. Returns the stances that are left.
 */
export function narrowScopes(groups: readonly Group[], stances: Map<Group, Stance[]>): void {
  const partial = new Map<string, Figure[]>();
  const whole = new Map<string, Figure[]>();
  const add = (to: Map<string, Figure[]>, figure: Figure): void => {
    const key = sentenceKey(figure);
    putUnder(to, key, figure);
  };
  for (const group of groups) {
    if (group.population !== null) continue;
    for (const stance of stances.get(group) ?? []) {
      // "The minister put the toll at five and said 112 were held", against the eleven of the opposition: a rival, no part.
      // "The toll rose to 25 after two bodies were found": the sentence that holds the toll itself is of no part.
      const own = new Set(stance.figures.map(sentenceKey));
      for (const figure of stance.setAside)
        if (figure.claim.field === 'text' && !own.has(sentenceKey(figure)) && !areRivals(figure, stance.lead))
          add(partial, figure);
      if (stance.figures.length > 1) for (const figure of stance.figures) add(whole, figure);
    }
  }
  if (partial.size === 0) return;
  for (const group of groups) {
    if (group.population !== null) continue;
    const kept = (stances.get(group) ?? []).flatMap((stance) => {
      const isNarrow = (figure: Figure): boolean => {
        const key = sentenceKey(figure);
        return partial.has(key) && !whole.has(key) && figure.claim.field === 'text';
      };
      if (!stance.figures.every(isNarrow)) return [stance];
      for (const figure of stance.figures) figure.standing = 'part';
      const rest = stance.setAside.filter((figure) => !isNarrow(figure));
      return rest.length > 0 ? [stanceOf(rest)] : [];
    });
    stances.set(group, kept);
  }
}

function sentenceKey({ claim }: Figure): string {
  return `${claim.articleId}\u0000${claim.field}\u0000${claim.sentence.start}`;
}
