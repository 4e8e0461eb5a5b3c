import { describe, expect, it } from 'vitest';
import { oneAt } from '../../src/model/one-at.ts';

describe('what stands at a position', () => {
  const list = ['first', 'last'];

  it.each([
    [0, 'first'],
    [1, 'last'],
    [-1, undefined],
    [2, undefined],
  ])('at %d is %j', (at, one) => {
    expect(oneAt(list, at)).toBe(one);
  });
});
