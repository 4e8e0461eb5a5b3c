import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/quantity.ts';
import { findingOf, judge, type Paper, type Told } from './story.ts';

/** `46 on 5` is told on the fifth of March, by a paper of its own. What decides, and the figures that stand. */
function ruled(measure: string, told: readonly string[], more: Partial<Told> = {}): string {
  const papers = told.map((text, i): [string, Paper] => {
    const [figure = '', day = ''] = text.split(' on ');
    return [`Paper ${i}`, { publishedAt: `2024-03-0${day}`, claims: [{ figure, measure, ...more }] }];
  });
  const event = judge(Object.fromEntries(papers), { when: { from: '2024-03-04', to: '2024-03-04' } });
  const { reasons, camps } = findingOf(event, measure, more.population === undefined ? 'people' : more.population);
  const current = camps.filter(({ standing }) => standing === 'current').map(({ figure }) => figure);
  return `${reasons[0]!.rule.replace('verdict/', '')}: ${current.join(', ')}`;
}

describe('a count of two days', () => {
  const [MORE, LESS] = [
    ['20 on 5', '90 on 6'],
    ['90 on 5', '80 on 6'],
  ];
  const grown = 'changed-over-time: 90';
  const fallen = 'changed-over-time: 80';
  const apart = 'apart: 80, 90';
  const separate = 'separate-operations: 90';
  it.each<[string, string, string]>([
    ['killed', grown, apart],
    ['missing', grown, fallen],
    ['trapped', grown, fallen],
    ['hostages', grown, fallen],
    ['displaced', grown, fallen],
    ['hospitalised', grown, fallen],
    ['detained', separate, separate],
    ['charged', separate, separate],
    ['deployed', separate, separate],
    ['rescued', grown, separate],
    ['evacuated', grown, separate],
  ])('of the %s', (measure, more, less) => {
    expect(ruled(measure, MORE!)).toBe(more);
    expect(ruled(measure, LESS!)).toBe(less);
  });

  it('of things goes up and down where it is a level', () => {
    const of = (unit: Unit): string => ruled('vacancy', LESS!, { unit, population: null });
    expect(of({ kind: 'percent' })).toBe(fallen);
    expect(of({ kind: 'count' })).toBe(apart);
  });

  it.each<[string[], string]>([
    [['14 on 5', 'up to 16 on 6'], 'all-can-be-right: 14, up to 16'],
    [['14 on 5', 'fewer than 16 on 6'], 'all-can-be-right: 14, fewer than 16'],
    [['dozens on 5', '130 on 6'], 'changed-over-time: 130'],
    [['613 on 5', '600 on 6'], 'same-figure: 600'],
  ])('may be of as many: %s', (told, rule) => {
    expect(ruled('killed', told)).toBe(rule);
  });
});

describe('two counts of one day', () => {
  it.each<[string, string[], string]>([
    ['are a dispute', ['12 on 5', '14 on 5'], 'apart: 12, 14'],
    ['are two hours of a toll that grew', ['10 on 4', '12 on 5', '14 on 5'], 'changed-over-time: 14'],
    [
      'are still so where one more tells the smaller',
      ['10 on 4', '12 on 5', '14 on 5', '12 on 6'],
      'changed-over-time: 14',
    ],
    [
      'are still so where two told it at first',
      ['10 on 4', '12 on 5', '12 on 5', '14 on 5', '12 on 6'],
      'changed-over-time: 14',
    ],
    [
      'are a dispute where two more tell the smaller',
      ['10 on 4', '12 on 5', '14 on 5', '12 on 6', '12 on 6'],
      'apart: 12, 14',
    ],
  ])('%s', (_, told, rule) => {
    expect(ruled('killed', told)).toBe(rule);
  });
});

describe('arrests of three days', () => {
  it.each<[string, string[], string]>([
    ['go on step by step', ['46 on 5', '82 on 6', '160 on 7'], 'changed-over-time: 160'],
    ['begin with none', ['0 on 5', '70 on 6', '160 on 7'], 'changed-over-time: 160'],
    [
      'are of two raids where no step leads to the last',
      ['46 on 5', '47 on 6', '160 on 7'],
      'separate-operations: 160',
    ],
    ['are of two raids without the step between', ['46 on 5', '160 on 7'], 'separate-operations: 160'],
  ])('%s', (_, told, rule) => {
    expect(ruled('detained', told)).toBe(rule);
  });

  it.each([[['46', '82', '160']], [['30', '70', '160', '400']]])(
    'that go on step by step leave nothing of another raid: %s',
    (told) => {
      const papers = told.map((figure, i) => [
        `Paper ${i}`,
        { publishedAt: `2024-03-0${5 + i}`, claims: [{ figure, measure: 'detained' }] },
      ]);
      const { camps } = findingOf(judge(Object.fromEntries(papers)), 'detained');
      expect(camps.map(({ standing }) => standing)).toEqual([...told.slice(1).map(() => 'overtaken'), 'current']);
    },
  );
});
