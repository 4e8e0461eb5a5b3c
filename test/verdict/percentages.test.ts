import { describe, expect, it } from 'vitest';
import { isPossiblePercentage, isPossibleShare } from '../../src/verdict/percentages.ts';

describe('isPossiblePercentage', () => {
  it.each([
    // Rounded to the nearest, or cut off, at the printed place.
    ['33', 3, true],
    ['66', 3, true],
    ['67', 3, true],
    ['68', 3, false],
    ['65', 3, false],
    ['33.0', 3, false],
    ['33.3', 3, true],
    ['33.33', 3, true],
    ['33.4', 3, false],
    ['66.6', 3, true],
    ['66.7', 3, true],
    ['66.5', 3, false],
    ['12', 8, true],
    ['12.5', 8, true],
    ['13', 8, true],
    ['14', 8, false],
    ['50', 7, false],
    ['51', 7, false],
    ['57', 7, true],
    ['58', 7, false],
    ['50', 1000, true],
    // No one and everyone.
    ['0', 7, true],
    ['1', 7, false],
    ['99', 7, false],
    ['100', 7, true],
    ['0.4', 250, true],
    ['0.3', 250, false],
    // What no share of people can be is asked elsewhere, and a base that counts no one says nothing.
    ['101', 7, true],
    ['-10', 7, true],
    ['about', 7, true],
    ['50', 7.5, true],
    ['50', 0, true],
    ['50', -3, true],
  ])('%s%% of %d: %s', (printed, base, possible) => {
    expect(isPossiblePercentage(printed, base)).toBe(possible);
  });
});

describe('isPossibleShare', () => {
  it.each([
    [1 / 3, 21, true],
    [1 / 3, 20, false],
    [1 / 2, 13, false],
    [1 / 2, 12, true],
    [3 / 4, 8, true],
    [3 / 4, 9, false],
    [1 / 2, 29, false],
    // Of larger groups a fraction is only ever near.
    [1 / 2, 31, true],
    [1 / 7, 30, true],
    [1 / 2, 0, true],
    [1 / 2, -3, true],
    [1 / 2, 2.5, true],
  ])('%d of %d: %s', (share, base, possible) => {
    expect(isPossibleShare(share, base)).toBe(possible);
  });
});
