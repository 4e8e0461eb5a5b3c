import type { Interval } from '../model/interval.ts';
import { convertMeasure } from '../model/measures.ts';
import { putUnder } from '../model/put-under.ts';
import { type Unit, unitKey } from '../model/quantity.ts';
import { dimensionKey } from './dimensions.ts';
import type { Figure } from './figures.ts';

/** The figures with those of one measure and dimension in one unit: "5 miles" beside two of "8 km" is about 8.05 km. */
export function inCommonUnits(figures: readonly Figure[]): Figure[] {
  if (figures.every(({ unit }) => unit.kind === 'count')) return [...figures];
  const keyOf = ({ claim, unit }: Figure): string => `${claim.measure}\u0000${dimensionKey(unit)}`;
  const units = new Map<string, Unit[]>();
  for (const figure of figures) {
    putUnder(units, keyOf(figure), figure.unit);
  }
  const chosen = new Map([...units].map(([key, all]) => [key, commonUnit(all)]));
  return figures.map((figure) => inUnit(figure, chosen.get(keyOf(figure))!));
}

/** How exact the figure is stays as printed. */
function inUnit(figure: Figure, to: Unit): Figure {
  const from = figure.unit;
  if (unitKey(from) === unitKey(to)) return figure;
  const into = converter(from, to);
  if (into === null) return figure;
  const convert = (value: number | null): number | null => (value === null ? null : into(value));
  const all = (interval: Interval): Interval => ({
    ...interval,
    min: convert(interval.min),
    max: convert(interval.max),
  });
  const { interval, reach, stated } = figure;
  return { ...figure, unit: to, interval: all(interval), reach: all(reach), stated: convert(stated) };
}

function converter(from: Unit, to: Unit): ((value: number) => number | null) | null {
  if (from.kind === 'measure' && to.kind === 'measure') return (value) => convertMeasure(value, from.code, to.code);
  // "A third" beside "32%"
  if (from.kind === 'ratio' && to.kind === 'percent') return (value) => value * 100;
  if (from.kind === 'percent' && to.kind === 'ratio') return (value) => value / 100;
  return null;
}

/** The unit most of the figures are printed in; of two as common, the one that comes first in the alphabet. */
function commonUnit(units: readonly Unit[]): Unit {
  const counts = new Map<string, { unit: Unit; times: number }>();
  for (const unit of units) {
    const known = counts.get(unitKey(unit));
    if (known) known.times++;
    else counts.set(unitKey(unit), { unit, times: 1 });
  }
  const order = [...counts].sort(([a, x], [b, y]) => y.times - x.times || (a < b ? -1 : 1));
  return order[0]![1].unit;
}
