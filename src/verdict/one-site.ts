import { type Figure, groupFigures, sizeOf } from './figures.ts';

/** "1,500 posts worldwide": of all its places. */
const EVERYWHERE =
  /\b(?:worldwide|globally|nationwide|company-wide|around the (?:world|globe)|across the (?:group|company|country|world|globe|nation))\b/u;

/** "450 employees at its Karsk headquarters", "300 jobs in Dale". */
const AT_A_SITE = /^[^.;,]{0,40}?\b(?:in|at) (?:(?:its|the|their) )?(?:\p{L}+ )?(\p{Lu}\p{L}+)/u;

/** How many of the largest figures of a group are asked whether they are of all places. */
const ASKED = 20;

/** "The bank lays off 450 in Karsk", and in another paper "1,500 posts worldwide": the fewer are of one site. */
export function keepToSites(figures: readonly Figure[]): readonly Figure[] {
  const everywhere = figures.filter((figure) => figure.ofThings && saysEverywhere(figure));
  if (everywhere.length === 0) return figures;
  const things = figures.filter(({ ofThings, standing }) => ofThings && standing === 'current');
  // "axes 1,500 posts" above "will slash 1,500 positions worldwide"
  const isOfAll = (figure: Figure): boolean =>
    everywhere.some((all) => all.claim.articleId === figure.claim.articleId && all.stated === figure.stated);
  const kept = new Map<Figure, Figure>();
  for (const group of groupFigures(things)) {
    const widest = group.figures
      .filter(isOfAll)
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, ASKED);
    for (const figure of group.figures) {
      const site = figure.cues.place === null && !isOfAll(figure) ? siteOf(figure) : null;
      const isWider = (other: Figure): boolean =>
        other.claim.articleId !== figure.claim.articleId && sizeOf(other) > sizeOf(figure);
      if (site !== null && widest.some(isWider)) kept.set(figure, { ...figure, cues: { ...figure.cues, place: site } });
    }
  }
  return kept.size === 0 ? figures : figures.map((figure) => kept.get(figure) ?? figure);
}

/** Characters beside a figure in which it says so. */
const NEAR = 160;

function saysEverywhere({ claim: { sentence, quantity } }: Figure): boolean {
  const at = quantity.start - sentence.start;
  return EVERYWHERE.test(sentence.text.slice(Math.max(0, at - NEAR), at + NEAR));
}

function siteOf({ claim: { sentence, quantity } }: Figure): string | null {
  const site = AT_A_SITE.exec(
    sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + NEAR),
  )?.[1];
  return site === undefined ? null : `in ${site}`;
}
