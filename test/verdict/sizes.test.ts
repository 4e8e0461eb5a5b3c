import { describe, expect, it } from 'vitest';
import { areAlike } from '../../src/verdict/sizes.ts';

describe('two sizes', () => {
  it('are alike where one is no less than two fifths of the other', () => {
    expect(areAlike(17_000, 50_000)).toBe(false);
    expect(areAlike(45_000, 50_000)).toBe(true);
  });

  it('are alike with themselves, below zero too', () => {
    for (const size of [-1, 0, 3]) expect(areAlike(size, size)).toBe(true);
  });
});
