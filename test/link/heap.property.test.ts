import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pop, push, replaceTop } from '../../src/link/heap.ts';

const before = (a: number, b: number): boolean => a < b;
const inOrder = (a: number, b: number): number => a - b;

function drained(heap: number[]): number[] {
  const out: number[] = [];
  for (let first = pop(heap, before); first !== undefined; first = pop(heap, before)) out.push(first);
  return out;
}

describe('a heap', () => {
  it('gives back what was put in, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (entries) => {
        const heap: number[] = [];
        for (const entry of entries) push(heap, entry, before);
        expect(drained(heap)).toEqual(entries.toSorted(inOrder));
      }),
    );
  });

  it('has another entry in the place of its first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (entries, other) => {
        const heap: number[] = [];
        for (const entry of entries) push(heap, entry, before);
        replaceTop(heap, other, before);
        expect(drained(heap)).toEqual([...entries.toSorted(inOrder).slice(1), other].toSorted(inOrder));
      }),
    );
  });
});
