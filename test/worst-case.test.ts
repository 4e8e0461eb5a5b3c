import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/pipeline.ts';
import { stepsOf } from './support/steps.ts';

// How much work a text can make, counted in steps and not in seconds. Each unit is repeated to the length.

const UNITS: readonly string[] = [
  'Some 12 people died and ',
  'At least 12 people were killed, 14 injured and nine missing in Baku on Monday, police said. ',
  '12, ',
  '12 killed (',
  '“12 people died” ',
  'killed killed ',
  'people of the people of ',
  'in Baku in Aghdam ',
  'on Monday on 3 March 2024 ',
  'including 12 women, 3 children, ',
  'said the ministry said the ',
  'the toll rose to 12 from 9 and ',
  'Aa Bb Cc ',
  'no ',
  '\n\n1\n\n',
  '. ',
  '<p>12</p>&nbsp;',
  'é\u0301',
  '-',
  '٣',
];

/** Steps for 1,000 UTF-16 units at the most: one list without an end, the dearest of what is tried, takes 1,370,000. */
const MOST_PER_KB = 1_400_000;

const steps = (unit: string, length: number): number => {
  const text = unit.repeat(Math.ceil(length / unit.length));
  return stepsOf(() => readArticle({ id: 'a', title: text.slice(0, 200), text, publishedAt: '2024-03-05' }));
};

// What is made once, such as the matchers of the lexicon, is no work of a text.
readArticle({ id: 'a', text: UNITS.join(' ') });

describe('the work for a text', { timeout: 120_000 }, () => {
  it('is counted, the same each time', () => {
    const once = steps(UNITS[0]!, 4_000);
    expect(once).toBeGreaterThan(10_000);
    expect(Math.abs(steps(UNITS[0]!, 4_000) / once - 1)).toBeLessThan(0.01);
  });

  // Rules that look back over some sentences or claims look as far back in the shorter of the two already.
  it.each(UNITS)('grows with its length and no faster: %j', (unit) => {
    const [short, long] = [steps(unit, 24_000), steps(unit, 96_000)];
    console.info(`${JSON.stringify(unit.slice(0, 30))}: ${Math.round(long / 96)} steps per 1,000 units`);
    expect(long).toBeLessThan(short * 4 * 1.1);
    expect(long / 96).toBeLessThan(MOST_PER_KB);
  });
});
