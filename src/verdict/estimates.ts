import type { Estimate } from '../model/finding.ts';
import { includes } from '../model/interval.ts';
import { type Case, idsOf, oddPositions } from './case.ts';
import { type Figure, sizeOf } from './figures.ts';
import type { Position } from './positions.ts';
import { ILLNESSES, PERPETRATORS, type VerdictSettings } from './settings.ts';
import { isBefore } from './timing.ts';

/**
 * Low / best / high of one group. Figures that time has overtaken are left out; `low` and `high` are the ends of what
 * the others print, `best` is chosen by the named policy. Where only parts are told, they are a lower bound.
 */
export function estimatesOf(of: Case, settings: VerdictSettings): Estimate[] {
  const { group, positions } = of;
  const overtaken = overtakenOf(of);
  const standing = positions.filter((position) => !overtaken.has(position));
  const current = standing.length > 0 ? standing : positions;
  if (current.length === 0) return partsOnly(of);
  const chosen = bestOf(current, settings);
  const lead = chosen.stances[0]!;
  // An article that contradicts itself stands for both of its figures.
  const against = current.flatMap(({ stances }) => stances.flatMap((stance) => stance.against ?? []));
  const ends = [...current, ...against];
  const lows = ends.flatMap(({ interval, stated }) => (interval.min === null ? [] : [stated ?? interval.min]));
  const highs = ends.flatMap(({ interval, stated }) => (interval.max === null ? [] : [stated ?? interval.max]));
  const top = highs.length > 0 ? Math.max(...highs) : null;
  // "At least 60" is not bounded by the 55 of another source.
  const isOpen = current.some(({ interval }) => top !== null && interval.min !== null && interval.min > top);
  const isExact = chosen.interval.min === chosen.interval.max;
  return [
    {
      measure: group.measure,
      population: group.population,
      low: lows.length > 0 ? Math.min(...lows) : null,
      best: chosen.stated ?? chosen.interval.min,
      high: isOpen ? null : top,
      basis: lead.summed ? 'summed' : isExact ? 'stated' : 'bounded',
      claimIds: idsOf([...current.flatMap(({ stances }) => stances.flatMap(({ figures }) => figures)), ...against]),
    },
  ];
}

function overtakenOf({ pairs }: Case): Set<Position> {
  const overtaken = oddPositions(pairs);
  for (const { small, large, explanation } of pairs) {
    if (explanation === 'correction') {
      for (const position of [small, large]) if (position.withdrawn) overtaken.add(position);
    } else if (explanation === 'growth') {
      const [older, newer] = isBefore(large.first, small.first) ? [large, small] : [small, large];
      if (!isUpheld(older, newer)) overtaken.add(older);
    } else if (explanation === 'update' || explanation === 'same-day') overtaken.add(small);
  }
  return overtaken;
}

/**
 * One paper's 30 a week later, while three others of that day and after still print 2: nothing has grown, one of them
 * speaks of something else.
 */
function isUpheld(older: Position, newer: Position): boolean {
  const after = older.stances.filter(({ asOf }) => !isBefore(asOf, newer.first));
  return new Set(after.map(({ source }) => source.voice)).size > newer.voices.size;
}

/** The largest part that is told, or what was added to a toll that nobody gives ("one more died"): the whole is no less. */
function partsOnly({ group }: Case): Estimate[] {
  const bounds = group.figures.filter(({ interval }) => interval.min !== null);
  const told = bounds.filter(({ standing }) => standing === 'part');
  const parts = told.length > 0 ? told : bounds.filter(({ standing }) => standing === 'addition');
  if (parts.length === 0) return [];
  const largest = parts.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
  return [bounded(group.measure, group.population, sizeOf(largest), [largest])];
}

function bounded(measure: string, population: string | null, least: number, figures: readonly Figure[]): Estimate {
  return { measure, population, low: least, best: least, high: null, basis: 'bounded', claimIds: idsOf(figures) };
}

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
  const inHospital = isIllness || of('injured') || of('killed') ? undefined : of('hospitalised');
  const struck = of('struck') ?? inHospital;
  if (struck === undefined || struck.best === null) return [...estimates];
  // "Six people were shot, two of them died" leaves four; "one was killed and two others shot" leaves both.
  const hit = new Set(figures.filter(({ claim }) => claim.measure === 'struck').map(({ claim }) => claim.id));
  const among = figures.some(
    ({ claim }) => claim.measure === 'killed' && claim.partOf !== null && hit.has(claim.partOf),
  );
  // "Two were shot, one critically": the one is of the two. Any other injured are told for themselves.
  const own = figures.some(
    ({ claim }) => claim.measure === 'injured' && !(claim.partOf !== null && hit.has(claim.partOf)),
  );
  if (own) return [...estimates];
  const killed = among ? of('killed') : undefined;
  const best = Math.max(0, struck.best - (killed?.best ?? 0));
  return [
    ...estimates.filter(({ measure }) => measure !== 'injured'),
    {
      measure: 'injured',
      population: struck.population,
      low: 0,
      best,
      high: struck.high === null ? null : Math.max(0, struck.high - (killed?.low ?? 0)),
      basis: 'bounded',
      claimIds: [...struck.claimIds, ...(killed?.claimIds ?? [])],
    },
  ];
}

