import { describe, expect, it } from 'vitest';
import { isPhraseAt } from '../../src/model/phrase-at.ts';

const words = ['took', 'to', 'the', 'streets'];

describe('a phrase', () => {
  it('stands where all its words do', () => {
    expect(isPhraseAt(['to', 'the', 'streets'], words, 1)).toBe(true);
    expect(isPhraseAt(['to', 'the', 'roads'], words, 1)).toBe(false);
  });

  it('stands neither before the first word nor past the last', () => {
    expect(isPhraseAt(['took'], words, -1)).toBe(false);
    expect(isPhraseAt(['streets', 'of'], words, 3)).toBe(false);
  });
});
