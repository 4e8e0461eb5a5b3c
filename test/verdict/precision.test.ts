import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/model/interval.ts';
import type { Quantity, Unit } from '../../src/model/quantity.ts';
import {
  closeness,
  isOneFigure,
  isRough,
  isRoundingDown,
  lastPlace,
  type Measured,
  reachOf,
} from '../../src/verdict/precision.ts';
import { quantity } from './story.ts';

const KM: Unit = { kind: 'measure', code: 'km' };
const rangeOf = ({ min, max, minOpen, maxOpen }: Interval): string =>
  `${minOpen ? '(' : '['}${min ?? ''}, ${max ?? ''}${maxOpen ? ')' : ']'}`;
const inUnit = (figure: string, unit: Unit): Quantity => ({ ...quantity(figure), unit });
const implied = (figure: string): Quantity => ({ ...quantity(figure), stated: null, implicit: true });

describe('what a figure may mean once hedge and rounding are undone', () => {
  it.each([
    // Small numbers are counted; round hundreds are rounded.
    ['40', '[40, 40]'],
    ['99', '[99, 99]'],
    ['100', '[95, 105]'],
    ['110', '[110, 110]'],
    ['613', '[613, 613]'],
    ['1,200', '[1150, 1250]'],
    ['2,000', '[1900, 2100]'],
    // A hedge reaches at least so far, and never too far.
    ['about 600', '[550, 650]'],
    ['about 613', '[597.675, 628.325]'],
    ['about 9', '[8.5, 9.5]'],
    ['about 3', '[2.7, 3.3]'],
    ['nearly 50', '[45, 50]'],
    ['just over 50', '[50, 55]'],
    ['at least 12', '[12, )'],
    ['at least 600', '[600, )'],
    ['more than 5', '[6, )'],
    ['more than 9', '[10, )'],
    ['more than 10', '[10, )'],
    ['more than 600', '[600, )'],
    ['up to 12', '(, 12]'],
    ['up to 600', '(, 600]'],
    ['fewer than 10', '(, 9]'],
    ['fewer than 11', '(, 11]'],
    ['fewer than 600', '(, 600]'],
    ['12 to 20', '[12, 20]'],
    ['100 to 200', '[100, 200]'],
    // Vague words: those of few are said of twice as many, those of many of any number.
    ['several', '[3, 18]'],
    ['dozens', '[24, )'],
    ['hundreds', '[200, )'],
  ])('%s: %s', (figure, range) => {
    expect(rangeOf(reachOf(quantity(figure)))).toBe(range);
  });

  it('of a measured value is half of its last place, without the upper end', () => {
    expect(rangeOf(reachOf(inUnit('6', KM)))).toBe('[5.7, 6.3)');
    expect(rangeOf(reachOf(inUnit('20', KM)))).toBe('[19, 21)');
    expect(rangeOf(reachOf(inUnit('613', KM)))).toBe('[612.5, 613.5)');
    expect(rangeOf(reachOf(inUnit('about 600', KM)))).toBe('[550, 650]');
    // An open end of what is not counted is no whole number further on.
    expect(rangeOf(reachOf(inUnit('more than 5', KM)))).toBe('[5, )');
    expect(rangeOf(reachOf(inUnit('fewer than 5', KM)))).toBe('(, 5]');
  });

  it('of one who is told of is that one and maybe more', () => {
    expect(rangeOf(reachOf(implied('1')))).toBe('[1, )');
  });

  it('of a vague word without an upper end is that word', () => {
    const thousands: Quantity = { ...quantity('hundreds'), min: 2000, max: null, maxOpen: true };
    expect(rangeOf(reachOf(thousands))).toBe('[2000, )');
  });

  it('of half a thing is not the next whole one', () => {
    const half = { ...quantity('more than 5'), min: 4.5, stated: 4.5 };
    expect(rangeOf(reachOf(half))).toBe('(4.5, )');
    const under = { ...quantity('fewer than 5'), max: 4.5, stated: 4.5 };
    expect(rangeOf(reachOf(under))).toBe('(, 4.5)');
  });
});

describe('a figure that may be a rounding', () => {
  it.each<[string, Quantity, boolean]>([
    ['613', quantity('613'), false],
    ['600', quantity('600'), true],
    ['100', quantity('100'), true],
    ['90', quantity('90'), false],
    ['about 9', quantity('about 9'), true],
    ['at least 9', quantity('at least 9'), false],
    ['dozens', quantity('dozens'), false],
    ['6 km', inUnit('6', KM), true],
    ['a sixth day', inUnit('6', { kind: 'ordinal' }), false],
  ])('%s', (_, figure, rough) => {
    expect(isRough(figure)).toBe(rough);
  });

  it.each([
    [0, 1],
    [Number.POSITIVE_INFINITY, 1],
    [1, 1],
    [7, 1],
    [10, 10],
    [613, 1],
    [1200, 100],
    [5000, 1000],
    [6.3, 0.1],
    [0.25, 0.01],
  ])('has its last place: %d, %d', (size, place) => {
    expect(lastPlace(size)).toBeCloseTo(place, 12);
  });

  it.each([
    [212, 200, true],
    [249, 200, true],
    [300, 200, false],
    [199, 200, false],
    [1250, 1200, true],
    [1300, 1200, false],
    [24, 20, false],
    [105, 100, true],
    [611, 610, false],
  ])('%d is what %d begins with: %s', (exact, rough, isOne) => {
    expect(isRoundingDown(exact, rough)).toBe(isOne);
  });
});

describe('two figures', () => {
  const measured = (of: Quantity): Measured => ({
    interval: { min: of.min, max: of.max, minOpen: of.minOpen, maxOpen: of.maxOpen },
    reach: reachOf(of),
    stated: of.stated,
    modifier: of.modifier,
    rough: isRough(of),
  });
  it.each([
    ['24', '24', 'same'],
    ['24', 'at least 24', 'same'],
    ['dozens', 'dozens', 'same'],
    ['613', '600', 'rounded'],
    ['613', 'about 600', 'rounded'],
    ['1,187', '1,200', 'rounded'],
    ['630', 'more than 600', 'rounded'],
    ['632', 'more than 600', 'meets'],
    ['24', 'at least 23', 'meets'],
    ['613', 'hundreds', 'meets'],
    ['dozens', 'up to 40', 'meets'],
    ['9', 'up to 12', 'meets'],
    ['several', 'dozens', 'apart'],
    ['16', '17', 'apart'],
    ['40', 'nearly 50', 'apart'],
    ['at least 12', '9', 'apart'],
    ['660', 'about 600', 'apart'],
  ])('%s and %s: %s', (a, b, how) => {
    const [x, y] = [measured(quantity(a)), measured(quantity(b))];
    expect([closeness(x, y), closeness(y, x)]).toEqual([how, how]);
  });

  it('are one where one of them is told of by name', () => {
    const one = { ...quantity('1'), stated: null };
    expect(closeness(measured(one), measured(quantity('1')))).toBe('same');
    expect(closeness(measured(implied('1')), measured(quantity('4')))).toBe('meets');
  });

  it('are one figure when they are the same or a rounding', () => {
    expect((['same', 'rounded', 'meets', 'apart'] as const).map(isOneFigure)).toEqual([true, true, false, false]);
  });
});
