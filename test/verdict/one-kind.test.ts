import { describe, expect, it } from 'vitest';
import { judge, type Paper, type Told } from './story.ts';

const missing = (figure: string, more: Partial<Told> = {}): Told => ({ figure, measure: 'missing', ...more });
const workers = (figure: string, more: Partial<Told> = {}): Told => missing(figure, { population: 'workers', ...more });
const women = (figure: string, more: Partial<Told> = {}): Told => missing(figure, { population: 'women', ...more });
const partOfAll = { role: 'part', partOf: 'Paper 0#0' } as const;

/** Verdict, population and figures of each finding. */
function saidOf(papers: Told[][]): string {
  const { findings } = judge(
    Object.fromEntries(papers.map((claims, i): [string, Paper] => [`Paper ${i}`, { claims }])),
  );
  return findings
    .map(({ verdict, population, camps }) => `${verdict} ${population} ${camps.map(({ figure }) => figure).join()}`)
    .join('; ');
}

describe('the missing of one paper and the missing workers of another', () => {
  it.each<[string, Told[][], string]>([
    ['are the same people', [[missing('12')], [workers('12')]], 'agree people 12'],
    ['are the same people, counted twice', [[missing('12')], [workers('5')]], 'disagree people 5,12'],
    ['are the same people, told twice', [[missing('12')], [workers('12'), workers('12')]], 'agree people 12'],
    ['are the same people, were they a fifth', [[missing('100')], [workers('20')]], 'disagree people 20,100'],
    [
      'are others where they are less than a fifth',
      [[missing('100')], [workers('19')]],
      'uncorroborated people 100; uncorroborated workers 19',
    ],
    [
      'are the same people, of whom some are women',
      [[missing('12'), women('8', partOfAll)], [workers('12')]],
      'agree people 12; uncorroborated women 8',
    ],
    [
      'are the same people, whom nobody takes for women',
      [[missing('12')], [workers('12')], [women('12', { status: 'denied' })]],
      'agree people 12; uncorroborated women ',
    ],
    [
      'are others where women are missing too',
      [[missing('12')], [workers('12')], [women('12')]],
      'agree people 12; uncorroborated women 12; uncorroborated workers 12',
    ],
    [
      'are others where a paper counts both',
      [[missing('12')], [workers('12')], [missing('14'), workers('12')]],
      'disagree people 12,14; agree workers 12',
    ],
    ['are others where there is one', [[missing('1')], [workers('1')]], 'agree people 1; uncorroborated workers 1'],
    [
      'are others where these are told without a number',
      [[missing('3')], [workers('his men', { implicit: true })]],
      'uncorroborated people 3; uncorroborated workers one',
    ],
    [
      'are the same people, where one is told of by name',
      [[missing('a man', { implicit: true })], [workers('2')]],
      'compatible people one,2',
    ],
  ])('%s', (_, papers, told) => {
    expect(saidOf(papers)).toBe(told);
  });

  it('leave two kinds alone where nobody counts everyone', () => {
    expect(saidOf([[workers('12')], [women('9')]])).toBe('uncorroborated women 9; uncorroborated workers 12');
  });

  it('are one where as many are told of by two names that may be of the same people', () => {
    expect(saidOf([[workers('12')], [women('12')]])).toBe('agree null 12');
    const men = missing('12', { population: 'men' });
    expect(saidOf([[men], [women('12')]])).toBe('uncorroborated men 12; uncorroborated women 12');
    expect(saidOf([[workers('12'), missing('2', { population: 'police' })], [women('12')]])).not.toContain('null');
    expect(saidOf([[workers('at least 12')], [women('12')]])).not.toContain('null');
  });

  it('are as the trapped, and unlike the killed', () => {
    const told = (measure: string): string => saidOf([[missing('12', { measure })], [workers('12', { measure })]]);
    expect(told('trapped')).toBe('agree people 12');
    expect(told('killed')).toBe('agree people 12; uncorroborated workers 12');
  });
});
