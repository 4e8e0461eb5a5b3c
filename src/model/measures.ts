import { ownValue } from './own-value.ts';

/** dimension, and what one of the unit is in the dimension's base unit (SI); a temperature also has a zero. */
type Measure = readonly [dimension: string, factor: number, zero?: number];

const YEAR = 365.25 * 86_400;
const INCH = 0.0254;
const FOOT = 12 * INCH;
const POUND = 0.45359237;
const GALLON = 3.785411784e-3;

/** UCUM codes of the lexicon's units; squares, cubes and quotients of them are worked out by {@link measureOf}. */
const MEASURES: Readonly<Record<string, Measure>> = {
  s: ['time', 1],
  min: ['time', 60],
  h: ['time', 3600],
  d: ['time', 86_400],
  wk: ['time', 604_800],
  mo: ['time', YEAR / 12],
  a: ['time', YEAR],
  m: ['length', 1],
  '[mi_i]': ['length', 5280 * FOOT],
  '[nmi_i]': ['length', 1852],
  '[ft_i]': ['length', FOOT],
  '[yd_i]': ['length', 3 * FOOT],
  '[in_i]': ['length', INCH],
  '[fth_i]': ['length', 6 * FOOT],
  '[fur_us]': ['length', 660 * FOOT],
  '[ly]': ['length', 9.4607304725808e15],
  pc: ['length', 3.085677581491367e16],
  AU: ['length', 149_597_870_700],
  ha: ['length2', 1e4],
  '[acr_us]': ['length2', 4046.8564224],
  L: ['length3', 1e-3],
  '[gal_us]': ['length3', GALLON],
  '[qt_us]': ['length3', GALLON / 4],
  '[pt_us]': ['length3', GALLON / 8],
  '[cup_us]': ['length3', GALLON / 16],
  '[foz_us]': ['length3', GALLON / 128],
  '[tbs_us]': ['length3', GALLON / 256],
  '[tsp_us]': ['length3', GALLON / 768],
  '[bbl_us]': ['length3', 42 * GALLON],
  '[bu_us]': ['length3', 0.03523907016688],
  g: ['mass', 1e-3],
  t: ['mass', 1e3],
  '[ston_av]': ['mass', 2000 * POUND],
  '[lton_av]': ['mass', 2240 * POUND],
  '[lb_av]': ['mass', POUND],
  '[oz_av]': ['mass', POUND / 16],
  '[stone_av]': ['mass', 14 * POUND],
  '[car_m]': ['mass', 2e-4],
  Cel: ['temperature', 1, 273.15],
  '[degF]': ['temperature', 5 / 9, 459.67 * (5 / 9)],
  K: ['temperature', 1],
  bit: ['information', 1],
  By: ['information', 8],
  KiBy: ['information', 8192],
  Hz: ['frequency', 1],
  W: ['power', 1],
  '[HP]': ['power', 745.6998715822702],
  J: ['energy', 1],
  'W.h': ['energy', 3600],
  '[Cal]': ['energy', 4184],
  '[Btu]': ['energy', 1055.05585262],
  eV: ['energy', 1.602176634e-19],
  Pa: ['pressure', 1],
  bar: ['pressure', 1e5],
  atm: ['pressure', 101_325],
  '[psi]': ['pressure', 6894.757293168361],
  '[kn_i]': ['length/time', 1852 / 3600],
  V: ['voltage', 1],
  A: ['current', 1],
  'A.h': ['charge', 3600],
  N: ['force', 1],
  Sv: ['dose', 1],
};

/** Metric prefixes and the units that take them. */
const PREFIXES: Readonly<Record<string, number>> = {
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 100,
  d: 0.1,
  c: 0.01,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
};
const METRIC: ReadonlySet<string> = new Set([
  's',
  'm',
  'g',
  't',
  'L',
  'By',
  'bit',
  'Hz',
  'W',
  'W.h',
  'J',
  'eV',
  'Pa',
  'bar',
  'V',
  'A',
  'A.h',
  'N',
  'Sv',
]);

/** The dimension of a UCUM code and its factor to the SI base: `km/h` is ['length/time', 0.2777…]. `null` when unknown. */
export function measureOf(code: string): Measure | null {
  const known = ownValue(MEASURES, code);
  if (known !== undefined) return known;
  const slash = code.indexOf('/');
  if (slash > 0) {
    const top = measureOf(code.slice(0, slash));
    const bottom = measureOf(code.slice(slash + 1));
    return top === null || bottom === null ? null : [`${top[0]}/${bottom[0]}`, top[1] / bottom[1]];
  }
  const power = Number(code.at(-1));
  if (power === 2 || power === 3) {
    const base = measureOf(code.slice(0, -1));
    return base?.[0] === 'length' ? [`length${power}`, base[1] ** power] : null;
  }
  const factor = ownValue(PREFIXES, code[0] ?? '');
  const unit = METRIC.has(code.slice(1)) ? ownValue(MEASURES, code.slice(1)) : undefined;
  return factor === undefined || unit === undefined ? null : [unit[0], tidy(factor * unit[1])];
}

/** Two codes of one dimension can be compared: "km" and "[mi_i]". */
export function sameDimension(a: string, b: string): boolean {
  const dimension = measureOf(a)?.[0];
  return a === b || (dimension !== undefined && dimension === measureOf(b)?.[0]);
}

/**
 * A value in another unit of the same dimension; `null` when there is none.
 *
 * @example
 * ```ts
 * convertMeasure(5, '[mi_i]', 'km'); //=> 8.04672
 * convertMeasure(68, '[degF]', 'Cel'); //=> 20
 * ```
 */
export function convertMeasure(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const a = measureOf(from);
  const b = measureOf(to);
  if (a === null || b === null || a[0] !== b[0]) return null;
  const base = value * a[1] + (a[2] ?? 0);
  return tidy((base - (b[2] ?? 0)) / b[1]);
}

/** Exact for decimals: 32.7 × 1000000 is 32700000. */
export function multiply(value: number, factor: number): number {
  const product = value * factor;
  return factor === 1 || Number.isInteger(product) || Math.abs(product) >= 1e21
    ? product
    : Number(product.toPrecision(15));
}

/** Rounds away what binary fractions add: 20.000000000000004 → 20. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
