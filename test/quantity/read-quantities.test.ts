import { describe, expect, it } from 'vitest';
import { unitKey } from '../../src/model/quantity.ts';
import { findQuantities } from '../../src/quantities.ts';
import { counts } from '../corpus/quantities.ts';

describe('counts', () => {
  for (const { min, max, modifier, unit, surfaces } of counts)
    for (const surface of surfaces)
      it(surface, () => {
        const text = `The storm left ${surface} people without a roof.`;
        const found = findQuantities(text);
        expect(found.map((q) => [q.text, q.min, q.max, q.modifier, unitKey(q.unit)])).toEqual([
          [surface, min, max, modifier, unit],
        ]);
        expect(text.slice(found[0]!.start, found[0]!.end)).toBe(surface);
      });
});
