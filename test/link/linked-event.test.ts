import { describe, expect, it } from 'vitest';
import { type EventMember, labelOf, tellApart, toLinkedEvent } from '../../src/link/linked-event.ts';
import { before, type Merge } from '../../src/link/merge.ts';
import { areOtherKinds } from '../../src/link/siblings.ts';

type Kinds = Parameters<typeof areOtherKinds>[0];

import { contentHash } from '../../src/model/content-hash.ts';
import type { EventMention } from '../../src/model/event.ts';
import { type MentionSketch, readingOf } from './readings.ts';

const day = (from: string, to = from) => ({ from, to });
const mentionOf = (id: string, sketch: MentionSketch): EventMention => readingOf(id, [sketch]).mentions[0]!;
const members = (...told: (MentionSketch & { published?: string })[]): EventMember[] =>
  told.map(({ published = null, ...sketch }, i) => ({ mention: mentionOf(`a${i}`, sketch), publishedAt: published }));
const eventOf = (...told: Parameters<typeof members>) => toLinkedEvent(members(...told), []);

describe('the label of an event', () => {
  it.each([
    [null, 'fire', ['Varnow', 'Nordland'], day('2024-03-05'), 'fire in Varnow, 5 March 2024'],
    [null, 'fire', [], day('2024-03-05', '2024-03-07'), 'fire, March 2024'],
    [null, 'war', ['Orto'], day('2024-03-05', '2024-04-02'), 'war in Orto, 2024'],
    [null, 'war', ['Orto'], day('2023-11-05', '2024-04-02'), 'war in Orto, 2023–2024'],
    [null, null, [], null, 'event'],
    [null, null, ['Orto'], null, 'event in Orto'],
    ['Hurricane Ada', 'storm', ['Orto'], day('2024-12-31'), 'Hurricane Ada, 31 December 2024'],
  ])('%s, %s, %j, %j: %s', (name, kind, where, when, label) => {
    expect(labelOf(name, kind, where, when)).toBe(label);
  });
});

describe('an event', () => {
  it('has the commonest kind, the first in the alphabet of equals', () => {
    expect(eventOf({ kind: 'fire' }, { kind: 'storm' }, { kind: 'storm' }).kind).toBe('storm');
    expect(eventOf({ kind: 'storm' }, { kind: 'fire' }, {}).kind).toBe('fire');
    expect(eventOf({}, {}).kind).toBeNull();
  });

  it('has the days most tell, then the narrowest, then the first', () => {
    const [long, short, later] = [day('2024-03-01', '2024-03-31'), day('2024-03-09'), day('2024-03-10')];
    expect(eventOf({ when: long }, { when: short }, { when: long }).when).toEqual(long);
    expect(eventOf({ when: long }, { when: short }).when).toEqual(short);
    expect(eventOf({ when: later }, { when: short }).when).toEqual(short);
    expect(eventOf({ when: short }, { when: later }).when).toEqual(short);
    expect(eventOf({ when: later }, { when: short }, { when: later }, { when: short }, { when: later }).when).toEqual(
      later,
    );
    expect(eventOf({}).when).toBeNull();
  });

  it('has the places most name, then the more specific, in the commonest spelling', () => {
    expect(eventOf({ where: ['Orto', 'Nordland'] }, { where: ['Nordland'] }).where).toEqual(['Nordland', 'Orto']);
    expect(eventOf({ where: ['Orto', 'Nordland'] }, { where: ['Varnow', 'Nordland'] }).where).toEqual([
      'Nordland',
      'Orto',
      'Varnow',
    ]);
    expect(eventOf({ where: ['Varnow', 'Arl'] }).where).toEqual(['Varnow', 'Arl']);
    expect(eventOf({ where: ['Arl', 'Varnow', 'Orto'] }, { where: ['Varnow'] }, { where: ['Orto'] }).where).toEqual([
      'Varnow',
      'Orto',
      'Arl',
    ]);
    // Of a blast in Orto one paper of three names the country alone.
    expect(
      eventOf({ where: ['Orto', 'Nordland'] }, { where: ['Orto', 'Nordland'] }, { where: ['Nordland'] }).where,
    ).toEqual(['Orto', 'Nordland']);
    expect(eventOf({ where: ['Malmö'] }, { where: ['Malmo'] }, { where: ['Malmö'] }).where).toEqual(['Malmö']);
    expect(eventOf({ where: ['Malmö'] }, { where: ['Malmo'] }).where).toEqual(['Malmo']);
  });

  it('is named after its first report', () => {
    const idOf = (i: number) => contentHash('event', mentionOf(`a${i}`, {}).id);
    const published = (...dates: (string | undefined)[]) =>
      eventOf(...dates.map((date) => (date === undefined ? {} : { published: date }))).id;
    expect(published('2024-03-05', '2024-03-04')).toBe(idOf(1));
    expect(published('2024-03-04', '2024-03-05')).toBe(idOf(0));
    expect(published(undefined, '2024-03-05')).toBe(idOf(1));
    expect(published('2024-03-05', undefined)).toBe(idOf(0));
    const first = [0, 1, 2].toSorted((a, b) => (mentionOf(`a${a}`, {}).id < mentionOf(`a${b}`, {}).id ? -1 : 1))[0]!;
    expect(published('2024-03-05', '2024-03-05', '2024-03-05')).toBe(idOf(first));
    expect(published(undefined, undefined, undefined)).toBe(idOf(first));
  });

  it('begins without links and near misses', () => {
    expect(eventOf({ claimIds: ['x', 'y'] }, { claimIds: ['z'] })).toMatchObject({
      articleIds: ['a0', 'a1'],
      claimIds: ['x', 'y', 'z'],
      links: [],
      nearMisses: [],
    });
  });
});

