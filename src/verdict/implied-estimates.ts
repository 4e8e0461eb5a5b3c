import type { Claim } from '../model/claim.ts';
import type { Estimate } from '../model/finding.ts';
import { idsOf } from './case.ts';
import { type Figure, inOneSentence, sizeOf } from './figures.ts';
import { BESIDES } from './lists.ts';
import { ILLNESSES, PERPETRATORS } from './settings.ts';

/**
 * "Three people were shot" and no word of the injured: those of them who are not told to have died. The best is what
 * records of shootings hold; any of the three may have died, so nothing bounds it from below. Where nobody is told to be
 * hit, hurt or dead, it is those who were taken to hospital, unless the event is an illness.
 */
export function injuredAmongStruck(
  estimates: readonly Estimate[],
  figures: readonly Figure[],
  kind: string | null,
): Estimate[] {
  const of = (measure: string): Estimate | undefined =>
    estimates.find((estimate) => estimate.measure === measure && estimate.population === null) ??
    largest(estimates.filter((estimate) => estimate.measure === measure));
  const isIllness = kind !== null && ILLNESSES.has(kind);
  // "A boy was flown to hospital after a gun went off": no paper says that he was hurt. The sick are in hospital too.
  // "1 dead, 1 in surgery": of those who lived, where one sentence tells of both.
  const isBeside = figures.some(
    (one) =>
      one.claim.measure === 'hospitalised' &&
      figures.some((other) => other.claim.measure === 'killed' && inOneSentence(one, other)),
  );
  const inHospital = isIllness || of('injured') || (of('killed') && !isBeside) ? undefined : of('hospitalised');
  const struck = of('struck') ?? inHospital;
  if (struck === undefined || struck.best === null) return [...estimates];
  // "Six people were shot, two of them died" leaves four; "one was killed and two others shot" leaves both.
  const hit = new Set(figures.filter(({ claim }) => claim.measure === 'struck').map(({ claim }) => claim.id));
  const among = figures.some(
    ({ claim }) => claim.measure === 'killed' && claim.partOf !== null && hit.has(claim.partOf),
  );
  // "Two were shot, one critically": the one is of the two. Any other injured are told for themselves.
  const own = figures.some(
    ({ claim, standing }) =>
      claim.measure === 'injured' && standing !== 'part' && !(claim.partOf !== null && hit.has(claim.partOf)),
  );
  if (own) return [...estimates];
  const killed = among ? of('killed') : undefined;
  const best = Math.max(0, struck.best - (killed?.best ?? 0));
  const high = struck.high === null ? null : Math.max(0, struck.high - (killed?.low ?? 0));
  const behind = (end: 'best' | 'high', taken: 'best' | 'low'): string[] =>
    once([...struck.ends[end], ...(killed?.ends[taken] ?? [])]);
  return [
    ...estimates.filter(({ measure }) => measure !== 'injured'),
    {
      measure: 'injured',
      population: struck.population,
      unit: struck.unit,
      low: 0,
      best,
      high,
      basis: 'bounded',
      claimIds: once([...struck.claimIds, ...(killed?.claimIds ?? [])]),
      // That all of the struck may have died is no claim's word.
      ends: { low: [], best: behind('best', 'best'), high: high === null ? [] : behind('high', 'low') },
    },
  ];
}

/**
 * "A man shot four people dead before officers killed him", "Twenty mourners were killed. All three bombers died too.": a toll
 * of victims leaves out who killed them, records of the dead hold both. The dead of a fight between groups are in its toll; one
 * dead may be the attacker in other words.
 */
