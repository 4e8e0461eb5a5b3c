import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/model/content-hash.ts';

describe('contentHash', () => {
  it('is the same on every machine', () => {
    expect(contentHash('article', 'text', 12)).toBe(contentHash('article', 'text', 12));
    expect(contentHash('article', 'text', 12)).toMatchInlineSnapshot(`"1xemalry61v"`);
  });

  it('keeps parts apart', () => {
    expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'));
    expect(contentHash('')).not.toBe(contentHash());
  });

  it('differs for different content', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(contentHash(a) === contentHash(b)).toBe(a === b);
      }),
    );
  });
});
