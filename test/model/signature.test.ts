import { describe, expect, it } from 'vitest';
import { ownNumbers } from '../../src/model/signature.ts';
import { textSignature } from '../../src/text/signature.ts';

describe('the numbers of its own that a signature has', () => {
  it('are as many as the shingles of a short text', () => {
    expect(ownNumbers(textSignature('Nine were hurt'))).toBe(1);
    expect(ownNumbers(textSignature('Nine people were hurt'))).toBe(1);
    expect(ownNumbers(textSignature('Nine people were badly hurt'))).toBe(2);
    expect(ownNumbers([])).toBe(0);
  });

  it('are nearly all of a long one', () => {
    const long = Array.from({ length: 600 }, (_, i) => `word${i}`).join(' ');
    expect(ownNumbers(textSignature(long))).toBeGreaterThan(60);
  });
});
