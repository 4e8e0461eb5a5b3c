import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/quantity.ts';
import { judge, killed, killedOf, type Told } from './story.ts';

const fighters = (figure: string, more: Partial<Told> = {}): Told => killedOf('fighters', figure, more);
const named = (claim: Told): Told => ({ ...claim, implicit: true });
const inOne = (...claims: Told[]): Told[] => claims.map((claim) => ({ ...claim, sentence: 'All in one sentence.' }));

/** The estimate of the killed that one paper allows. */
function estimateOf(claims: Told[], population: string | null = null): string {
  const { estimates } = judge({ Herald: { claims } });
  const estimate = estimates.find((each) => each.measure === 'killed' && each.population === population);
  return estimate ? `${estimate.low} ${estimate.best} ${estimate.high} ${estimate.basis}` : 'none';
}

describe('people beside subgroups in one sentence', () => {
  it.each<[string, Told[], string]>([
    ['are others where they are fewer', [killed('1'), fighters('7')], '8 8 null summed'],
    [
      'are others where they are fewer than all of these',
      [killed('9'), fighters('7'), killedOf('women', '3')],
      '19 19 null summed',
    ],
    ['are others where one count of these is larger', [killed('5'), fighters('7'), fighters('3')], '12 12 null summed'],
    ['are everyone where they are more', [killed('12'), fighters('7')], '12 12 12 stated'],
    ['are everyone where they are as many', [killed('7'), fighters('7')], '7 7 7 stated'],
    ['are everyone where they are none', [killed('0'), fighters('7')], '0 0 0 stated'],
    ['are everyone where they may be more', [killed('at least 5'), fighters('7')], '5 5 null bounded'],
    ['are everyone where these did not die', [killed('5'), fighters('7', { status: 'denied' })], '5 5 5 stated'],
    ['are everyone where these were hurt', [killed('5'), fighters('7', { measure: 'injured' })], '5 5 5 stated'],
    [
      'are no count where they are told of before',
      [killed('5', { role: 'previous' }), fighters('7')],
      '7 7 null bounded',
    ],
  ])('%s', (_, claims, ends) => {
    expect(estimateOf(inOne(...claims))).toBe(ends);
  });
});

describe('one who is told of beside another', () => {
  it.each<[string, string]>([
    ['self', '2 2 null summed'],
    ['a guest', '1 1 1 stated'],
  ])('%s', (figure, ends) => {
    expect(estimateOf(inOne(named(killedOf('women', 'his girlfriend')), named(killed(figure))))).toBe(ends);
  });
});

describe('one who is told of by name', () => {
  it.each<[string, Told[], string]>([
    ['is one of more who are printed', [killedOf('men', '3'), named(killed('1'))], '3 3 null bounded'],
    ['is everyone beside one other count of one', [killedOf('men', '1'), named(killed('1'))], '1 1 1 stated'],
    [
      'is everyone where the others did not die',
      [killedOf('men', '3', { status: 'denied' }), named(killed('1'))],
      '1 1 1 stated',
    ],
    [
      'is everyone beside others told without a number',
      [named(killedOf('men', '3')), named(killed('1'))],
      '1 1 1 stated',
    ],
    ['is one of two among three who are printed', [killedOf('men', '3'), named(killed('2'))], '3 3 null bounded'],
    ['is one of two who are everyone', [killedOf('men', '2'), named(killed('2'))], '2 2 2 stated'],
  ])('%s', (_, claims, ends) => {
    expect(estimateOf(claims)).toBe(ends);
  });
});

describe('a figure that is no count of its own', () => {
  const rate = { role: 'rate' } as const;
  it('is a part of its like', () => {
    const [all, some] = [killedOf('women', '24'), killedOf('women', '20', { role: 'part', partOf: 'Herald#0' })];
    expect(estimateOf([all, some], 'women')).toBe('24 24 24 stated');
    expect(estimateOf([killedOf('people', '24'), some], 'women')).toBe('20 20 20 stated');
  });

  it('is of people and no whole number', () => {
    expect(estimateOf([killed('1.5')])).toBe('none');
    expect(estimateOf([killed('5'), killed('5.5')])).toBe('5 5 5 stated');
  });

  it('is a rate, but for the rise of what is measured', () => {
    const told = (measure: string, kind: 'count' | 'percent', population: string | null = null): number => {
      const claim: Told = { ...rate, figure: '3', measure, population, unit: { kind } as Unit };
      return judge({ Herald: { claims: [claim] } }).estimates.length;
    };
    expect(told('exports', 'percent')).toBe(1);
    expect(told('homes destroyed', 'count')).toBe(0);
    expect(told('killed', 'count', 'people')).toBe(0);
    expect(told('killed', 'percent', 'people')).toBe(0);
  });
});

describe('those who are everyone that is counted', () => {
  it.each<[string, string, string]>([
    ['hospitalised', 'patients', 'agree people'],
    ['hospitalised', 'survivors', 'agree people'],
    ['infected', 'patients', 'agree people'],
    ['discharged', 'patients', 'agree people'],
    ['detained', 'suspects', 'agree people'],
    ['detained', 'perpetrators', 'agree people'],
    ['rescued', 'survivors', 'agree people'],
    ['survived', 'survivors', 'agree people'],
    ['rescued', 'patients', 'agree people, uncorroborated patients'],
  ])('%s %s: %s', (measure, population, told) => {
    const { findings } = judge({
      Herald: { claims: [{ figure: '10', measure, population }] },
      Post: {
        claims: [
          { figure: '8', measure },
          { figure: '10', measure },
          { figure: '10', measure },
        ],
      },
    });
    expect(findings.map((finding) => `${finding.verdict} ${finding.population}`).join(', ')).toBe(told);
  });
});
