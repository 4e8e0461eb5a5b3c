import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/verdict/figures.ts';
import { areAlike, isOnly } from '../../src/verdict/sizes.ts';

describe('two sizes', () => {
  it('are alike where one is no less than two fifths of the other', () => {
    expect(areAlike(17_000, 50_000)).toBe(false);
    expect(areAlike(45_000, 50_000)).toBe(true);
  });

  it('are alike with themselves, below zero too', () => {
    for (const size of [-1, 0, 3]) expect(areAlike(size, size)).toBe(true);
  });
});

describe('a figure put as no more than it is', () => {
  const told = (text: string): Figure => ({ claim: { quantity: { text } } }) as Figure;

  it.each(['only 18', 'Just 18'])('%s', (text) => {
    expect(isOnly(told(text))).toBe(true);
  });

  it.each(['just over 18', 'just under 18', '18'])('is not %s', (text) => {
    expect(isOnly(told(text))).toBe(false);
  });
});
