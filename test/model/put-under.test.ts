import { describe, expect, it } from 'vitest';
import { putUnder } from '../../src/model/put-under.ts';

describe('putUnder', () => {
  it('keeps what stands under a key, and the order of both', () => {
    const groups = new Map<string, number[]>();
    for (const [key, item] of [
      ['b', 2],
      ['a', 1],
      ['b', 1],
    ] as const)
      putUnder(groups, key, item);
    expect([...groups]).toEqual([
      ['b', [2, 1]],
      ['a', [1]],
    ]);
  });
});
