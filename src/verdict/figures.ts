import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import type { Claim } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import { ownValue } from '../model/own-value.ts';
import type { Unit } from '../model/quantity.ts';
import type { Cues } from './cues.ts';
import { dimensionKey } from './dimensions.ts';
import type { Source } from './independence.ts';
import { populationKey } from './populations.ts';
import { isRough, type Measured, reachOf } from './precision.ts';
import { PERPETRATORS } from './settings.ts';
import { type AsOf, asOfClaim } from './timing.ts';

/**
 * How a claim may be used. `current`: the whole count of its population, as the source has it; `part`: of one place or
 * period, only ever held against a whole; `wider`: of others too, as the missing with the dead; `addition`, `earlier`, `rate`: relative to another figure; `not-asserted`:
 * projected, hypothetical or denied.
 */
export type Standing = 'current' | 'part' | 'wider' | 'addition' | 'earlier' | 'rate' | 'not-asserted';

/** A claim made ready to be compared. */
export interface Figure extends Measured {
  claim: Claim;
  source: Source;
  /** It counts or measures things, not people. */
  ofThings: boolean;
  /** The places of its event. */
  where: readonly string[];
  standing: Standing;
  population: string | null;
  /** What its numbers are in. */
  unit: Unit;
  asOf: AsOf | null;
  cues: Cues;
  /** What it adds up, where the article prints no sum: the badly and the slightly hurt, an uncle and two nephews. */
  sumOf?: readonly Figure[];
}

/** The claims of one event, by measure, dimension and population: only those of one group are ever compared as wholes. */
export interface Group {
  measure: string;
  /** What all its figures are in. */
  unit: Unit;
  population: string | null;
  figures: Figure[];
}

/** The same figure, said of another measure. */
export function saidOf(figure: Figure, measure: string): Figure {
  return { ...figure, claim: { ...figure.claim, measure } };
}

export function figureOf(
  claim: Claim,
  parents: ReadonlyMap<string, Claim>,
  source: Source,
  cues: Cues,
  ofThings: boolean,
  where: readonly string[],
  words: VerdictWords,
): Figure {
  const { quantity } = claim;
  const isOfMarket = ofThings && MARKET.test(claim.measure);
  const isOfPoll = ofThings && POLL.test(claim.measure);
  const reach = reachOf(quantity);
  return {
    claim,
    source,
    ofThings,
    where,
    standing: standingOf(claim, parents, ofThings, words),
    population: isAnyone(claim, words) ? null : populationKey(isGunman(claim) ? PERPETRATORS : claim.population),
    unit: quantity.unit,
    asOf: asOfClaim(claim, source.published),
    interval: { min: quantity.min, max: quantity.max, minOpen: quantity.minOpen, maxOpen: quantity.maxOpen },
    reach: isOfMarket ? loosened(reach) : isOfPoll ? widened(reach) : reach,
    stated: quantity.stated,
    modifier: quantity.modifier,
    rough: !isOfMarket && isRough(quantity),
    cues,
  };
}

/** "Wheat rose to $7.15", "to $7.14": prices of a market at two moments of a day. */
const MARKET = /\b(?:price|index|yield)$/u;
const A_MOMENT = 0.01;

function loosened({ min, max, ...open }: Interval): Interval {
  return { ...open, min: min && min * (1 - A_MOMENT), max: max && max * (1 + A_MOMENT) };
}

/** Two polls of one week seldom have the same: each is right to some points. */
const POLL = /^poll share\b/u;
const POINTS = 1.5;

function widened({ min, max, ...open }: Interval): Interval {
  return { ...open, min: min && min - POINTS, max: max && max + POINTS };
}

/** Everyone who is taken to hospital is a patient there, all who are held are suspects, all who are rescued survivors. */
function isAnyone({ measure, population }: Claim, { anyone }: VerdictWords): boolean {
  return population !== null && ownValue(anyone, measure)?.includes(population) === true;
}

