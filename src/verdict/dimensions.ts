import { measureOf } from '../model/measures.ts';
import { type Unit, unitKey } from '../model/quantity.ts';

/**
 * What a figure can be compared with: "5 miles" and "8 km" are both lengths. A currency is a dimension of its own, since
 * what it is worth in another depends on the day; so are per cent and percentage points.
 */
export function dimensionKey(unit: Unit): string {
  const dimension = unit.kind === 'measure' ? measureOf(unit.code)?.[0] : undefined;
  return dimension === undefined ? unitKey(unit) : `measure of ${dimension}`;
}
