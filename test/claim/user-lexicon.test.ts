import { describe, expect, it } from 'vitest';
import type { ClaimLexicon } from '../../src/lexicon/claim-lexicon.ts';
import { claimWords } from '../../src/lexicon/en/claims.ts';
import { linesOf } from './reading.ts';

const mine: ClaimLexicon = {
  ...claimWords,
  measures: [
    ...claimWords.measures,
    {
      id: 'vaccinated',
      gloss: 'People who got a vaccine.',
      verbs: [{ forms: 'vaccinate vaccinates vaccinated vaccinating', counts: 'object' }],
    },
  ],
  populations: [...claimWords.populations, { id: 'nomads', words: ['nomad', 'nomads'], within: 'people' }],
};

describe('a lexicon of the caller', () => {
  it('adds a measure by its verb and a population by its words', () => {
    expect(linesOf('{400} nomads were vaccinated.', mine)).toEqual(['vaccinated 400 nomads']);
    expect(linesOf('Health workers vaccinated {400} nomads.', mine)).toEqual(['vaccinated 400 nomads']);
    expect(linesOf('After vaccinating {400} nomads the team left.', mine)).toEqual(['vaccinated 400 nomads']);
  });

  it('leaves the built-in one as it was', () => {
    expect(linesOf('Health workers vaccinated {400} nomads.')).toEqual([]);
  });
});
