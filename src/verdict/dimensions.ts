import { measureOf } from '../model/measures.ts';
import { type Unit, unitKey } from '../model/quantity.ts';

/**
 * What a figure can be compared with: "5 miles" and "8 km" are both lengths, "a third" and "33%" both shares. A currency is
 * a dimension of its own, since what it is worth in another depends on the day; so are percentage points.
 */
export function dimensionKey(unit: Unit): string {
  if (unit.kind === 'ratio') return unitKey({ kind: 'percent' });
  const dimension = unit.kind === 'measure' ? measureOf(unit.code)?.[0] : undefined;
  return dimension === undefined ? unitKey(unit) : `measure of ${dimension}`;
}

/** Per cent, or "a third". */
export function isShare({ kind }: Unit): boolean {
  return kind === 'percent' || kind === 'ratio';
}
