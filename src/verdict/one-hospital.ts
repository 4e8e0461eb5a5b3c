import { isOfHospital } from './at-one-place.ts';
import { type Figure, groupFigures, sizeOf } from './figures.ts';
import { LIMITS } from './settings.ts';

/** Whom a hospital counts: those brought to it. */
const COUNTED: ReadonlySet<string> = new Set(['injured', 'hospitalised']);

/**
 * "A hospital in Karsk treated 26 people", and in another paper "about 40 were hurt": the patients of one hospital are a part
 * of all, where somebody tells of more.
 */
export function keepToHospitals(figures: readonly Figure[]): readonly Figure[] {
  const told = new Set(figures.filter(isOfOneHospital).map(numberKey));
  if (told.size === 0) return figures;
  const parts = new Set<Figure>();
  for (const group of groupFigures(figures.filter(({ standing }) => standing === 'current'))) {
    // "All 26 were treated and released": the same 26
    const isOfOne = (figure: Figure): boolean => told.has(numberKey(figure));
    const most = Math.max(0, ...group.figures.filter((figure) => !isOfOne(figure)).map(sizeOf));
    // A few of thousands are told apart by their size.
    for (const figure of group.figures.filter(isOfOne))
      if (sizeOf(figure) < most && sizeOf(figure) >= LIMITS.otherGroupShare * most) parts.add(figure);
  }
  if (parts.size === 0) return figures;
  return figures.map((figure) => (parts.has(figure) ? { ...figure, standing: 'part' } : figure));
}

/** A number of one measure as one article tells it. */
function numberKey({ claim: { articleId, measure }, stated, interval }: Figure): string {
  return `${articleId} ${measure} ${stated ?? interval.min}`;
}

function isOfOneHospital({ claim: { measure, sentence, quantity, attribution }, ofThings }: Figure): boolean {
  if (ofThings || !COUNTED.has(measure)) return false;
  const at = quantity.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - NEAR), at);
  const isSaidThere = isOfHospital(attribution) || SAYS.test(before);
  if (isSaidThere && TAKEN_IN.test(sentence.text.slice(at, at + NEAR))) return true;
  return TREATS.test(before);
}

const SAYS =
  /\b(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary)\b[^.;:]{1,40}, said (?:that )?(?:about |around |some |at least |more than |nearly |over )?$/u;
/** "St Mary's Hospital said 12 people have been brought in" */
const TAKEN_IN = /^[^.;:]{1,40}\b(?:brought in|taken in|admitted|received|being treated)\b/u;
/** Characters before a figure in which its hospital stands. */
const NEAR = 90;
/** "The town's hospital said it had admitted", "A clinic in Dale, Orland, was treating" */
const TREATS =
  /\b(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary)\b[^.;:]{1,50}\b(?:treat(?:s|ed|ing)|receiv(?:es|ed|ing)|admit(?:s|ted)|took in|taken in|accepted)(?: (?:a total of|about|some|around|nearly|at least|more than|over))?[^.;:\w]*$/u;
