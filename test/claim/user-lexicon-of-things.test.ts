import { describe, expect, it } from 'vitest';
import { en, type Lexicon } from '../../src/lexicon/en.ts';
import { readArticle } from '../../src/pipeline.ts';

const mine: Lexicon = {
  ...en,
  measures: [
    ...en.measures,
    {
      id: 'cotton harvest',
      gloss: 'How much cotton was brought in.',
      takes: ['other', 'mass'],
      names: ['harvest'],
      verbs: [{ forms: 'pick', counts: 'object' }],
    },
  ],
  openVerbs: [...en.openVerbs, { as: 'overhauled', verbs: ['overhaul'], nouns: ['overhaul'] }],
  populations: [...en.populations, { id: 'nomads', words: ['nomad', 'nomads'], within: 'people' }],
  units: [...en.units, { code: '[bale]', words: ['bale'] }],
  reporting: { ...en.reporting, verbs: [...en.reporting.verbs, 'trumpeted'] },
};

const linesOf = (text: string, lexicon: Lexicon): string[] =>
  readArticle({ id: 'a', text }, { lexicon }).claims.map(({ measure, population, quantity, attribution }) =>
    [measure, population, quantity.text, attribution?.name].filter((part) => part != null).join(' | '),
  );

describe('a lexicon of the caller, on things', () => {
  it.each([
    ['Growers picked 12,000 bales, the union trumpeted.', ['cotton harvest | 12,000 bales | union']],
    ['The harvest came to 400 tonnes.', ['cotton harvest | 400 tonnes']],
    ['Nine looms were overhauled.', ['looms overhauled | Nine']],
    ['The overhaul of 64 looms took a week.', ['looms overhauled | 64']],
    ['The raid killed 12 nomads.', ['killed | nomads | 12']],
  ])('reads "%s"', (text, lines) => {
    expect(linesOf(text, mine)).toEqual(lines);
    expect(linesOf(text, en)).not.toEqual(lines);
  });
});
