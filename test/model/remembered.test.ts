import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/model/remembered.ts';

describe('what is remembered', () => {
  it('is made once for each object', () => {
    let made = 0;
    const sized = remembered((words: readonly string[]) => ({ size: words.length, serial: made++ }));
    const [first, second] = [['a'], ['a']];
    expect([sized(first), sized(first), sized(second)]).toEqual([
      { size: 1, serial: 0 },
      { size: 1, serial: 0 },
      { size: 1, serial: 1 },
    ]);
  });

  it('is of two objects where the one is asked within the other', () => {
    const joined = remembered((a: { name: string }) => remembered((b: { name: string }) => [a.name + b.name]));
    const [x, y] = [{ name: 'x' }, { name: 'y' }];
    expect([joined(x)(y), joined(y)(x), joined(x)(x)]).toEqual([['xy'], ['yx'], ['xx']]);
    expect(joined(x)(y)).toBe(joined(x)(y));
  });
});