describe('events of one label', () => {
  const labels = (...told: MentionSketch[]): string[] => {
    const events = new Map(told.map((sketch, i) => [i, eventOf(sketch)]));
    tellApart(events, (root) => [mentionOf(`a${root}`, told[root]!)]);
    return [...events.values()].map(({ label }) => label);
  };
  const fire: MentionSketch = { kind: 'fire', where: ['Varnow'] };

  it('are told by what burned, as far as told', () => {
    expect(labels({ ...fire, scenes: ['hotel'] }, { ...fire, scenes: ['warehouse'] })).toEqual([
      'hotel fire in Varnow',
      'warehouse fire in Varnow',
    ]);
    expect(labels({ ...fire, scenes: ['hotel'] }, fire)).toEqual(['hotel fire in Varnow', 'fire in Varnow']);
    expect(labels({ ...fire, scenes: ['hotel'] })).toEqual(['fire in Varnow']);
    const named = { ...fire, name: 'Varnow disaster', scenes: ['hotel'] };
    expect(labels(named, named)).toEqual(['Varnow disaster', 'Varnow disaster']);
    const unknown: MentionSketch = { where: ['Varnow'], scenes: ['hotel'] };
    expect(labels(unknown, unknown)).toEqual(['event in Varnow', 'event in Varnow']);
  });
});

describe('the order in which clusters join', () => {
  const merge = (average: number, first: number, second: number): Merge => ({ x: 0, y: 0, average, first, second });
  it('is by the average, then by the lowest items', () => {
    const ordered = [merge(9, 4, 5), merge(3, 0, 2), merge(3, 0, 9), merge(3, 1, 2), merge(-1, 0, 1)];
    for (const [i, a] of ordered.entries()) {
      for (const [j, b] of ordered.entries()) expect(before(a, b)).toBe(i < j);
    }
  });
});

describe('two kinds', () => {
  const kinds = (kind: string | null, ...all: string[]): Kinds => ({ kind, kinds: all });
  it.each([
    [kinds('fire'), kinds('flood'), true],
    [kinds('fire'), kinds('fire'), false],
    [kinds(null), kinds('fire'), false],
    [kinds('fire', 'fire', 'explosion'), kinds('explosion'), false],
    [kinds('fire', 'fire', 'explosion'), kinds('flood', 'flood', 'explosion'), false],
    [kinds('fire', 'fire', 'explosion'), kinds('flood', 'flood', 'landslide'), true],
  ])('%#: others: %s', (a, b, are) => {
    expect([areOtherKinds(a, b), areOtherKinds(b, a)]).toEqual([are, are]);
  });
});
