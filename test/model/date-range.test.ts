import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysIn, gapInDays, isoDate, rangeCovers, rangesMeet } from '../../src/model/date-range.ts';

const day = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2200-01-01') });
const range = fc
  .tuple(day, fc.integer({ min: 0, max: 400 }))
  .map(([from, days]) => ({ from: isoDate(from), to: isoDate(from + days) }));

describe('date range', () => {
  it('counts days', () => {
    expect(daysIn({ from: '1992-02-01', to: '1992-02-29' })).toBe(29);
    expect(gapInDays({ from: '1990-01-19', to: '1990-01-20' }, { from: '1990-01-22', to: '1990-01-22' })).toBe(2);
    expect(Number.isNaN(dayNumber('soon'))).toBe(true);
  });

  it('reads back the day it writes', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(dayNumber(isoDate(n))).toBe(n);
      }),
    );
  });

  it('agrees with the calendar of the engine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (n) => {
        const date = new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(isoDate(n)).toBe(date);
        expect(dayNumber(date)).toBe(n);
      }),
    );
  });

  it('takes no text for a day that writes none', () => {
    for (const text of ['2024-13-01', '2024-00-10', '2024-05-00', '2024-05-32', '2024/05/16', '2024-5-16', '2024-05-1'])
      expect([text, dayNumber(text)]).toEqual([text, Number.NaN]);
  });

  it('writes no year that four digits cannot hold', () => {
    expect(isoDate(dayNumber('0000-01-01') - 1)).toBe('0000-01-01');
    expect(isoDate(dayNumber('9999-12-31') + 1)).toBe('9999-12-31');
  });

  it('meets, covers and gaps as days do', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(gapInDays(a, b)).toBe(gapInDays(b, a));
        expect(gapInDays(a, b) === 0).toBe(rangesMeet(a, b));
        if (rangeCovers(a, b)) expect(rangesMeet(a, b) && daysIn(a) >= daysIn(b)).toBe(true);
      }),
    );
  });
});
