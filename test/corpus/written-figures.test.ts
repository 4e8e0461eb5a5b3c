import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantities.ts';

// Figures alone or in short phrases, the way number parsers, unit parsers and voice assistants are tried: `text => value`,
// `low..high` for a range or bound, several with ` | ` between them; nothing after the arrow where there is none.

const cases = readFileSync(new URL('written-figures.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/ =>\s?/u) as [text: string, values: string]);

const shown = (end: number | null): string => (end === null ? '' : String(Number(end.toPrecision(12))));

describe('a figure as people write it', () => {
  it.each(cases)('%s is %s', (text, values) => {
    const read = findQuantities(text).map(({ min, max }) =>
      min === max ? shown(min) : `${shown(min)}..${shown(max)}`,
    );
    const wanted = values
      .split(' | ')
      .filter((value) => value !== '')
      .map((value) =>
        value
          .split('..')
          .map((end) => (end === '' ? '' : shown(Number(end))))
          .join('..'),
      );
    expect(read).toEqual(wanted);
  });

  it('is tried often enough', () => {
    expect(cases.length).toBeGreaterThan(200);
  });
});
