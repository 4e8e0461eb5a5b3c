import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  between,
  containsInterval,
  exactly,
  hull,
  includes,
  intersect,
  isEmpty,
  lessThan,
  moreThan,
  pointOf,
  type Relation,
  relate,
  UNBOUNDED,
} from '../../src/model/interval.ts';
import { interval, number } from '../support/arbitraries.ts';

const MIRROR: Record<Relation, Relation> = {
  equal: 'equal',
  inside: 'contains',
  contains: 'inside',
  overlaps: 'overlaps',
  below: 'above',
  above: 'below',
};

describe('interval', () => {
  it('says how printed bounds lie to each other', () => {
    expect(relate(exactly(12), atLeast(12))).toBe('inside');
    expect(relate(exactly(12), moreThan(12))).toBe('below');
    expect(relate(exactly(9), atLeast(12))).toBe('below');
    expect(relate(lessThan(12), exactly(12))).toBe('below');
    expect(relate(atMost(12), exactly(12))).toBe('contains');
    expect(relate(between(12, 20), between(15, 30))).toBe('overlaps');
  });

  it('tells a point from everything else', () => {
    expect(pointOf(exactly(7))).toBe(7);
    expect(pointOf(between(7, 8))).toBeNull();
    expect(pointOf(atLeast(7))).toBeNull();
    expect(isEmpty({ min: 7, max: 7, minOpen: true, maxOpen: false })).toBe(true);
  });

  it('intersects as sets do', () => {
    fc.assert(
      fc.property(interval(), interval(), number(), (a, b, n) => {
        const both = intersect(a, b);
        expect(both !== null && includes(both, n)).toBe(includes(a, n) && includes(b, n));
        expect(intersect(b, a)).toEqual(both);
        expect(intersect(a, a)).toEqual(a);
      }),
    );
  });

  it('intersects in any grouping', () => {
    const meet = (a: ReturnType<typeof intersect>, b: ReturnType<typeof intersect>) => a && b && intersect(a, b);
    fc.assert(
      fc.property(interval(), interval(), interval(), (a, b, c) => {
        expect(meet(meet(a, b), c)).toEqual(meet(a, meet(b, c)));
      }),
    );
  });

  it('is inside its hull', () => {
    fc.assert(
      fc.property(interval(), interval(), (a, b) => {
        const both = hull(a, b);
        expect(containsInterval(both, a) && containsInterval(both, b)).toBe(true);
        expect(hull(b, a)).toEqual(both);
        expect(hull(a, UNBOUNDED)).toEqual(UNBOUNDED);
      }),
    );
  });

  it('relates both ways round', () => {
    fc.assert(
      fc.property(interval(), interval(), (a, b) => {
        expect(relate(b, a)).toBe(MIRROR[relate(a, b)]);
        expect(['below', 'above'].includes(relate(a, b))).toBe(intersect(a, b) === null);
      }),
    );
  });
});
