import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicon/en.ts';
import { judgeEvents } from '../../src/verdict/judge-events.ts';
import { eventOf, killed, reading, type Told } from './story.ts';

/** What is wrong with the shares that one paper tells, in words. */
function wrongIn(...claims: Told[]): string[] {
  const readings = [reading('Herald', { source: 'Herald', claims })];
  const { notes } = judgeEvents([eventOf(readings)], readings, { lexicon: en, policy: 'range', sourceOrder: [] });
  return notes.filter(({ rule }) => /percentage|shares/u.test(rule)).map(({ text }) => text);
}
const share = (figure: string, population: string, more: Partial<Told> = {}): Told =>
  killed(figure, { population, unit: { kind: 'percent' }, role: 'part', partOf: 'Herald#0', ...more });
const fraction = (figure: string, population: string): Told => share(figure, population, { unit: { kind: 'ratio' } });
const free = { partOf: null } as const;

describe('a share', () => {
  it.each<[string, Told[], string | null]>([
    ['is of a whole', [killed('8'), share('33', 'women')], 'No whole number of eight people is 33 of them.'],
    [
      'is of women',
      [killed('8', { population: 'women' }), share('33', 'girls')],
      'No whole number of eight women is 33 of them.',
    ],
    ['is of a share', [share('8', 'women', free), share('33', 'girls')], null],
    ['is a third of nine', [killed('9'), share('33', 'women')], null],
    ['is a third of nine, to a tenth', [killed('9'), share('33.3', 'women')], null],
    ['is no third', [killed('9'), share('33.9', 'women')], 'No whole number of nine people is 33.9 of them.'],
    [
      'is no third, by a hundredth',
      [killed('9'), share('33.36', 'women')],
      'No whole number of nine people is 33.36 of them.',
    ],
    ['is all of it', [killed('8'), share('100', 'women')], null],
    ['is more than all of it', [killed('8'), share('101', 'women')], '101 of a whole is more than all of it.'],
    [
      'is more than all of it, as a number',
      [killed('8'), fraction('1.5', 'women')],
      '1.5 of a whole is more than all of it.',
    ],
    ['is a half of eight', [killed('8'), fraction('0.5', 'women')], null],
    ['is no half of nine', [killed('9'), fraction('0.5', 'women')], 'No whole number of nine people is 0.5 of them.'],
  ])('%s', (_, claims, text) => {
    expect(wrongIn(...claims)).toEqual(text === null ? [] : [text]);
  });
});

describe('shares of more than all', () => {
  const SUM = '60 men and 50 women add up to 110 per cent of one whole.';
  it.each<[string, Told[], string | null]>([
    ['are of one whole', [killed('900'), share('60', 'men'), share('50', 'women')], SUM],
    [
      'are told in the order of the text',
      [killed('900'), share('50', 'women'), share('60', 'men')],
      '50 women and 60 men add up to 110 per cent of one whole.',
    ],
    ['are of one measure', [share('60', 'men', free), share('50', 'women', free)], SUM],
    [
      'are of one number',
      [share('60', 'men', { ...free, shareOf: 20 }), share('50', 'women', { ...free, shareOf: 20 })],
      SUM,
    ],
    ['are of two measures', [share('60', 'men', free), share('50', 'women', { ...free, measure: 'injured' })], null],
    [
      'are of two numbers',
      [share('60', 'men', { ...free, shareOf: 20 }), share('50', 'women', { ...free, shareOf: 10 })],
      null,
    ],
    ['are of two wholes', [killed('900'), share('60', 'men'), share('50', 'women', free)], null],
    ['may be rounded', [killed('900'), share('60', 'men'), share('41', 'women')], null],
    [
      'are numbers',
      [killed('900'), fraction('0.6', 'men'), fraction('0.5', 'women')],
      '0.6 men and 0.5 women add up to 110 per cent of one whole.',
    ],
  ])('%s', (_, claims, text) => {
    expect(wrongIn(...claims)).toEqual(text === null ? [] : [text]);
  });
});