export function withAttackers(estimates: readonly Estimate[], figures: readonly Figure[]): Estimate[] {
  const whole = estimates.find(
    ({ measure, population, basis }) => measure === 'killed' && population === null && basis !== 'summed',
  );
  const attackers = figures.filter(
    (figure) =>
      figure.claim.measure === 'killed' &&
      (ATTACKERS.has(figure.population) || isSelfBeside(figure, figures, whole?.best ?? 0)) &&
      figure.standing === 'current' &&
      figure.claim.partOf === null,
  );
  const told = Math.max(0, ...attackers.map(({ interval }) => interval.min ?? 0));
  if (whole?.best == null || told === 0) return [...estimates];
  if (whole.basis === 'bounded' && !countsVictims(whole, figures)) return [...estimates];
  const areApart = told === 1 || attackers.some(({ claim }) => areToldApart(claim)) || isSplitUp(whole, figures);
  if (!areApart) return [...estimates];
  const hasVictim = figures.some(
    ({ claim, population }) => claim.measure === 'killed' && population !== null && !ATTACKERS.has(population),
  );
  // "kills one, then self": nobody else is meant.
  const isSelfTold = attackers.some(({ claim }) => isSelf(claim) || isBesides(claim));
  if (whole.best < 2 && !hasVictim && !isSelfTold) return [...estimates];
  // "One officer was shot dead, the gunman died: two deaths" is the sum already.
  const isSum = figures.some(
    (each) =>
      each.claim.measure === 'killed' &&
      !ATTACKERS.has(each.population) &&
      !attackers.includes(each) &&
      sizeOf(each) === whole.best! - 1 &&
      attackers.some(({ claim }) => claim.articleId === each.claim.articleId),
  );
  if (isSum || holdsAttackers(whole, figures)) return [...estimates];
  const ids = idsOf(attackers);
  // "four" of one paper and "five, including the gunman" of another: the five hold him.
  const isHeld = whole.high !== null && whole.high >= whole.best + told;
  const both: Estimate = {
    ...whole,
    best: whole.best + told,
    high: isHeld || whole.high === null ? whole.high : whole.high + told,
    basis: 'summed',
    claimIds: once([...whole.claimIds, ...ids]),
    ends: {
      low: whole.ends.low,
      best: once([...whole.ends.best, ...ids]),
      high: isHeld ? whole.ends.high : whole.high === null ? [] : once([...whole.ends.high, ...ids]),
    },
  };
  return estimates.map((each) => (each === whole ? both : each));
}

/** "The attack left five people dead, including the gunman": the five hold him, though other papers tell of him for himself. */
function holdsAttackers({ ends }: Estimate, figures: readonly Figure[]): boolean {
  const wholes = new Set(
    figures.filter(({ population }) => ATTACKERS.has(population)).map(({ claim }) => claim.partOf),
  );
  return ends.best.every((id) => wholes.has(id));
}

/** "Five women were killed before the gunman was shot": a count by what they are; one person may be anybody in other words. */
function countsVictims({ claimIds }: Estimate, figures: readonly Figure[]): boolean {
  const counted = figures.filter(({ claim }) => claimIds.includes(claim.id));
  const isCount = ({ claim: { quantity }, population }: Figure): boolean =>
    population !== null && !quantity.implicit && (quantity.min ?? 0) > 1;
  return counted.length > 0 && counted.every(isCount);
}

/** "All three bombers were also killed", "Both assailants died": told for themselves, and none of those who were counted. */
function areToldApart({ sentence, quantity }: Claim): boolean {
  const end = quantity.end - sentence.start;
  return ALL_OF.test(sentence.text.slice(0, end)) || ALSO.test(sentence.text.slice(end));
}

const ALL_OF = /\b(?:all|both)\s+(?:of\s+)?(?:the\s+)?[\p{L}\d-]+(?:\s+[\p{L}-]+)?$/iu;
const ALSO = /^[^.;]*\b(?:also|too|as well)\b/iu;

/**
 * "Raiders left seven people – three civilians and four policemen – dead. All three raiders were killed.": the parts are all of the
 * seven, and none of them is an attacker.
 */
function isSplitUp(whole: Estimate, figures: readonly Figure[]): boolean {
  return whole.claimIds.some((id) => {
    const parts = figures.filter(({ claim }) => claim.partOf === id);
    const sum = parts.reduce((all, part) => all + sizeOf(part), 0);
    const isOfVictims = parts.every(({ population }) => population !== null && !ATTACKERS.has(population));
    return parts.length > 0 && sum === whole.best && isOfVictims;
  });
}

/**
 * "killed two, then killed himself": whoever did it, beside those whom the sentence counts. "Four killed. A man shot his
 * family and then himself.": one of the four.
 */
function isSelfBeside(figure: Figure, figures: readonly Figure[], best: number): boolean {
  if (!isSelf(figure.claim)) return false;
  return figures.some((other) => isVictims(other.claim) && inOneSentence(other, figure) && sizeOf(other) === best);
}

/** "One person, in addition to the bomber, was killed" */
function isBesides({ sentence, quantity }: Claim): boolean {
  return BESIDES.test(sentence.text.slice(0, quantity.start - sentence.start).toLowerCase());
}

function isVictims({ measure, quantity, population }: Claim): boolean {
  return measure === 'killed' && !quantity.implicit && (population === null || population === 'people');
}

function isSelf({ quantity }: Claim): boolean {
  return quantity.implicit && SELF.test(quantity.text);
}

const SELF = /^(?:him|her)?self$/iu;

/** Each id once. */
function once(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

const ATTACKERS: ReadonlySet<string | null> = new Set([PERPETRATORS, 'suspects']);

function largest(estimates: readonly Estimate[]): Estimate | undefined {
  return estimates.reduce<Estimate | undefined>(
    (a, b) => (a === undefined || (b.best ?? 0) > (a.best ?? 0) ? b : a),
    undefined,
  );
}
