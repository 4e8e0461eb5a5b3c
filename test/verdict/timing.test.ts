import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { asOfClaim, dayOf, earlier, isBefore, isLive, later, publishedAt } from '../../src/verdict/timing.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const on = (date: string) => {
  const from = Date.parse(`${date}T00:00:00Z`);
  return { from, to: from + DAY - 1 };
};
const at = (iso: string) => ({ from: Date.parse(iso), to: Date.parse(iso) });
const published = (iso?: string) => publishedAt({ id: 'a', ...(iso === undefined ? {} : { publishedAt: iso }) });

describe('the date of a paper', () => {
  it('is its day, or its instant where an hour is given, as UTC unless it says', () => {
    expect(published()).toBeNull();
    expect(published('2024-03-05')).toEqual(on('2024-03-05'));
    expect(published('2024-03-05T')).toEqual(on('2024-03-05'));
    for (const iso of [
      '2024-03-05T18:30:00',
      '2024-03-05T18:30:00Z',
      '2024-03-05T18:30:00z',
      '2024-03-05T20:30:00+02:00',
      '2024-03-05T20:30:00+0200',
      '2024-03-05T16:30:00-02:00',
    ])
      expect(published(iso), iso).toEqual(at('2024-03-05T18:30:00Z'));
    expect(published('2024-99-99')).toBeNull();
    expect(published('2024-03-05T99:30')).toBeNull();
  });
});

describe('the date of a figure', () => {
  const asOf = (from: string, to: string, paper: string | null = '2024-03-09') =>
    asOfClaim({ asOf: { from, to } } as Claim, paper === null ? null : on(paper));

  it('is the day it is told of, never later than the paper', () => {
    expect(asOfClaim({ asOf: null } as Claim, on('2024-03-09'))).toEqual(on('2024-03-09'));
    expect(asOf('2024-03-05', '2024-03-05')).toEqual(on('2024-03-05'));
    expect(asOf('2024-03-05', '2024-03-06')).toEqual({ from: on('2024-03-05').from, to: on('2024-03-06').to });
    expect(asOf('2024-03-09', '2024-03-09')).toEqual(on('2024-03-09'));
    expect(asOf('2024-03-08', '2024-03-09')).toEqual(on('2024-03-09'));
    expect(asOf('2024-03-12', '2024-03-12')).toEqual(on('2024-03-09'));
    expect(asOf('2024-03-12', '2024-03-12', null)).toEqual(on('2024-03-12'));
  });

  it('is that of the paper where all that is told is a long time', () => {
    expect(asOf('2024-02-01', '2024-02-07')).toEqual({ from: on('2024-02-01').from, to: on('2024-02-07').to });
    expect(asOf('2024-02-01', '2024-02-08')).toEqual(on('2024-03-09'));
    expect(asOf('2015-01-01', '2015-12-31', null)).toBeNull();
    expect(asOf('2015-99-01', '2015-02-01')).toEqual(on('2024-03-09'));
    expect(asOf('2015-01-01', '2015-99-01')).toEqual(on('2024-03-09'));
  });
});

describe('two times', () => {
  const [monday, tuesday] = [on('2024-03-04'), on('2024-03-05')];
  const noon = at('2024-03-04T12:00:00Z');

  it('are in order only where one surely came first', () => {
    expect(isBefore(monday, tuesday)).toBe(true);
    expect(isBefore(tuesday, monday)).toBe(false);
    expect(isBefore(monday, monday)).toBe(false);
    expect(isBefore(noon, monday)).toBe(false);
    expect(isBefore(noon, noon)).toBe(false);
    expect(isBefore(null, monday)).toBe(false);
    expect(isBefore(monday, null)).toBe(false);
  });

  it('have an earlier and a later one, and one that is known before one that is not', () => {
    const longer = { from: monday.from, to: tuesday.to };
    for (const [first, second] of [
      [monday, tuesday],
      [noon, monday],
      [monday, longer],
      [longer, tuesday],
    ] as const) {
      expect([earlier(first, second), earlier(second, first)]).toEqual([first, first]);
      expect([later(first, second), later(second, first)]).toEqual([second, second]);
    }
    for (const order of [earlier, later]) {
      expect(order(monday, null)).toBe(monday);
      expect(order(null, monday)).toBe(monday);
      expect(order(null, null)).toBeNull();
      expect(order(monday, { ...monday })).toEqual(monday);
    }
  });
});

describe('the day of a time', () => {
  it('is that of its beginning', () => {
    expect(dayOf(null)).toBeNull();
    expect(dayOf(at('2024-03-04T23:59:00Z'))).toEqual({ from: '2024-03-04', to: '2024-03-04' });
    expect(dayOf({ from: on('2024-03-04').from, to: on('2024-03-09').to })).toEqual({
      from: '2024-03-04',
      to: '2024-03-04',
    });
  });
});

describe('an event is fresh', () => {
  const event = { from: '2024-03-01', to: '2024-03-04' };
  it('for some weeks after its last day, and as long as no day is known', () => {
    expect(isLive(event, on('2024-03-05'))).toBe(true);
    expect(isLive(event, on('2024-04-18'))).toBe(true);
    expect(isLive(event, on('2024-04-19'))).toBe(false);
    expect(isLive(event, on('2024-03-11'), 7)).toBe(true);
    expect(isLive(event, on('2024-03-12'), 7)).toBe(false);
    expect(isLive(null, on('2024-03-12'), 7)).toBe(true);
    expect(isLive(event, null, 7)).toBe(true);
    expect(isLive({ from: '2024-03-01', to: 'unknown' }, on('2029-03-12'))).toBe(true);
  });
});
