import { describe, expect, it } from 'vitest';
import { claimsOf, linesOf } from './reading.ts';

describe('findClaims', () => {
  it('reads a list that shares its words', () => {
    expect(
      linesOf(
        '{Some 90} people were killed, {411} were wounded, {52} were illegally arrested, and {six} went missing.',
      ),
    ).toEqual(['killed 90 people', 'injured 411', 'detained 52', 'missing 6']);
  });

  it('reads parts with the whole they are of', () => {
    const claims = claimsOf('{417} people were killed, including {61} women, {23} children and {40} old people.');
    expect(claims.map((claim) => [claim.quantity.min, claim.population, claim.role])).toEqual([
      [417, 'people', 'total'],
      [61, 'women', 'part'],
      [23, 'children', 'part'],
      [40, 'elderly', 'part'],
    ]);
    expect(claims.slice(1).every((claim) => claim.partOf === claims[0]!.id)).toBe(true);
  });

  it('gives every claim spans that point into its field', () => {
    const [claim] = claimsOf('Rain fell. The ferry sank and {at least 12} passengers drowned, the coastguard said.');
    expect(claim).toMatchObject({
      measure: 'killed',
      population: 'passengers',
      quantity: { start: 30, end: 41, text: 'at least 12' },
      sentence: { start: 11 },
      attribution: { text: 'the coastguard said', name: 'coastguard' },
    });
  });
});
