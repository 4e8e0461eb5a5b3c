import { type Interval, intersect } from '../model/interval.ts';
import { putUnder } from '../model/put-under.ts';
import { isAtHospital, isOfOnePlace } from './at-one-place.ts';
import { isBelieved, isFeared } from './feared.ts';
import { byPlace, type Figure, type Group, inOneSentence, isAnswer, sizeOf } from './figures.ts';
import type { Source } from './independence.ts';
import { isOneOfSeveral, isRest, wholesAmong } from './others.ts';
import { closeness, isOneFigure, type Measured } from './precision.ts';
import { putsToll } from './puts-toll.ts';
import { LIMITS, ONE_COUNT } from './settings.ts';
import { areAlike, areOtherLimits, isOnly } from './sizes.ts';
import type { AsOf } from './timing.ts';
import { insideBound } from './title-bound.ts';

/** What one article says of one group, all its figures taken together. */
export interface Stance extends Measured {
  source: Source;
  asOf: AsOf | null;
  /** The figure the article stands by: the most exact of those it repeats. */
  lead: Figure;
  /** All that meet the lead, in the order of the text. */
  figures: Figure[];
  /** Current figures read as parts of the lead, since they are so much smaller. */
  setAside: Figure[];
  /** Another whole figure of the same article that can't be right with the lead. */
  against: Figure | null;
  /** The article tells no whole: this is what its subgroups, which share no one, come to at least. */
  derived: boolean;
  /** It is derived from more than one subgroup. */
  summed: boolean;
  /** What is added, one figure of each subgroup; empty unless derived. */
  parts: Figure[];
  /** How many dead were taken out of the injured, who are said to be among them. */
  deadTakenOut: number;
}

/** One stance per article that has a current figure in the group, by article id. */
export function stancesOf(group: Group): Stance[] {
  const byArticle = new Map<string, Figure[]>();
  for (const figure of group.figures) {
    if (figure.standing !== 'current') continue;
    putUnder(byArticle, figure.claim.articleId, figure);
  }
  // What others tell decides nothing where each article tells one figure.
  const echoes = byArticle.size < group.figures.length ? echoesOf(group.figures) : NO_ECHOES;
  return [...byArticle.keys()].sort().map((id) => stanceOf(byArticle.get(id)!.sort(byPlace), echoes));
}

const NO_ECHOES: ReadonlyMap<string, number> = new Map();

/** In how many voices each figure of the group is heard, exactly or rounded. */
function echoesOf(figures: readonly Figure[]): Map<string, number> {
  const voices = new Map<string, { figure: Figure; voices: Set<string> }>();
  for (const figure of figures) {
    if (figure.standing !== 'current') continue;
    const known = voices.get(figureKey(figure));
    if (known) known.voices.add(figure.source.voice);
    else if (voices.size < LIMITS.distinctFigures) {
      voices.set(figureKey(figure), { figure, voices: new Set([figure.source.voice]) });
    }
  }
  return new Map(
    [...voices].map(([key, { figure }]) => {
      const heard = [...voices.values()].filter((other) => isOneFigure(closeness(figure, other.figure)));
      return [key, new Set(heard.flatMap((other) => [...other.voices])).size];
    }),
  );
}

