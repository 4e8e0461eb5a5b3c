import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { Groups, sourcesOf } from '../../src/verdict/independence.ts';
import { stepsOf } from '../support/steps.ts';
import { reading } from './story.ts';

const HASHES = 64;

/** Readings of texts that share nothing, but that every fifth one is a reprint of the one before it. */
function readings(count: number): Reading[] {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  let signature: number[] = [];
  return Array.from({ length: count }, (_, i) => {
    if (i % 5 !== 4) signature = Array.from({ length: HASHES }, next);
    const id = `article-${String(i).padStart(6, '0')}`;
    return {
      article: { id, source: `Paper ${i}` },
      claims: [],
      mentions: [],
      mainMentionId: null,
      notes: [],
      signature,
      vaguePolicy: 'default',
    };
  });
}

describe('the voices of a corpus', { timeout: 60_000 }, () => {
  it('are those of its publishers, and one for a text and its reprint', () => {
    const sources = [...sourcesOf(readings(500)).values()];
    expect(new Set(sources.map(({ voice }) => voice)).size).toBe(400);
    expect(sources.filter(({ reprinted }) => reprinted)).toHaveLength(200);
  });

  it('cost as many steps more as there are texts more', () => {
    sourcesOf(readings(500));
    const steps = [1_000, 2_000, 4_000].map((count) => {
      const given = readings(count);
      return stepsOf(() => sourcesOf(given));
    });
    expect(steps[0]).toBeGreaterThan(10_000);
    for (const [i, some] of steps.slice(0, -1).entries()) expect(steps[i + 1]! / some).toBeLessThan(2.5);
  });
});

describe('an article as a source', () => {
  const nameOf = (article: Partial<Reading['article']>): string =>
    sourcesOf([reading('a', { claims: [], ...article })]).get('a')!.name;

  it('is named by its publisher, its title or its id', () => {
    expect(nameOf({ source: ' Herald ', title: 'Fire in Onda' })).toBe('Herald');
    expect(nameOf({ title: ' Fire in Onda. ' })).toBe('“Fire in Onda”');
    expect(nameOf({ source: '  ', title: 'Fire in Onda ...' })).toBe('“Fire in Onda”');
    expect(nameOf({ title: ' . ' })).toBe('article a');
    expect(nameOf({})).toBe('article a');
    expect(nameOf({ title: 'x'.repeat(60) })).toBe(`“${'x'.repeat(60)}”`);
    expect(nameOf({ title: 'x'.repeat(61) })).toBe(`“${'x'.repeat(59)}…”`);
    expect(nameOf({ title: `${'x'.repeat(58)} ${'y'.repeat(20)}` })).toBe(`“${'x'.repeat(58)}…”`);
  });

  it('is of one voice with all of its publisher, and by itself without one', () => {
    const sources = sourcesOf([
      reading('d', { claims: [] }),
      reading('b', { claims: [], source: 'HERALD ' }),
      reading('a', { claims: [], source: 'Herald' }),
      reading('c', { claims: [], source: 'Post', publishedAt: '2024-03-05' }),
    ]);
    expect([...sources.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect([...sources.values()].map(({ publisher, voice, reprinted }) => [publisher, voice, reprinted])).toEqual([
      ['publisher herald', 'article a', false],
      ['publisher herald', 'article a', false],
      ['publisher post', 'article c', false],
      ['article d', 'article d', false],
    ]);
    expect([...sources.values()].map(({ articleId, published }) => [articleId, published !== null])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
      ['d', false],
    ]);
  });

  it('is reprinted where another publisher has its text, not where its own has', () => {
    const text = 'Nine people died when the ferry sank in the bay on Sunday, the coast guard said in a statement.';
    const told = (id: string, source: string) => reading(id, { claims: [], source, text });
    const flags = (...readings: Reading[]) => [...sourcesOf(readings).values()].map(({ reprinted }) => reprinted);
    expect(flags(told('a', 'Herald'), told('b', 'Herald'))).toEqual([false, false]);
    expect(flags(told('a', 'Herald'), told('b', 'Post'))).toEqual([true, true]);
    expect(flags(told('a', 'Herald'), reading('c', { claims: [], source: 'Echo' }), told('b', 'Post'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  const signed = (id: string, signature: number[]): Reading => ({ ...reading(id, { claims: [] }), signature });
  const reprints = (a: number[], b: number[]): boolean =>
    sourcesOf([signed('a', a), signed('b', b)]).get('a')!.reprinted;

  it('has the text of another from two fifths of a signature on', () => {
    // Each number six times over, told apart: what the signature of a whole article has of its own.
    const long = (numbers: number[]): number[] => [0, 1, 2, 3, 4, 5].flatMap((i) => numbers.map((n) => 100 * i + n));
    const are = (a: number[], b: number[]): boolean => reprints(long(a), long(b));
    expect(are([1, 2, 3, 4, 5], [1, 2, 6, 7, 8])).toBe(true);
    expect(are([1, 2, 3, 4, 5, 6], [1, 2, 7, 8, 9, 10])).toBe(false);
  });

  it('has the text of another, both short, from three quarters on', () => {
    expect(reprints([1, 2, 3, 4, 5], [1, 2, 3, 7, 8])).toBe(false);
    expect(reprints([1, 2, 3, 4], [1, 2, 3, 5])).toBe(true);
    // They have to share a pair of neighbours: of each pair one is another.
    expect(reprints([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 0, 8])).toBe(true);
    expect(reprints([1, 2, 3], [1, 2])).toBe(false);
    expect(reprints([], [])).toBe(false);
    expect(reprints([1], [1])).toBe(false);
  });
});

describe('sets that are joined', () => {
  it('are named by their smallest member, whatever the order', () => {
    const pairs = [
      ['d', 'c'],
      ['b', 'e'],
      ['c', 'b'],
      ['f', 'g'],
      ['e', 'a'],
      ['a', 'a'],
    ] as const;
    for (const order of [pairs, pairs.toReversed()]) {
      const groups = new Groups();
      for (const [a, b] of order) groups.join(a, b);
      expect([...'abcdefgh'].map((member) => groups.find(member)).join('')).toBe('aaaaaffh');
      expect([...'hgfedcba'].map((member) => groups.find(member)).join('')).toBe('hffaaaaa');
    }
  });
});
