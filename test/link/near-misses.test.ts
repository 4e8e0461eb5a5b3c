import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/lexicon/en/common-words.ts';
import { linkMentions } from '../../src/link/link-mentions.ts';
import type { LinkOverrides } from '../../src/link/settings.ts';
import { CLUSTERING, NEAR_MISSES } from '../../src/link/settings.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type MentionSketch, readingOf } from './readings.ts';

const link = (readings: Reading[], overrides: LinkOverrides = {}) =>
  linkMentions(readings, { overrides, lexicon: linkWords });

const TUESDAY = { from: '2024-03-05', to: '2024-03-05' };
const fire: MentionSketch = { kind: 'fire', where: ['Varnow'], when: TUESDAY };
const HOTEL: MentionSketch = {
  ...fire,
  scenes: ['hotel'],
  words: 'hotel guests windows tourists asleep Varnow stairs',
};
const WAREHOUSE: MentionSketch = {
  ...fire,
  scenes: ['warehouse'],
  words: 'warehouse paint solvents crews Varnow stairs',
};
const CLINIC: MentionSketch = {
  ...fire,
  when: { from: '2011-08-20', to: '2011-08-20' },
  where: ['Tessaly'],
  words: 'clinic ward oxygen nurses Tessaly',
};

/** For each event, by its articles: what it nearly met, and why it did not. */
const near = (readings: Reading[], overrides?: LinkOverrides) => {
  const events = link(readings, overrides);
  const nameOf = new Map(events.map(({ id, articleIds }) => [id, articleIds.join('+')]));
  return Object.fromEntries(
    events.map(({ articleIds, nearMisses }) => [
      articleIds.join('+'),
      nearMisses.map(({ eventId, reason }) => `${nameOf.get(eventId)}: ${reason}`),
    ]),
  );
};

describe('near misses', () => {
  it('tell of both events what kept two fires of one day in one town apart', () => {
    const events = link([readingOf('a', [HOTEL], '2024-03-06'), readingOf('b', [WAREHOUSE], '2024-03-06')]);
    expect(events.map(({ articleIds }) => articleIds)).toEqual([['a'], ['b']]);
    const [fromA, fromB] = events.map(({ nearMisses }) => nearMisses[0]!);
    expect(fromA).toMatchObject({ eventId: events[1]!.id, articleIds: ['a', 'b'], reason: 'too little in common' });
    expect(fromB).toMatchObject({
      eventId: events[0]!.id,
      articleIds: ['b', 'a'],
      left: fromA!.right,
      right: fromA!.left,
    });
    expect(fromA!.comparisons).toContainEqual({ feature: 'site', level: 'different', weight: -2.4 });
    expect(fromA!.weight).toBeLessThanOrEqual(CLUSTERING.join);
    expect(fromA!.weight).toBeCloseTo(
      fromA!.comparisons.reduce((sum, { weight }) => sum + weight, 0),
      10,
    );
  });

  it('are told by what burned, where one label would fit both', () => {
    const three = [HOTEL, WAREHOUSE, CLINIC].map((mention, i) => readingOf('abc'[i]!, [mention], '2024-03-06'));
    expect(
      link(three)
        .map(({ label }) => label)
        .sort(),
    ).toEqual([
      'fire in Tessaly, 20 August 2011',
      'hotel fire in Varnow, 5 March 2024',
      'warehouse fire in Varnow, 5 March 2024',
    ]);
    expect(link(three.slice(1)).map(({ label }) => label)).toContain('fire in Varnow, 5 March 2024');
  });

  it('are none where two events have nothing in common', () => {
    expect(near([readingOf('a', [HOTEL], '2024-03-06'), readingOf('b', [CLINIC], '2011-08-21')])).toEqual({
      a: [],
      b: [],
    });
  });

  it('say that an article tells both', () => {
    const readings = [readingOf('a', [HOTEL, HOTEL], '2024-03-06'), readingOf('b', [HOTEL], '2024-03-06')];
    expect(near(readings)).toEqual({ 'a+b': ['a: one article tells both'], a: ['a+b: one article tells both'] });
  });

  it('say that a user forbade it', () => {
    const readings = [readingOf('a', [HOTEL], '2024-03-06'), readingOf('b', [HOTEL], '2024-03-06')];
    const forbid = [[readings[0]!.mainMentionId!, readings[1]!.mainMentionId!]] as const;
    expect(near(readings)).toEqual({ 'a+b': [] });
    expect(near(readings, { forbid })).toEqual({ a: ['b: forbidden'], b: ['a: forbidden'] });
  });

  it('are told where one thing alone speaks against it: another year in print', () => {
    const march: MentionSketch = {
      ...{ kind: 'massacre', where: ['Orlin'], whenBasis: 'printed' },
      words: 'troops embassy anniversary ambassador victims tragedy remembrance Orlin parliament',
    };
    const readings = [
      readingOf('a', [{ ...march, when: { from: '1990-01-20', to: '1990-01-20' } }], '2023-01-21'),
      readingOf('b', [{ ...march, when: { from: '1992-02-26', to: '1992-02-26' } }], '2023-01-28'),
    ];
    expect(near(readings)).toEqual({ a: ['b: too little in common'], b: ['a: too little in common'] });
  });

  it('say that the pair is alike and the events are not', () => {
    const told = 'hotel guests windows tourists asleep stairs Varnow';
    const other = 'pensioners stove permit balcony landlord Varnow';
    const inHotel = ['a', 'b', 'c', 'd'].map((id) =>
      readingOf(id, [{ ...fire, words: `${told} ${told} ${id}one` }], '2024-03-06'),
    );
    const apart = ['x', 'y', 'z'].map((id) =>
      readingOf(id, [{ ...fire, words: `${other} ${other} ${id}one` }], '2024-03-06'),
    );
    const between = readingOf('m', [{ ...fire, words: `${other} ${other} guests stairs tourists` }], '2024-03-06');
    const misses = near([...inHotel, ...apart, between]);
    expect(Object.keys(misses).sort()).toEqual(['a+b+c+d', 'm+x+y+z']);
    expect(misses['a+b+c+d']).toEqual(['m+x+y+z: less alike as a whole']);
  });

  it('are at most three of one event, the most alike first', () => {
    const readings = ['a', 'b', 'c', 'd', 'e'].map((id, i) =>
      readingOf(
        id,
        [{ ...HOTEL, words: `${HOTEL.words} ${WAREHOUSE.words}`.split(' ').slice(i).join(' ') }],
        '2024-03-06',
      ),
    );
    const ids = readings.map(({ mainMentionId }) => mainMentionId!);
    const forbid = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
    for (const { nearMisses } of link(readings, { forbid })) {
      expect(nearMisses).toHaveLength(NEAR_MISSES.most);
      const weights = nearMisses.map(({ weight }) => Math.min(weight, CLUSTERING.highest));
      expect(weights).toEqual([...weights].sort((x, y) => y - x));
      expect(new Set(nearMisses.map(({ eventId }) => eventId)).size).toBe(NEAR_MISSES.most);
    }
  });
});