export function stanceOf(figures: Figure[], echoes = NO_ECHOES): Stance {
  const told = preferred(figures);
  const whole = insideBound(wholeOf(wholesAmong(told), echoes), told);
  const near = told.filter((figure) => closeness(figure, whole) !== 'apart' && !areOtherLimits(figure, whole));
  const isRival = (one: Figure): boolean => areOfTwo(one, whole) && closeness(one, whole) === 'apart';
  const believed = figures.filter((one) => isBelieved(one) && isRival(one) && !told.includes(one));
  const far = near.length < told.length ? told.filter((figure) => !near.includes(figure)) : [];
  const others = [...far, ...believed];
  const against =
    others.find((figure) => {
      const other = counterpart(figure, near, whole);
      return (
        contradicts(figure, other) &&
        figure.cues.period === whole.cues.period &&
        !isOfPlaceAlone(figure, whole) &&
        !isPassing(figure, other, told) &&
        !isOneOfSeveral(figure, whole, told) &&
        !isAddend(figure, whole, others)
      );
    }) ?? null;
  const meant = withHedges(near);
  const lead = meant.reduce((best, figure) => (isFiner(figure, best) ? figure : best), meant[0]!);
  const interval = meant.reduce<Interval>((all, figure) => intersect(all, figure.interval) ?? all, lead.interval);
  return {
    source: whole.source,
    asOf: lead.asOf,
    lead,
    figures: near,
    setAside: others.filter((figure) => figure !== against),
    against,
    derived: false,
    summed: false,
    parts: [],
    deadTakenOut: 0,
    interval,
    reach: meant.reduce<Interval>((all, figure) => intersect(all, figure.reach) ?? all, lead.reach),
    stated: lead.stated,
    modifier: lead.modifier,
    rough: lead.rough,
  };
}

const HEDGES: ReadonlySet<string> = new Set(['at-least', 'more-than', 'approximate', 'almost', 'just-over']);

/** "12 dead in blast" above "At least 12 people were killed": a headline has no room for the hedge, and means no more. */
function withHedges(figures: readonly Figure[]): readonly Figure[] {
  const isBare = ({ claim, modifier }: Figure): boolean => claim.field === 'title' && modifier === 'exact';
  if (!figures.some(isBare)) return figures;
  const inText = figures.filter(({ claim }) => claim.field === 'text');
  const isHedged = (figure: Figure): boolean => {
    const same = inText.filter(({ stated }) => stated !== null && stated === figure.stated);
    return same.length > 0 && same.every(({ modifier }) => HEDGES.has(modifier));
  };
  return figures.filter((figure) => !(isBare(figure) && isHedged(figure)));
}

/**
 * Confirmed figures where there are any, and of them those that print a number or a word for one. "Fourteen died in the
 * embassy. The president believed that more than 100,000 had died": the fourteen, though confirmed, are of one place.
 */
function preferred(figures: readonly Figure[]): readonly Figure[] {
  const confirmed = figures.filter(({ claim }) => claim.status === 'asserted');
  const [most, mostConfirmed] = [largest(figures), largest(confirmed)];
  // "40 feared dead after boat sinks. Three bodies have been recovered.": the three are all who are known to have died.
  const isOfOnePlace = mostConfirmed > 0 && mostConfirmed < LIMITS.otherScopeShare * most && !figures.some(isFeared);
  const told = confirmed.length > 0 && !isOfOnePlace ? confirmed : figures;
  const printed = told.filter(({ claim }) => !claim.quantity.implicit);
  return printed.length > 0 ? printed : told;
}

function largest(figures: readonly Figure[]): number {
  return figures.reduce((most, figure) => Math.max(most, sizeOf(figure)), 0);
}

/** The figure most often told, here and by others; then one of the title; then the largest; then the first. */
function wholeOf(told: readonly Figure[], echoes: ReadonlyMap<string, number>): Figure {
  // "Dozens" in the title holds both the 89 of one speaker and the 50 of another.
  const printed = told.filter(({ stated }) => stated !== null);
  const distinct = distinctOf(printed.length > 0 ? printed : told);
  if (distinct.length === 1) return distinct[0]!.figure;
  let best: Figure | undefined;
  let most = 0;
  for (const { figure } of distinct) {
    // "at least 100" bears out no 1,300
    const own = distinct.filter(
      (other) => closeness(figure, other.figure) !== 'apart' && areAlike(sizeOf(figure), sizeOf(other.figure)),
    );
    const support = own.reduce((sum, { times }) => sum + times, echoes.get(figureKey(figure)) ?? 0);
    const gain =
      best === undefined
        ? 1
        : support - most ||
          Number(figure.claim.field === 'title') - Number(best.claim.field === 'title') ||
          sizeOf(figure) - sizeOf(best);
    if (gain > 0) [best, most] = [figure, support];
  }
  return best!;
}