/**
 * "A man shot four people dead before officers killed him": a toll of victims leaves out who killed them, records of
 * the dead hold both. The dead of a fight between groups are in its toll; one dead may be the attacker in other words.
 */
export function withAttackers(estimates: readonly Estimate[], figures: readonly Figure[]): Estimate[] {
  const whole = estimates.find(
    ({ measure, population, basis }) => measure === 'killed' && population === null && basis === 'stated',
  );
  const attackers = figures.filter(
    ({ claim, population, standing }) =>
      claim.measure === 'killed' && ATTACKERS.has(population) && standing === 'current' && claim.partOf === null,
  );
  const told = Math.max(0, ...attackers.map(({ interval }) => interval.min ?? 0));
  if (whole?.best == null || told !== 1) return [...estimates];
  const hasVictim = figures.some(
    ({ claim, population }) => claim.measure === 'killed' && population !== null && !ATTACKERS.has(population),
  );
  if (whole.best < 2 && !hasVictim) return [...estimates];
  // "One officer was shot dead, the gunman died: two deaths" is the sum already.
  const isSum = figures.some(
    (each) =>
      each.claim.measure === 'killed' &&
      each.population !== null &&
      !ATTACKERS.has(each.population) &&
      sizeOf(each) === whole.best! - 1 &&
      attackers.some(({ claim }) => claim.articleId === each.claim.articleId),
  );
  if (isSum) return [...estimates];
  const both: Estimate = {
    ...whole,
    best: whole.best + told,
    high: whole.high === null ? null : whole.high + told,
    basis: 'summed',
    claimIds: [...whole.claimIds, ...idsOf(attackers)],
  };
  return estimates.map((each) => (each === whole ? both : each));
}

const ATTACKERS: ReadonlySet<string | null> = new Set([PERPETRATORS, 'suspects']);

function largest(estimates: readonly Estimate[]): Estimate | undefined {
  return estimates.reduce<Estimate | undefined>(
    (a, b) => (a === undefined || (b.best ?? 0) > (a.best ?? 0) ? b : a),
    undefined,
  );
}

function bestOf(positions: readonly Position[], { policy, sourceOrder }: VerdictSettings): Position {
  const pick = (...orders: ((a: Position, b: Position) => number)[]): Position =>
    positions.reduce((best, next) => {
      const gain = orders.map((order) => order(next, best)).find((order) => order !== 0) ?? 0;
      return gain > 0 ? next : best;
    });
  const lowest = (a: Position, b: Position): number => sizeOf(b) - sizeOf(a);
  const latest = (a: Position, b: Position): number => (a.last?.to ?? 0) - (b.last?.to ?? 0);
  const support = (a: Position, b: Position): number => a.voices.size - b.voices.size;
  const fit = (a: Position, b: Position): number => fitting(a, positions) - fitting(b, positions);
  // Who was not there when it happened says "no one"; who counted says three.
  const some = (a: Position, b: Position): number => Number(sizeOf(a) > 0) - Number(sizeOf(b) > 0);
  const exact = (a: Position, b: Position): number => Number(a.modifier === 'exact') - Number(b.modifier === 'exact');
  const printed = (a: Position, b: Position): number => Number(a.stated !== null) - Number(b.stated !== null);
  const told = (a: Position, b: Position): number => Number(isTold(a)) - Number(isTold(b));
  const trust = (position: Position): number => {
    const places = position.stances.map(({ source }) =>
      sourceOrder.findIndex((name) => isPublisher(source.publisher, name)),
    );
    const known = places.filter((place) => place >= 0);
    return known.length > 0 ? Math.min(...known) : sourceOrder.length;
  };
  switch (policy) {
    case 'lowest':
      return pick(lowest);
    case 'latest':
      return pick(latest, support, lowest);
    case 'source-order':
      return pick((a, b) => trust(b) - trust(a), support, latest, lowest);
    case 'majority':
      return pick(support, printed, fit, latest, lowest);
    case 'range':
      return pick(printed, told, fit, support, some, exact, latest, lowest);
  }
}

/** How many voices can live with the figure: 15 fits "at least 12" too, 613 fits "more than 600" and "about 600". */
function fitting({ stated }: Position, positions: readonly Position[]): number {
  if (stated === null) return 0;
  const fits = positions.filter(({ reach }) => includes(reach, stated));
  return new Set(fits.flatMap(({ voices }) => [...voices])).size;
}

/** Some source states it as a whole; a sum of parts stands behind. */
function isTold(position: Position): boolean {
  return position.stances.some(({ derived }) => !derived);
}

function isPublisher(publisher: string, name: string): boolean {
  return publisher === `publisher ${name.trim().toLowerCase()}`;
}
