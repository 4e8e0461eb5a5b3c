import type { Estimate } from '../model/finding.ts';
import type { Unit } from '../model/quantity.ts';
import { numberInWords } from './wording.ts';

/** UCUM codes that a reader would not know. */
const UNITS: Readonly<Record<string, string>> = {
  '[mi_i]': 'miles',
  '[mi_i]/h': 'mph',
  '[mi_i]2': 'square miles',
  '[kn_i]': 'knots',
  '[bbl_us]': 'barrels',
  '[gal_us]': 'gallons',
  '[ston_av]': 'tons',
  deg: 'degrees',
  L: 'litres',
  km2: 'km²',
  '[ft_i]': 'ft',
  '[in_i]': 'in',
  '[yd_i]': 'yd',
  '[lb_av]': 'lb',
  '[acr_us]': 'acres',
  '[degF]': '°F',
  Cel: '°C',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
  t: 'tonnes',
  ha: 'hectares',
};

/** "USD 1.2 billion", "61 %", "12 km"; a count is its number. Large sums of money are rounded to be read. */
export function amountInWords(n: number, unit: Unit): string {
  switch (unit.kind) {
    case 'percent':
      return `${numberInWords(n)} %`;
    case 'percentage-points':
      return `${numberInWords(n)} points`;
    case 'currency':
      return `${unit.code} ${sumInWords(n)}`;
    case 'measure':
      return `${numberInWords(rounded(n))} ${UNITS[unit.code] ?? unit.code.replace(/[[\]]/gu, '')}`;
    default:
      return numberInWords(n);
  }
}

/** A figure that was converted is no finer than it was printed: 55.9234 mph is 55.9. */
function rounded(n: number): number {
  return Number.isInteger(n * 100) ? n : Number(n.toPrecision(Math.max(3, Math.trunc(Math.abs(n)).toString().length)));
}

/** 1,200,000,000 → "1.2 billion"; what is not round stays as it is. */
function sumInWords(n: number): string {
  for (const [size, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const share = n / size;
    if (Math.abs(share) >= 1 && Number(share.toPrecision(4)) === share) return `${numberInWords(share)} ${name}`;
  }
  return numberInWords(n);
}

/** "low 137, best 137, high unknown"; a sum of parts says that it is one. */
export function estimateInWords({ low, best, high, basis, unit }: Estimate): string {
  const end = (n: number | null) => (n === null ? 'unknown' : amountInWords(n, unit));
  const sum = basis === 'summed' ? ' (a sum of the parts)' : '';
  if (low !== null && low === best && best === high) return `best estimate ${end(best)}${sum}`;
  return `low ${end(low)}, best ${end(best)}, high ${end(high)}${sum}`;
}
