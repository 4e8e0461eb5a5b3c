import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { ownValue } from '../model/own-value.ts';
import { putUnder } from '../model/put-under.ts';
import { type Figure, isCount, sizeOf } from './figures.ts';
import type { Populations } from './populations.ts';
import { LIMITS } from './settings.ts';

/** Measures of which news seldom tells some of those it counts apart from the rest. */
const WHOLE: ReadonlySet<string> = new Set(['missing', 'trapped']);

function isUsual({ claim, population }: Figure, { usual }: VerdictWords): boolean {
  return population === null || ownValue(usual, claim.measure)?.includes(population) === true;
}

/**
 * "Twelve people are missing in the factory", and in another paper "five workers remain unaccounted for": where no article
 * counts both, and no third kind is told of, the workers are everyone who is missing.
 */
export function markOneKind(
  figures: readonly Figure[],
  populations: Populations,
  words: VerdictWords,
): readonly Figure[] {
  const isWhole = ({ claim, standing }: Figure): boolean =>
    (WHOLE.has(claim.measure) || ownValue(words.usual, claim.measure) !== undefined) &&
    standing === 'current' &&
    claim.partOf === null;
  const isTold = (told: readonly Figure[]): boolean =>
    (isOneKind(told) || areKindsOfOne(told, populations) || areYoung(told, words)) &&
    !holdsOthers(told, figures, populations) &&
    (WHOLE.has(told[0]!.claim.measure) || told.every((one) => isUsual(one, words)));
  const groups = byMeasure(figures, isWhole).filter(isTold);
  return asEveryone(
    figures,
    groups.map((told) => [...told, ...earlierOf(told, figures)]),
  );
}

/** "Nine miners are trapped", and a day later "seven are, of the nine trapped miners": the nine of before are everyone too. */
function earlierOf(told: readonly Figure[], figures: readonly Figure[]): Figure[] {
  const kinds = new Set(told.map(({ population }) => population));
  return figures.filter(
    ({ claim, population, standing }) =>
      standing === 'earlier' &&
      claim.measure === told[0]!.claim.measure &&
      claim.partOf === null &&
      kinds.has(population),
  );
}

/** "Six miners are missing", and a day later "three men": nobody else is, and the men are the miners. */
function areKindsOfOne(told: readonly Figure[], populations: Populations): boolean {
  // "Six others were missing", "two missing miners": the six are told of as no kind.
  const kinds = [...new Set(told.flatMap(({ population }) => (population === null ? [] : [population])))];
  const [men, others] = kinds[0] === MEN ? kinds : [...kinds].reverse();
  if (!WHOLE.has(told[0]!.claim.measure) || kinds.length !== 2 || men !== MEN || others == null) return false;
  if (told.some(({ claim }) => claim.quantity.implicit) || kindsTold(told) === null) return false;
  return !populations.disjoint(men, others) && !populations.within(others, men) && areOfOneSize(told);
}

/** "84 pupils were abducted", and two days later "74 children are in their hands": the children are the pupils. */
function areYoung(told: readonly Figure[], { young }: VerdictWords): boolean {
  const kinds = [...new Set(told.map(({ population }) => population))];
  if (kinds.length !== 2 || !kinds.every((kind) => kind !== null && young.includes(kind))) return false;
  return told.every(({ claim }) => !claim.quantity.implicit) && kindsTold(told) !== null && areOfOneSize(told);
}

const MEN = 'men';

/** "100 aid workers", and thousands in the rest of the city */
function areOfOneSize(told: readonly Figure[]): boolean {
  const sizes = told.map(sizeOf);
  return Math.min(...sizes) >= LIMITS.oneKindShare * Math.max(...sizes);
}

/** "24 inmates were killed", and in another paper 26 people "including two guards": the inmates are not all of them. */
function holdsOthers(told: readonly Figure[], figures: readonly Figure[], populations: Populations): boolean {
  const [{ claim: first }] = told as readonly [Figure];
  const kinds = new Set(told.map(({ population }) => population));
  return figures.some(
    ({ claim, population }) =>
      claim.measure === first.measure &&
      claim.partOf !== null &&
      [...kinds].some((kind) => populations.disjoint(kind, population)),
  );
}

/** Those that fit, by measure. */
function byMeasure(figures: readonly Figure[], fits: (figure: Figure) => boolean): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) if (fits(figure)) putUnder(groups, figure.claim.measure, figure);
  return [...groups.values()];
}

/** All figures, those of the groups as counts of everyone. */
function asEveryone(figures: readonly Figure[], groups: readonly Figure[][]): readonly Figure[] {
  if (groups.length === 0) return figures;
  const chosen = new Set(groups.flat());
  return figures.map((figure) =>
    chosen.has(figure) && figure.population !== null ? { ...figure, population: null } : figure,
  );
}