/** Each figure once, with how often it is told; a text that tells hundreds of different ones is cut off. */
function distinctOf(figures: readonly Figure[]): { figure: Figure; times: number }[] {
  if (figures.length === 1) return [{ figure: figures[0]!, times: 1 }];
  const found = new Map<string, { figure: Figure; times: number }>();
  for (const figure of figures) {
    const key = figureKey(figure);
    const known = found.get(key);
    if (known) known.times++;
    else if (found.size < LIMITS.distinctFigures) found.set(key, { figure, times: 1 });
  }
  return [...found.values()];
}

/**
 * "Four died at the scenes" below "five dead" in title and lead: a smaller figure told once, of a whole that is told
 * again or in the title, is read as a part of it.
 */
function isPassing(figure: Figure, whole: Figure, told: readonly Figure[]): boolean {
  if (sizeOf(figure) >= sizeOf(whole) || figure.claim.field === 'title') return false;
  // "Police said 14 had died. The opposition leader said that 20 had": who gives a figure of their own means the whole.
  if (areOfTwo(figure, whole)) return false;
  // "Five hurt in blast" over "Four people were injured in a blast on Sunday": what a report opens with is all of them.
  const isLead = figure.claim.sentence.start === 0 && whole.claim.field === 'title';
  if (isLead && sizeOf(figure) >= LIMITS.partShare * sizeOf(whole)) return false;
  const times = (of: Figure): number => told.filter((other) => isOneFigure(closeness(of, other))).length;
  return times(figure) === 1 && (times(whole) > 1 || whole.claim.field === 'title');
}

/** A title seldom says whose figure it has: of one that disputes it, the same figure where somebody is named for it. */
function counterpart(figure: Figure, near: readonly Figure[], whole: Figure): Figure {
  const isNamed = figure.claim.attribution !== null && sizeOf(figure) > sizeOf(whole);
  if (!isNamed && !putsToll(figure) && !figure.cues.isDisputing) return whole;
  return near.find((one) => one.claim.attribution !== null && isOneFigure(closeness(one, whole))) ?? whole;
}

/** Are the figures given by two that the text names? */
function areOfTwo({ claim: a }: Figure, { claim: b }: Figure): boolean {
  return a.attribution !== null && b.attribution !== null && a.attribution.name !== b.attribution.name;
}

/**
 * "Seven died on the spot while two succumbed" of nine dead; "Six died in Orlen County. Two were killed in Dale, and one in
 * Arden": figures in a row that come to the whole are its parts.
 */
function isAddend(figure: Figure, whole: Figure, others: readonly Figure[]): boolean {
  const inOrder = others.filter(({ claim }) => claim.field === figure.claim.field).sort(byPlace);
  const at = inOrder.indexOf(figure);
  for (let first = at; first >= 0; first--) {
    let sum = 0;
    for (let last = first; last < inOrder.length && sum < sizeOf(whole); last++) {
      sum += sizeOf(inOrder[last]!);
      if (last >= at && last > first && sum === sizeOf(whole)) return true;
      // "more than 8,600 people": 8,533 in one province, 48 in the next, 50 in a third
      const isRounded = whole.modifier !== 'exact' && last > first + 1 && sum >= sizeOf(whole);
      if (last >= at && isRounded && sum <= LIMITS.roundedBy * sizeOf(whole)) return true;
    }
  }
  return false;
}

/** "61 died in Orlen alone; nationwide the toll stands at 79": the smaller is of the place, and more there than in all a rival. */
function isOfPlaceAlone(a: Figure, b: Figure): boolean {
  const [small, large] = sizeOf(a) <= sizeOf(b) ? [a, b] : [b, a];
  return small.cues.place !== null && small.cues.place !== large.cues.place;
}