/** "Police shot dead the suspect", "officers killed the attacker": by either name it is who did it. */
function isGunman({ measure, population }: Claim): boolean {
  return population === 'suspects' && BEFALLEN.has(measure);
}

const BEFALLEN: ReadonlySet<string> = new Set(['killed', 'injured', 'struck']);

export function isCount({ claim }: Figure): boolean {
  return claim.quantity.unit.kind === 'count';
}

function standingOf(
  claim: Claim,
  parents: ReadonlyMap<string, Claim>,
  ofThings: boolean,
  words: VerdictWords,
): Standing {
  if (claim.status !== 'asserted' && claim.status !== 'unconfirmed') return 'not-asserted';
  // People are counted in whole numbers: ".44 people" was read wrongly, "1.5 children each" is a rate.
  const { unit, stated } = claim.quantity;
  if (!ofThings && unit.kind === 'count' && stated !== null && !Number.isInteger(stated)) return 'rate';
  if (claim.role === 'increment') return 'addition';
  if (claim.role === 'previous') return 'earlier';
  // "Exports rose 3.2%": the rise is a measure of its own, and this its whole figure.
  if (claim.role === 'rate') return ofThings && unit.kind !== 'count' ? 'current' : 'rate';
  const parent = claim.partOf === null ? undefined : parents.get(claim.partOf);
  if (parent === undefined && claim.role === 'total') return 'current';
  // "Ten were shot, one of them fatally": a part of the ten, but all of the dead.
  if (parent !== undefined && parent.measure !== claim.measure) return 'current';
  // "613 people, including 106 women": a part of the people, but all of the women.
  // "11 people, including four gunmen", of those who are held: all are suspects.
  const own = isAnyone(claim, words) ? null : populationKey(claim.population);
  if (own === null) return 'part';
  return parent !== undefined && populationKey(parent.population) === own ? 'part' : 'current';
}

/**
 * "Seven fighters and an unidentified person were killed": the person is not everyone who was killed. A figure of
 * everyone that is less than the subgroups named beside it in the sentence is a member of their list.
 */
export function markListMembers(figures: readonly Figure[]): Figure[] {
  if (!tellsSeveral(figures)) return [...figures];
  const subgroups = new Map<string, Map<string, number>>();
  for (const figure of figures) {
    if (figure.population === null || figure.standing !== 'current' || figure.claim.partOf !== null) continue;
    const key = sentenceKey(figure);
    const sums = subgroups.get(key) ?? new Map<string, number>();
    sums.set(figure.population, Math.max(sums.get(figure.population) ?? 0, sizeOf(figure)));
    subgroups.set(key, sums);
  }
  if (subgroups.size === 0) return [...figures];
  return figures.map((figure) => {
    const beside =
      figure.population === null && figure.standing === 'current' ? subgroups.get(sentenceKey(figure)) : undefined;
    if (beside === undefined || sizeOf(figure) === 0) return figure;
    const sum = [...beside.values()].reduce((total, size) => total + size, 0);
    // "killed his girlfriend, then self"
    const isSelf = figure.claim.quantity.implicit && figure.claim.quantity.text.toLowerCase() === 'self';
    const isOther = isSelf || (sizeOf(figure) < sum && figure.interval.max !== null);
    return isOther ? { ...figure, standing: 'addition' } : figure;
  });
}

/**
 * "Three men were killed. James Gray, 18, died at the scene", "Five passengers were killed. Hana Novak, 30, and Eva Lind, 33, died on
 * the spot": who is told by name is not the whole of an article that prints a larger number of the same measure, were it of a
 * subgroup.
 */
