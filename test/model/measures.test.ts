import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertMeasure, measureOf, sameDimension } from '../../src/model/measures.ts';

describe('convertMeasure', () => {
  it.each([
    [5, '[mi_i]', 'km', 8.04672],
    [68, '[degF]', 'Cel', 20],
    [0, 'K', 'Cel', -273.15],
    [1, 'a', 'd', 365.25],
    [36, 'km/h', 'm/s', 10],
    [1, 'km2', 'ha', 100],
    [2, 'kW.h', 'MJ', 7.2],
    [1, '[bbl_us]', 'L', 158.987294928],
  ])('%d %s is %s %d', (value, from, to, expected) => {
    expect(convertMeasure(value, from, to)).toBeCloseTo(expected, 8);
  });

  it('gives null between dimensions', () => {
    expect(convertMeasure(1, 'km', 'kg')).toBeNull();
    expect(convertMeasure(1, 'no such unit', 'kg')).toBeNull();
    expect(sameDimension('cd', 'd')).toBe(false);
    expect(measureOf('m/s')?.[0]).toBe('length/time');
  });

  it('comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.constantFrom('km', '[mi_i]', '[ft_i]', 'cm', '[in_i]'),
        (value, unit) => {
          const there = convertMeasure(value, 'm', unit)!;
          expect(convertMeasure(there, unit, 'm')).toBeCloseTo(value, 4);
        },
      ),
    );
  });
});
