import { describe, expect, it } from 'vitest';
import { quantityWords } from '../../src/lexicon/en/quantities.ts';
import { rows } from '../../src/lexicon/en/rows.ts';

const { currencies, modifiers, multiples, prefixes, scales, units, vague } = quantityWords;

describe('a table of the lexicon', () => {
  it('gives each row the names of its columns, and leaves out what is empty', () => {
    expect(rows('\nwords,value,plural\nscore,20,true\ndozen|doz,1e1\n,0.5\n')).toEqual([
      { words: 'score', value: 20, plural: true },
      { words: 'dozen|doz', value: 10 },
      { value: 0.5 },
    ]);
  });

  // The compiler does not look into the lines of a table: what the types say of its cells is asked here.
  it.each([
    ['units', units, /^(?:code|words|marks|prefixes|alone|times|shyMarks|smallerMarks)$/u],
    ['prefixes', prefixes, /^(?:mark|word)$/u],
    ['scales', scales, /^(?:value|words|plural|ordinal|marks|moneyMarks|needsNumber)$/u],
    ['multiples', multiples, /^(?:words|value|needsObject)$/u],
    ['vague', vague, /^(?:words|conservative|min|max|after|before)$/u],
    ['modifiers', modifiers, /^(?:modifier|place|words|durationOnlyAfter)$/u],
    ['currencies', currencies, /^(?:code|words|signs|minor|sharesWordWith|alone)$/u],
  ])('%s has no cell outside its columns, numbers where numbers are meant and words elsewhere', (_, table, columns) => {
    const numbers = /^(?:value|times|conservative|min|max)$/u;
    const wrong = table
      .flatMap((entry) => Object.entries(entry))
      .filter(
        ([name, cell]) =>
          !columns.test(name) ||
          (typeof cell === 'number') !== numbers.test(name) ||
          (cell === true && !name.startsWith('needs')),
      );
    expect(table.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('says only what the types allow where there is a choice', () => {
    expect(units.filter(({ alone }) => !['time', 'any', undefined].includes(alone))).toEqual([]);
    expect(
      units.flatMap((unit) => [...(unit.prefixes ?? '')]).filter((of) => !prefixes.some((p) => p.mark === of)),
    ).toEqual([]);
    expect(modifiers.filter(({ place }) => place !== 'before' && place !== 'after')).toEqual([]);
    const said = /^(?:exact|approximate|almost|just-over|at-least|more-than|at-most|less-than|range|vague|or-equal)$/u;
    expect(modifiers.filter(({ modifier }) => !said.test(modifier))).toEqual([]);
    expect(vague.filter(({ min, max, conservative }) => !(conservative <= min && min <= max))).toEqual([]);
    expect(currencies.filter(({ code }) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
  });
});
