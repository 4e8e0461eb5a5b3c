import { includes } from '../model/interval.ts';
import { sizeOf } from './figures.ts';
import { originsOf } from './origins.ts';
import type { Position } from './positions.ts';
import type { VerdictSettings } from './settings.ts';

/** The position whose figure is the best estimate, by the named policy. What it was chosen from stays in the estimate. */
export function bestOf(positions: readonly Position[], { policy, sourceOrder, lexicon }: VerdictSettings): Position {
  if (positions.length === 1) return positions[0]!;
  const pick = (...orders: ((a: Position, b: Position) => number)[]): Position =>
    positions.reduce((best, next) => {
      for (const order of orders) {
        const gain = order(next, best);
        if (gain !== 0) return gain > 0 ? next : best;
      }
      return best;
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
    case 'majority': {
      // Three papers that quote one governor are one origin.
      const origins = new Map(positions.map((one) => [one, originsOf(one.stances, lexicon.verdictWords).count]));
      return pick((a, b) => origins.get(a)! - origins.get(b)!, support, printed, fit, latest, lowest);
    }
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
