import { describe, expect, it } from 'vitest';
import type { Quantity, Unit } from '../../src/model/quantity.ts';
import { amountInWords } from '../../src/report/amount.ts';
import { inUnit } from '../../src/report/in-unit.ts';

const measure = (code: string): Unit => ({ kind: 'measure', code });

describe('inUnit', () => {
  const miles: Quantity = {
    ...{ start: 0, end: 9, text: 'six miles', min: 6, max: null, minOpen: false, maxOpen: false },
    ...{ stated: 6, modifier: 'at-least', unit: measure('[mi_i]'), implicit: false },
  };

  it('converts within a dimension, keeps what is open, and leaves the rest as printed', () => {
    expect(inUnit(miles, measure('km'))).toMatchObject({ min: 9.656064, max: null, stated: 9.656064 });
    expect(inUnit(miles, measure('kg'))).toMatchObject({ min: 6, stated: 6 });
    expect(inUnit(miles, { kind: 'count' })).toBe(miles);
  });

  it('is said no finer than it was printed', () => {
    expect(amountInWords(55.9234073014, measure('[mi_i]/h'))).toBe('55.9 mph');
    expect(amountInWords(12_345.678, measure('ha'))).toBe('12,346 hectares');
  });
});
