import { ownValue } from './own-value.ts';

/** dimension, and what one of the unit is in the dimension's base unit (SI). */
type Measure = readonly [dimension: string, factor: number];

const YEAR = 365.25 * 86_400;
const INCH = 0.0254;
const FOOT = 12 * INCH;
const POUND = 0.45359237;
const GALLON = 3.785411784e-3;

/** Dimension → what one of each unit is in its base unit (SI); squares, cubes and quotients are worked out by {@link measureOf}. */
const DIMENSIONS = /* @__PURE__ */ Object.entries<Readonly<Record<string, number>>>({
  time: { s: 1, min: 60, h: 3600, d: 86_400, wk: 604_800, mo: YEAR / 12, a: YEAR },
  length: {
    m: 1,
    '[mi_i]': 5280 * FOOT,
    '[nmi_i]': 1852,
    '[ft_i]': FOOT,
    '[yd_i]': 3 * FOOT,
    '[in_i]': INCH,
    '[fth_i]': 6 * FOOT,
    '[fur_us]': 660 * FOOT,
    '[ly]': 9.4607304725808e15,
    pc: 3.085677581491367e16,
    AU: 149_597_870_700,
  },
  length2: { ha: 1e4, '[acr_us]': 4046.8564224 },
  length3: {
    L: 1e-3,
    '[gal_us]': GALLON,
    '[qt_us]': GALLON / 4,
    '[pt_us]': GALLON / 8,
    '[cup_us]': GALLON / 16,
    '[foz_us]': GALLON / 128,
    '[tbs_us]': GALLON / 256,
    '[tsp_us]': GALLON / 768,
    '[bbl_us]': 42 * GALLON,
    '[bu_us]': 0.03523907016688,
  },
  mass: {
    g: 1e-3,
    t: 1e3,
    '[ston_av]': 2000 * POUND,
    '[lton_av]': 2240 * POUND,
    '[lb_av]': POUND,
    '[oz_av]': POUND / 16,
    '[stone_av]': 14 * POUND,
    '[car_m]': 2e-4,
  },
  temperature: { Cel: 1, '[degF]': 5 / 9, K: 1 },
  information: { bit: 1, By: 8, KiBy: 8192 },
  frequency: { Hz: 1 },
  power: { W: 1, '[HP]': 745.6998715822702 },
  energy: { J: 1, 'W.h': 3600, '[Cal]': 4184, '[Btu]': 1055.05585262, eV: 1.602176634e-19 },
  pressure: { Pa: 1, bar: 1e5, atm: 101_325, '[psi]': 6894.757293168361 },
  'length/time': { '[kn_i]': 1852 / 3600 },
  voltage: { V: 1 },
  current: { A: 1 },
  charge: { 'A.h': 3600 },
  force: { N: 1 },
  dose: { Sv: 1 },
});
/** Where the zero of a scale of temperature lies. */
const ZEROS: Readonly<Record<string, number>> = { Cel: 273.15, '[degF]': 459.67 * (5 / 9) };

/** Metric prefixes as powers of ten, and the units that take them. */
const PREFIXES: Readonly<Record<string, number>> = {
  E: 18,
  P: 15,
  T: 12,
  G: 9,
  M: 6,
  k: 3,
  h: 2,
  d: -1,
  c: -2,
  m: -3,
  u: -6,
  n: -9,
  p: -12,
};
const METRIC = 's m g t L By bit Hz W W.h J eV Pa bar V A A.h N Sv'.split(' ');

/** The dimension of a UCUM code and its factor to the SI base: `km/h` is ['length/time', 0.2777…]. `null` when unknown. */
export function measureOf(code: string): Measure | null {
  for (const [dimension, units] of DIMENSIONS) {
    const factor = ownValue(units, code);
    if (factor) return [dimension, factor];
  }
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
  const power10 = ownValue(PREFIXES, code[0] ?? '');
  const unit = METRIC.includes(code.slice(1)) ? measureOf(code.slice(1)) : null;
  return power10 && unit ? [unit[0], tidy(Number(`1e${power10}`) * unit[1])] : null;
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
 * import { convertMeasure } from 'corroborate/quantities';
 *
 * convertMeasure(5, '[mi_i]', 'km'); //=> 8.04672
 * convertMeasure(68, '[degF]', 'Cel'); //=> 20
 * ```
 */
export function convertMeasure(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const a = measureOf(from);
  const b = measureOf(to);
  if (a === null || b === null || a[0] !== b[0]) return null;
  const base = value * a[1] + (ownValue(ZEROS, from) ?? 0);
  return tidy((base - (ownValue(ZEROS, to) ?? 0)) / b[1]);
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
