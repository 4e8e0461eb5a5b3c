import { putUnder } from '../model/put-under.ts';
import { type Figure, sizeOf, tollKey } from './figures.ts';

/**
 * "41 bodies recovered" over "Divers have recovered 41 bodies after a crash that killed 67": what the text tells as a part, next to a
 * larger whole, is one in the title too.
 */
export function markTitleParts(figures: readonly Figure[]): readonly Figure[] {
  const isAsked = (figure: Figure): boolean =>
    figure.claim.field === 'text' ? isOfMore(figure) : BODIES.test(figure.claim.sentence.text);
  if (!figures.some(isAsked) || !figures.some(isTitle)) return figures;
  const texts = new Map<string, Figure[]>();
  for (const figure of figures) if (figure.claim.field === 'text') putUnder(texts, tollKey(figure), figure);
  return figures.map((figure) => {
    if (!isTitle(figure)) return figure;
    const told = (texts.get(tollKey(figure)) ?? []).filter(
      ({ population }) => figure.population === null || population === null || population === figure.population,
    );
    const isPart =
      BODIES.test(figure.claim.sentence.text) ||
      told.some((other) => isOfMore(other) && other.stated === figure.stated);
    const isWhole = told.some(({ standing, stated }) => standing === 'current' && stated === figure.stated);
    const isLess = told.some((other) => other.standing === 'current' && sizeOf(other) > sizeOf(figure));
    return isPart && isLess && !isWhole ? { ...figure, standing: 'part' } : figure;
  });
}

/** "41 bodies recovered": so far. */
const BODIES = /\bbodies (?:recovered|found|pulled|retrieved)\b/iu;

/** A part of a toll, or what was added to it: "Missing five found dead" over "five bodies were found, raising the toll to 13". */
function isOfMore({ standing }: Figure): boolean {
  return standing === 'part' || standing === 'addition';
}

function isTitle({ claim, standing, stated }: Figure): boolean {
  return claim.field === 'title' && standing === 'current' && stated !== null;
}
