import { describe, expect, it } from 'vitest';
import type { ClaimLexicon } from '../../src/lexicon/claim-lexicon.ts';
import { Populations, populationKey } from '../../src/verdict/populations.ts';

const of = (...populations: ClaimLexicon['populations']) => new Populations({ populations } as unknown as ClaimLexicon);
const populations = of(
  { id: 'children', words: ['child'], within: 'people', disjointFrom: ['women', 'men'] },
  { id: 'boys', words: ['boy'], within: 'children' },
  { id: 'small boys', words: ['toddler'], within: 'boys' },
  { id: 'women', words: ['woman', 'women'], within: 'people' },
  { id: 'widows', words: ['widow'], within: 'women' },
  { id: 'men', words: ['man', 'men'], within: 'people' },
  { id: 'doctors', words: ['doctor'] },
);

describe('populations', () => {
  it('know everyone as no population and as people', () => {
    expect([null, 'people', 'women'].map(populationKey)).toEqual([null, null, 'women']);
  });

  it.each([
    ['boys', 'children', true],
    ['small boys', 'children', true],
    ['children', 'boys', false],
    ['boys', 'boys', true],
    ['boys', null, true],
    [null, null, true],
    [null, 'boys', false],
    ['boys', 'women', false],
    ['doctors', 'women', false],
    ['pilots', 'pilots', true],
    ['pilots', 'women', false],
    ['boys', 'people', false],
  ])('%s are within %s: %s', (inner, outer, is) => {
    expect(populations.within(inner, outer)).toBe(is);
  });

  it.each([
    ['children', 'women', true],
    ['small boys', 'widows', true],
    ['boys', 'men', true],
    ['boys', 'children', false],
    ['women', 'men', false],
    ['doctors', 'women', false],
    ['boys', 'boys', false],
    ['boys', null, false],
    [null, null, false],
    ['pilots', 'women', false],
  ])('%s and %s share no one: %s', (a, b, is) => {
    expect([populations.disjoint(a, b), populations.disjoint(b, a)]).toEqual([is, is]);
  });

  it('have words of their own', () => {
    expect(populations.words('women')).toEqual(['woman', 'women']);
    expect(populations.words('pilots')).toEqual([]);
  });

  it('that are kinds of each other in a circle come to an end', () => {
    const circle = of(
      { id: 'a', words: [], within: 'b' },
      { id: 'b', words: [], within: 'c' },
      { id: 'c', words: [], within: 'a', disjointFrom: ['d'] },
      { id: 'd', words: [] },
    );
    expect(circle.within('a', 'c')).toBe(true);
    expect(circle.within('a', 'd')).toBe(false);
    expect(circle.disjoint('a', 'd')).toBe(true);
  });
});