/** As whom each article counts them; `null` where one tells of two kinds. */
function kindsTold(figures: readonly Figure[]): ReadonlyMap<string, string | null> | null {
  const told = new Map<string, string | null>();
  // "Toll falls to 13" over "13 inmates had been killed", "Dozens killed" over "32 villagers": the title has no room for the noun.
  const keyOf = ({ claim, stated }: Figure): string => `${claim.articleId}\u0000${stated}`;
  const inText = new Set(
    figures.flatMap((figure) =>
      figure.claim.field === 'text' && figure.population !== null ? [keyOf(figure), figure.claim.articleId] : [],
    ),
  );
  for (const figure of figures) {
    const { claim, population, stated } = figure;
    if (claim.field === 'title' && population === null && inText.has(stated === null ? claim.articleId : keyOf(figure)))
      continue;
    // "Hopes fade for two missing miners. Two men have still not been found."
    if (population === MEN && told.has(claim.articleId) && WHOLE.has(claim.measure) && isToldAs(figure, figures))
      continue;
    if (told.has(claim.articleId) && told.get(claim.articleId) !== population) return null;
    told.set(claim.articleId, population);
  }
  return told;
}

function isOneKind(figures: readonly Figure[]): boolean {
  const kinds = new Set(figures.map(({ population }) => population));
  if (kinds.size !== 2 || !kinds.has(null)) return false;
  // "his wife is missing": one who is told of is no count of a kind.
  const isOneTold = ({ claim, population, interval }: Figure): boolean =>
    population !== null && (claim.quantity.implicit || interval.max === 1);
  if (figures.some(isOneTold) || kindsTold(figures) === null) return false;
  return areOfOneSize(figures);
}

/**
 * "A 4-year-old boy was injured", and in another paper "a child was injured": each tells of one person alone, so that this is everyone,
 * by a wider or a narrower name; "a man" and "a teenager" may be two.
 */
export function markLonePerson(
  figures: readonly Figure[],
  populations: Populations,
  { young }: VerdictWords,
): readonly Figure[] {
  if (!figures.some(({ claim, population }) => claim.quantity.max === 1 && population !== null)) return figures;
  const isLone = (told: readonly Figure[]): boolean => isOnePerson(told, populations, young);
  return asEveryone(figures, byMeasure(figures, isCounted).filter(isLone));
}

/**
 * "Nine children died in a fire", and in another paper "nine pupils died": so many each time and nobody else, by names that may be
 * those of the same people; "27 children" and "nine pupils" are rivals of one toll.
 */
export function markOneCount(
  figures: readonly Figure[],
  populations: Populations,
  { young }: VerdictWords,
): readonly Figure[] {
  if (!figures.some(({ population, stated }) => population !== null && stated !== null && stated > 1)) return figures;
  const isOne = (told: readonly Figure[]): boolean =>
    areOneCount(told, (a, b, isSame) => {
      const areYoung = young.includes(a) && young.includes(b);
      return (isSame || areYoung) && !populations.disjoint(a, b);
    });
  return asEveryone(figures, byMeasure(figures, isCounted).filter(isOne));
}

/** A count of people that holds: the whole that a source tells, or a part of it. */
function isCounted(figure: Figure): boolean {
  return isCount(figure) && (figure.standing === 'current' || figure.standing === 'part');
}

function areOneCount(
  figures: readonly Figure[],
  mayBeOne: (a: string, b: string, isSame: boolean) => boolean,
): boolean {
  const { stated } = figures[0]!;
  const isWhole = ({ standing, claim, population, modifier, stated: own }: Figure): boolean =>
    standing === 'current' && claim.partOf === null && population !== null && modifier === 'exact' && (own ?? 0) > 1;
  if (!figures.every(isWhole)) return false;
  const isSame = figures.every((one) => one.stated === stated);
  return areAllOne(figures, (a, b) => mayBeOne(a, b, isSame));
}

function isOnePerson(figures: readonly Figure[], populations: Populations, young: readonly string[]): boolean {
  const isOne = ({ standing, claim, population }: Figure): boolean =>
    standing === 'current' && claim.partOf === null && claim.quantity.max === 1 && population !== null;
  if (!figures.every((figure) => isOne(figure) && sizeOf(figure) === 1)) return false;
  // "A 16-year-old boy was shot dead", "one teenager is dead"
  const areYoung = (a: string, b: string): boolean =>
    young.includes(a) && young.includes(b) && !populations.disjoint(a, b);
  return areAllOne(figures, (a, b) => populations.within(a, b) || populations.within(b, a) || areYoung(a, b));
}

/** Are they told of by several names, one in each article, of which any two may be names of the same people? */
function areAllOne(figures: readonly Figure[], mayBeOne: (a: string, b: string) => boolean): boolean {
  const kinds = [...new Set(kindsTold(figures)?.values())] as string[];
  return kinds.length > 1 && kinds.every((a) => kinds.every((b) => mayBeOne(a, b)));
}

/** Does the article give the same number of another kind? */
function isToldAs({ claim, stated }: Figure, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) => other.claim.articleId === claim.articleId && other.population !== MEN && other.stated === stated,
  );
}
