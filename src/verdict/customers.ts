import { type Figure, saidOf } from './figures.ts';

/** "Gales leave 120,000 without power", and in another paper "some 120,000 customers lost power". */
export function asCustomers(figures: readonly Figure[]): readonly Figure[] {
  const known = new Set(figures.flatMap(({ claim, stated }) => (claim.measure === CUSTOMERS ? [stated] : [])));
  if (known.size === 0) return figures;
  return figures.map((figure) => {
    const { measure, population, quantity, sentence } = figure.claim;
    if (measure !== 'affected' || population !== null || !known.has(figure.stated)) return figure;
    const isWithout = WITHOUT.test(sentence.text.slice(quantity.end - sentence.start));
    return isWithout ? { ...saidOf(figure, CUSTOMERS), ofThings: true } : figure;
  });
}

const CUSTOMERS = 'customers without power';
const WITHOUT = /^ (?:\p{L}+ )?without (?:power|electricity)/u;
