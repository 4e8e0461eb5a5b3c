import fc from 'fast-check';
import levenshtein from 'fast-levenshtein';
import { describe, expect, it } from 'vitest';
import { isOneEditApart, sameSpelling, spellingOf } from '../../src/link/folding.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'é'), maxLength: 12 });
const edited = fc
  .tuple(word, fc.nat(12), fc.constantFrom('', 'a', 'b', 'kk'), fc.nat(2))
  .map(([from, at, put, cut]) => {
    return [from, from.slice(0, at) + put + from.slice(at + cut)] as const;
  });

describe('two spellings', () => {
  it('are one edit apart as the edit distance has it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(word, word), edited), ([a, b]) => {
        expect(isOneEditApart(a, b)).toBe(levenshtein.get(a, b) <= 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same whichever comes first', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(word, word), edited), ([a, b]) => {
        expect(sameSpelling(spellingOf(a), spellingOf(b))).toBe(sameSpelling(spellingOf(b), spellingOf(a)));
      }),
    );
  });
});
