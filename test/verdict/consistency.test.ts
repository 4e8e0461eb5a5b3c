import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { judgeEvents } from '../../src/verdict/judge-events.ts';
import { eventOf, injured, killed, quantity, reading, type Told } from './story.ts';

const lexicon = {
  ...en,
  populations: [
    { id: 'women', words: ['woman', 'women'], within: 'people', disjointFrom: ['men'] },
    { id: 'men', words: ['man', 'men'], within: 'people', disjointFrom: ['women'] },
  ],
};

const notesOf = (...claims: Told[]) => {
  const readings = [reading('Herald', { source: 'Herald', claims })];
  return judgeEvents([eventOf(readings)], readings, { lexicon, policy: 'range', sourceOrder: [] }).notes;
};
const rulesOf = (...claims: Told[]) => notesOf(...claims).map(({ rule }) => rule);
const percent = (figure: string, more: Partial<Told>): Told => ({ ...killed(figure, more), unit: { kind: 'percent' } });
const inOne = (claims: Told[]) => claims.map((claim) => ({ ...claim, sentence: 'All in one sentence.' }));

describe('inside one article', () => {
  it('sees the same thing told twice', () => {
    expect(notesOf(injured('16'), injured('17'))).toEqual([
      {
        rule: 'consistency/told-twice',
        level: 'warning',
        articleId: 'Herald',
        span: { start: 100, end: 102, text: '17' },
        field: 'text',
        text: '16 and 17 are both given for people injured.',
      },
    ]);
    expect(rulesOf(injured('more than 200'), injured('249'))).toEqual([]);
    expect(rulesOf(injured('16'), injured('17', { role: 'previous' }))).toEqual([]);
  });

  it('sees a title that the text does not bear out', () => {
    expect(rulesOf(killed('30', { field: 'title' }), killed('12'))).toEqual(['consistency/title-against-body']);
    expect(rulesOf(killed('dozens', { field: 'title' }), killed('48'))).toEqual([]);
    expect(rulesOf(killed('30', { field: 'title' }), injured('12'))).toEqual([]);
  });

  it('sees a part, or parts that share no one, larger than the whole', () => {
    expect(rulesOf(killed('150', { population: 'women' }), killed('some 137'))).toEqual([
      'consistency/part-over-whole',
    ]);
    const part = (figure: string, population: string) =>
      killed(figure, { population, role: 'part', partOf: 'Herald#0' });
    expect(rulesOf(killed('90'), part('60', 'men'), part('40', 'women'))).toEqual(['consistency/parts-over-whole']);
    expect(rulesOf(killed('90'), part('60', 'men'), part('30', 'women'))).toEqual([]);
    // Children may be men or women: nothing says that these share no one.
    expect(rulesOf(killed('90'), part('60', 'men'), part('40', 'children'))).toEqual([]);
  });

  it('adds a change to what it changed', () => {
    const rise = (by: string) =>
      inOne([killed('14'), killed(by, { role: 'increment' }), killed('8', { role: 'previous' })]);
    expect(notesOf(...rise('5')).map(({ text }) => text)).toEqual(['Eight and five more make 13, not 14.']);
    expect(rulesOf(...rise('6'))).toEqual([]);
  });

  it('sees casualties that are fewer than the killed and injured among them', () => {
    const among = (dead: string) => [
      { figure: '50', measure: 'casualties' },
      killed(dead, { role: 'part', partOf: 'Herald#0' }),
      injured('40', { role: 'part', partOf: 'Herald#0' }),
    ];
    expect(rulesOf(...among('20'))).toEqual(['consistency/casualties-under-their-parts']);
    expect(rulesOf(...among('10'))).toEqual([]);
  });

  it('sees a percentage that no whole number gives', () => {
    const of = (share: string, whole: string) => [
      killed(whole),
      percent(share, { population: 'women', role: 'part', partOf: 'Herald#0' }),
    ];
    expect(rulesOf(...of('33', '8'))).toEqual(['consistency/impossible-percentage']);
    expect(rulesOf(...of('33', '9'))).toEqual([]);
    expect(rulesOf(...of('about 33', '8'))).toEqual([]);
  });

  it('sees shares of one whole that add up to more than 100', () => {
    const share = (figure: string, population: string) =>
      percent(figure, { population, role: 'part', partOf: 'Herald#0' });
    expect(rulesOf(killed('900'), share('60', 'men'), share('50', 'women'))).toEqual(['consistency/shares-over-100']);
    expect(rulesOf(killed('900'), share('60', 'men'), share('40', 'women'))).toEqual([]);
  });
});

it('reads hedges of the test stories', () => {
  expect(quantity('at least 12')).toMatchObject({ min: 12, max: null, modifier: 'at-least' });
});