export function markLoneVictims(figures: readonly Figure[]): Figure[] {
  const isLone = (figure: Figure): boolean =>
    figure.claim.quantity.implicit && figure.standing === 'current' && figure.population === null && sizeOf(figure) > 0;
  if (!figures.some(isLone)) return [...figures];
  const most = new Map<string, number>();
  for (const figure of figures) {
    if (figure.claim.quantity.implicit || figure.standing !== 'current' || figure.population === null) continue;
    most.set(tollKey(figure), Math.max(most.get(tollKey(figure)) ?? 0, sizeOf(figure)));
  }
  return figures.map((figure) =>
    isLone(figure) && (most.get(tollKey(figure)) ?? 0) > sizeOf(figure) ? { ...figure, standing: 'part' } : figure,
  );
}

/** Groups in a fixed order: by measure, whole numbers before other units, everyone before subgroups. */
export function groupFigures(figures: readonly Figure[]): Group[] {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    const { measure } = figure.claim;
    const dimension = dimensionKey(figure.unit);
    // "Exports" at the head of a sentence are "exports".
    const key = `${measure.toLowerCase()}\u0000${dimension === 'count' ? '' : dimension}\u0000${figure.population ?? ''}`;
    const group = groups.get(key);
    if (group) group.figures.push(figure);
    else groups.set(key, { measure, unit: figure.unit, population: figure.population, figures: [figure] });
  }
  return [...groups.keys()].sort().map((key) => groups.get(key)!);
}

/** By article, then title before text, then place: the same for any order of input. */
export function byPlace(a: Figure, b: Figure): number {
  const x = a.claim;
  const y = b.claim;
  if (x.articleId !== y.articleId) return x.articleId < y.articleId ? -1 : 1;
  if (x.field !== y.field) return x.field === 'title' ? -1 : 1;
  return x.quantity.start - y.quantity.start || x.quantity.end - y.quantity.end || (x.id < y.id ? -1 : 1);
}

/** The figure as one number, to order figures by: what is printed, else the lower end, else the upper one. */
export function sizeOf({ stated, interval }: Measured): number {
  return stated ?? interval.min ?? interval.max ?? 0;
}

export function inOneSentence({ claim: a }: Figure, { claim: b }: Figure): boolean {
  return a.articleId === b.articleId && a.field === b.field && a.sentence.start === b.sentence.start;
}

/** Two sentences of which one may answer the other: "Nobody is missing, the officer said. The mayor said that seven are." */
export function isAnswer({ claim: a }: Figure, { claim: b }: Figure): boolean {
  // "Seven were missing on Wednesday. Nobody is missing now."
  if (LATER.test(a.sentence.text) || LATER.test(b.sentence.text)) return false;
  return a.field === b.field && Math.abs(a.sentence.start - b.sentence.start) < NEAR;
}

const LATER = /\b(?:now|later|any more|no longer)\b/u;
/** Characters between the starts of two sentences of which one answers the other. */
const NEAR = 300;

/** Is more than one told of in any sentence? The figures stand in the order of the text, as {@link byPlace} has it. */
export function tellsSeveral(figures: readonly Figure[]): boolean {
  for (let i = 1; i < figures.length; i++) if (inOneSentence(figures[i - 1]!, figures[i]!)) return true;
  return false;
}

/** The same for figures of one measure and dimension in one sentence. */
export function sentenceKey({ claim, unit }: Figure): string {
  return `${claim.articleId}\u0000${claim.field}\u0000${claim.sentence.start}\u0000${claim.measure}\u0000${dimensionKey(unit)}`;
}

/** What one article tells of one measure, of whatever kind of people. */
export function tollKey({ claim }: Figure): string {
  return `${claim.articleId}\u0000${claim.measure}`;
}

/** "412 cases" above "In the port alone 412 cases were found": a title has no room for what its figure is kept to. */
export function keptTo(lead: Figure, figures: readonly Figure[]): Cues {
  const isKept = ({ cues }: Figure): boolean => cues.period !== null || cues.place !== null;
  if (lead.claim.field === 'text' || isKept(lead)) return lead.cues;
  const inText = figures.filter(({ claim, stated }) => claim.field === 'text' && stated === lead.stated);
  return inText.length > 0 && inText.every(isKept) ? inText[0]!.cues : lead.cues;
}