/** What is printed, of whatever is said of it. */
export function figureKey({ interval, stated, modifier }: Measured): string {
  return `${interval.min} ${interval.max} ${interval.minOpen} ${interval.maxOpen} ${stated} ${modifier}`;
}

/** The same thing told twice with different figures: of like size, or one of them in the title. */
function contradicts(a: Figure, b: Figure): boolean {
  const [small, large] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number];
  // "Nobody is missing, the officer said. The mayor said that seven have not been accounted for."
  if (small === 0) return a.claim.measure === 'missing' && areOfTwo(a, b) && isAnswer(a, b);
  // "140 homes were destroyed in one village, 120 in the next": of things an article tells several, and seldom in the title.
  // "Organisers spoke of 20,000 people. Police put the figure at 6,000.": of the one crowd.
  if (ONE_COUNT.has(a.claim.measure) && areOfTwo(a, b)) return true;
  // "Growers put the damage at 95 million, twice the 40 million given by the chamber": two counts of the same.
  if (a.ofThings && a.claim.field === b.claim.field) return areOfTwo(a, b) && inOneSentence(a, b);
  if (isAtHospital(sizeOf(a) === small ? a : b) || isRest(a, b)) return false;
  if (isTitleOver(a, b) || isTitleOver(b, a)) return true;
  if (areRivals(a, b) || isMoreThanWhole(a, b)) return true;
  // "The ministry said 471 had died. US intelligence put the number of deaths at between 100 and 300."
  if (areOfTwo(a, b) && (putsToll(a) || putsToll(b))) return true;
  return small >= LIMITS.partShare * large;
}

/** "Five dead in silo collapse" over "Three people were killed", which the text tells of all: one of the two is wrong. */
function isTitleOver(title: Figure, text: Figure): boolean {
  const isExact = title.modifier === 'exact' && text.modifier === 'exact';
  if (title.claim.field !== 'title' || text.claim.field !== 'text' || !isExact) return false;
  const isLike = sizeOf(text) >= LIMITS.rivalShare * sizeOf(title);
  return text.claim.sentence.start === 0 && isLike && sizeOf(title) > sizeOf(text);
}

/** "Fourteen died. Not less than 20 have died, the member for the district said": no part of the fourteen. */
function isMoreThanWhole(figure: Figure, whole: Figure): boolean {
  const [size, most] = [sizeOf(figure), sizeOf(whole)];
  return figure.claim.attribution !== null && size > most && size * LIMITS.otherToll <= most;
}

/** "Rights groups said nine had died, even as police insisted that only four had": each stands by a whole of its own. */
export function areRivals(a: Figure, b: Figure): boolean {
  if (!areOfTwo(a, b)) return false;
  const [small, large] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number];
  // "The number of wounded had climbed to 26": the 17 whom the authorities told of are what it climbed from.
  if ((sizeOf(a) === large ? a : b).cues.update === 'rise') return false;
  if (inOneSentence(a, b) || small >= LIMITS.partShare * large) return true;
  if (a.cues.isDisputing || b.cues.isDisputing || isOnly(sizeOf(a) === small ? a : b)) return true;
  return small >= LIMITS.rivalShare * large && !isOfOnePlace(sizeOf(a) === small ? a : b);
}

/** A printed number is finer than a vague word, an exact one than a hedged one, a narrow interval than a wide one. */
function isFiner(a: Measured, b: Measured): boolean {
  const width = (m: Measured): number =>
    m.interval.min === null || m.interval.max === null ? Number.POSITIVE_INFINITY : m.interval.max - m.interval.min;
  const gain = Number(a.stated !== null) - Number(b.stated !== null) || sign(width(b) - width(a));
  if (gain !== 0) return gain > 0;
  const hedge = Number(a.modifier === 'exact') - Number(b.modifier === 'exact');
  if (hedge !== 0) return hedge > 0;
  return a.interval.max === null && b.interval.max === null && (a.interval.min ?? 0) > (b.interval.min ?? 0);
}

function sign(difference: number): number {
  return Number.isNaN(difference) ? 0 : Math.sign(difference);
}
