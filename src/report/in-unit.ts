import { convertMeasure } from '../model/measures.ts';
import type { Quantity, Unit } from '../model/quantity.ts';

/** The figure in the unit of its finding, for a common axis: "6 miles" beside figures in kilometres. As printed where it can't be. */
export function inUnit(quantity: Quantity, unit: Unit): Quantity {
  const from = quantity.unit;
  if (from.kind !== 'measure' || unit.kind !== 'measure' || from.code === unit.code) return quantity;
  const convert = (value: number | null): number | null =>
    value === null ? null : (convertMeasure(value, from.code, unit.code) ?? value);
  return {
    ...quantity,
    unit,
    min: convert(quantity.min),
    max: convert(quantity.max),
    stated: convert(quantity.stated),
  };
}
