import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import type { Finding } from '../../src/model/finding.ts';
import { Populations } from '../../src/verdict/populations.ts';
import { Things } from '../../src/verdict/things.ts';
import { capital, numeral, Wording } from '../../src/verdict/wording.ts';
import { findingOf, judge, killed, type Paper, type Told } from './story.ts';

const words = new Wording(en.verdictWords, new Populations(en), new Things(en));

describe('the words of a finding', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [9, 'nine'],
    [10, '10'],
    [999, '999'],
    [1000, '1,000'],
    [12345, '12,345'],
    [1234567, '1,234,567'],
    [2.5, '2.5'],
    [1234.56, '1,234.56'],
    [-3, '−3'],
    [-1234.5, '−1,234.5'],
  ])('write %d as %s', (n, text) => {
    expect(numeral(n)).toBe(text);
  });

  it('begin a sentence with a capital', () => {
    expect(capital('twelve and 14')).toBe('Twelve and 14');
    expect(capital('12')).toBe('12');
    expect(capital('')).toBe('');
  });

  it('list up to four names, and count the others', () => {
    expect(words.list([])).toBe('');
    expect(words.list(['A'])).toBe('A');
    expect(words.list(['A', 'B'])).toBe('A and B');
    expect(words.list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(words.list(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
    expect(words.list(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
    expect(words.list(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('A, B, C and 3 others');
  });

  it('name a population, of one and of many', () => {
    expect([words.noun(null, false), words.noun(null, true)]).toEqual(['people', 'person']);
    expect([words.noun('women', false), words.noun('women', true)]).toEqual(['women', 'woman']);
    // Not among the words of findings: named by its id.
    expect([words.noun('civilians', false), words.noun('civilians', true)]).toEqual(['civilians', 'civilian']);
    expect([words.noun('aid-workers', false), words.noun('aid-workers', true)]).toEqual(['aid workers', 'aid workers']);
    expect(words.noun('crossbows', true)).toBe('crossbows');
  });

  it('head a finding', () => {
    expect(words.heading({ measure: 'killed', population: null })).toBe('people killed');
    expect(words.heading({ measure: 'killed', population: 'civilians' })).toBe('civilians killed');
    expect(words.heading({ measure: 'survived', population: 'women' })).toBe('women who survived');
    expect(words.heading({ measure: 'homes destroyed', population: null })).toBe('homes destroyed');
    expect(words.heading({ measure: 'homes destroyed', population: 'families' })).toBe('families: homes destroyed');
    expect([words.isOpen('killed'), words.isOpen('homes destroyed'), words.isOpen('constructor')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('write a day', () => {
    const at = Date.parse('2013-07-02T23:00:00Z');
    expect(words.day({ from: at, to: at })).toBe('2 July 2013');
    expect(words.day(null)).toBeNull();
  });
});

const paper = (...claims: Told[]): Paper => ({ claims });
const finding = (papers: Record<string, Paper>, measure?: string, population?: string | null): Finding =>
  findingOf(judge(papers), measure, population);

describe('a figure in a summary', () => {
  it.each([
    ['FIVE', 'five'],
    ['TWENTY-ONE', 'twenty-one'],
    ['AT LEAST FIVE', 'at least five'],
    ['FIVE or six', 'FIVE or six'],
    ['NATO 5', 'NATO 5'],
    ['some Nine', 'some Nine'],
    [' at  least\nnine ', 'at least nine'],
  ])('%s is %s', (figure, text) => {
    expect(finding({ Herald: paper({ figure, measure: 'missing' }) }, 'missing').summary).toBe(
      `Only Herald gives a figure for people missing: ${text}.`,
    );
  });
});

describe('a dispute', () => {
  it('of a level is told as one', () => {
    const turnout = (figure: string): Paper =>
      paper({ figure, measure: 'turnout', population: null, unit: { kind: 'percent' } });
    expect(finding({ A: turnout('40'), B: turnout('40'), C: turnout('60') }, 'turnout', null).summary).toBe(
      'A and B put the turnout at 40, C at 60: they cannot both be right.',
    );
  });

  it('in one paper on homes names them twice', () => {
    const homes = (figure: string, more: Partial<Told> = {}): Told => ({
      ...{ figure, measure: 'homes destroyed', population: null },
      ...more,
    });
    expect(finding({ A: paper(homes('40', { field: 'title' }), homes('50')) }, 'homes destroyed', null).summary).toBe(
      'A says both 40 homes destroyed and 50 homes destroyed: they cannot both be right.',
    );
  });

  it('of a paper that stands on two sides tells the days', () => {
    const on = (source: string, publishedAt: string, figure: string): Paper => ({
      ...{ source, publishedAt },
      claims: [killed(figure)],
    });
    const papers = {
      a: on('Herald', '2024-03-05', '14'),
      b: on('Herald', '2024-03-07', '12'),
      c: on('Post', '2024-03-07', '12'),
    };
    expect(finding(papers).summary).toBe(
      'Herald (7 March 2024) and Post say that 12 people were killed, Herald (5 March 2024) says 14: they cannot both be right.',
    );
  });
});
