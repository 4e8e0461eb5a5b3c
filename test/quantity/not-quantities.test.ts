import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities.ts';
import { notQuantities } from '../corpus/not-quantities.ts';

const figuresOf = (text: string) =>
  findQuantities(text)
    .filter((quantity) => quantity.unit.kind !== 'ordinal')
    .map((quantity) => quantity.text);

for (const [kind, lines] of Object.entries(notQuantities))
  describe(`not quantities: ${kind}`, () => {
    for (const line of lines)
      it(line, () => {
        expect(figuresOf(line)).toEqual([]);
      });
    it('hide no figure beside them', () => {
      for (const line of lines) expect(figuresOf(`${line} They rescued 31 people.`)).toEqual(['31']);
      for (const line of lines) expect(figuresOf(`They rescued thirty-one people.\n\n${line}`)).toEqual(['thirty-one']);
    });
  });
