import fc from 'fast-check';
import { type Interval, isEmpty } from '../../src/model/interval.ts';

const end = fc.option(fc.integer({ min: -50, max: 50 }), { nil: null, freq: 5 });

/** Any interval that holds a number; small ends, so that touching and equal ends are common. */
export const interval = (): fc.Arbitrary<Interval> =>
  fc
    .record({ min: end, max: end, minOpen: fc.boolean(), maxOpen: fc.boolean() })
    .map(({ min, max, minOpen, maxOpen }) => ({
      min: min !== null && max !== null ? Math.min(min, max) : min,
      max: min !== null && max !== null ? Math.max(min, max) : max,
      minOpen: min === null || minOpen,
      maxOpen: max === null || maxOpen,
    }))
    .filter((value) => !isEmpty(value));

/** Numbers on, between and beyond the ends that `interval()` makes. */
export const number = (): fc.Arbitrary<number> => fc.integer({ min: -104, max: 104 }).map((n) => n / 2);
