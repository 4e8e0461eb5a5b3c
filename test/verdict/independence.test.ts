import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { sourcesOf } from '../../src/verdict/independence.ts';
import { stepsOf } from '../support/steps.ts';

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
