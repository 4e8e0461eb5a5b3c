/** Where a number stands on an axis, in percent of its length. */
export interface Scale {
  at: (n: number) => number;
  ticks: readonly number[];
  /** Steps of the same ratio, not of the same size. */
  logarithmic: boolean;
}

/** Room left at both ends, for marks and for the arrows of open ends. */
const MARGIN = 8;
/** Where the largest figure is so many times the smallest, equal steps would push the small ones together. */
const RATIO_FOR_LOG = 40;

/** An axis on which all the numbers stand, with three to six round ticks. */
export function scaleFor(numbers: readonly number[]): Scale {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(least) || !Number.isFinite(most)) return linear(0, 1, []);
  if (least > 0 && most / least > RATIO_FOR_LOG) return logarithmic(least, most);
  const room = least === most ? Math.max(1, Math.abs(least) * 0.1) : 0;
  const [from, to] = [least - (least - room < 0 && least >= 0 ? Math.min(room, least) : room), most + room];
  return linear(from, to, roundNumbers(from, to));
}

function linear(from: number, to: number, ticks: readonly number[]): Scale {
  return { at: (n) => percent((n - from) / (to - from)), ticks, logarithmic: false };
}

function logarithmic(least: number, most: number): Scale {
  const [from, to] = [Math.log10(least), Math.log10(most)];
  const decades = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => 10 ** (Math.ceil(from) + i));
  const every = Math.ceil(decades.length / 5);
  return {
    at: (n) => percent((Math.log10(Math.max(n, least)) - from) / (to - from)),
    ticks: decades.filter((_, i) => i % every === 0),
    logarithmic: true,
  };
}

function percent(share: number): number {
  const clamped = Number.isNaN(share) ? 0.5 : Math.min(1, Math.max(0, share));
  return Math.round((MARGIN + clamped * (100 - 2 * MARGIN)) * 100) / 100;
}

/** Multiples of 1, 2 or 5 times a power of ten within the ends. */
function roundNumbers(from: number, to: number): number[] {
  const rough = (to - from) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  // Counts have no fractions worth a tick.
  const whole = Math.max(step, Number.isInteger(from) && Number.isInteger(to) ? 1 : 0);
  const first = Math.ceil(from / whole);
  const count = Math.min(7, Math.floor(to / whole) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * whole).toPrecision(12)));
}
