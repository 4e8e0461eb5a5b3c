import type { Figure } from './figures.ts';

/**
 * "plans to cut 1,000 jobs", "will cut up to 1,000 jobs": where nobody tells of things as done, what is planned is compared as it
 * stands. A toll that is feared is left as it is.
 */
export function markPlans(figures: readonly Figure[]): readonly Figure[] {
  const done = new Set(figures.filter((figure) => !isPlanned(figure)).map(({ claim }) => claim.measure));
  const isAlone = ({ claim: { measure } }: Figure): boolean => SET.test(measure) || !done.has(measure);
  if (!figures.some((figure) => isPlanned(figure) && isAlone(figure))) return figures;
  return figures.map((figure) =>
    isPlanned(figure) && WHOLE.has(figure.claim.role) && isAlone(figure) ? { ...figure, standing: 'current' } : figure,
  );
}

export function isPlanned({ claim, ofThings }: Figure): boolean {
  return ofThings && claim.status === 'projected';
}

const WHOLE: ReadonlySet<string> = new Set(['total', 'rate']);

/** What is settled before it is done: "agreed to pay $890m" and "will pay $890m", "the stadium will cost €430m". */
const SET =
  /^(?:cost|deal value|sale price|settlement|money paid|money fined|interest rate|minimum wage|pay rise|rise in [\w ]*fares?|insured losses|\w+ harvest|jobs cut|workforce cut|\w+ (?:closed|recalled|cancelled))\b/u;
