import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/lexicon/en/common-words.ts';
import { linkMentions } from '../../src/link/link-mentions.ts';
import type { LinkOverrides } from '../../src/link/settings.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type MentionSketch, readingOf } from './readings.ts';

const link = (readings: readonly Reading[], overrides: LinkOverrides = {}) =>
  linkMentions(readings, { overrides, lexicon: linkWords });

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2019-05-${String(n).padStart(2, '0')}`);
const words = fc
  .array(
    fc.constantFrom(
      ...'ferry lake Mweru boat drowned mine shaft Tarkwa copper gas fire roof Sylhet river dam'.split(' '),
    ),
    {
      maxLength: 12,
    },
  )
  .map((list) => list.join(' '));
const sketch: fc.Arbitrary<MentionSketch> = fc.record({
  kind: fc.constantFrom('sinking', 'fire', 'flood', null),
  when: fc.oneof(
    fc.constant(null),
    day.map((date) => ({ from: date, to: date })),
  ),
  where: fc.subarray(['Kapiri', 'Tarkwa', 'Sylhet', 'Canal Street']),
  name: fc.constantFrom(null, null, 'Storm Odette', 'Tarkwa disaster'),
  words,
});
const articles = fc
  .array(fc.tuple(fc.array(sketch, { maxLength: 3 }), fc.option(day, { nil: undefined })), { maxLength: 9 })
  .map((list) => list.map(([mentions, published], i) => readingOf(`article-${i}`, mentions, published)));

/** Clear cases: no pair of them is on the edge, where one article more, which makes words rarer, can tip it. */
const STORIES: readonly MentionSketch[] = [
  {
    kind: 'sinking',
    where: ['Kapiri'],
    words: 'ferry lake Mweru boat drowned Kapiri overloaded fishermen captain shore',
  },
  { kind: 'fire', where: ['Tarkwa'], words: 'mine shaft Tarkwa copper gas miners ventilation union lift smoke' },
  { kind: 'flood', where: ['Sylhet'], words: 'river dam Sylhet embankment monsoon tents villages rice boats Surma' },
];

describe('linkMentions', () => {
  it('puts every mention into exactly one event', () => {
    fc.assert(
      fc.property(articles, (readings) => {
        const placed = link(readings).flatMap(({ mentionIds }) => mentionIds);
        const all = readings.flatMap(({ mentions }) => mentions.map(({ id }) => id));
        expect(placed.sort()).toEqual(all.sort());
      }),
    );
  });

  it('says the same whatever the order of the articles', () => {
    fc.assert(
      fc.property(articles, fc.func(fc.integer()), (readings, rank) => {
        const other = [...readings].sort((a, b) => rank(a.article.id) - rank(b.article.id));
        expect(link(other)).toEqual(link(readings));
      }),
    );
  });

  it('never joins two mentions of one article', () => {
    fc.assert(
      fc.property(articles, (readings) => {
        const articleOf = new Map(
          readings.flatMap(({ mentions }) => mentions.map(({ id, articleId }) => [id, articleId])),
        );
        for (const { mentionIds } of link(readings)) {
          expect(new Set(mentionIds.map((id) => articleOf.get(id))).size).toBe(mentionIds.length);
        }
      }),
    );
  });

  it('honours what a user forces and forbids', () => {
    fc.assert(
      fc.property(articles, fc.nat(), fc.nat(), fc.boolean(), (readings, i, j, isForced) => {
        const mains = readings.flatMap(({ mainMentionId }) => mainMentionId ?? []);
        if (mains.length < 2 || i % mains.length === j % mains.length) return;
        const pair = [[mains[i % mains.length]!, mains[j % mains.length]!]] as const;
        const events = link(readings, isForced ? { force: pair } : { forbid: pair });
        const holders = events.filter(({ mentionIds }) => pair[0].some((id) => mentionIds.includes(id)));
        expect(holders).toHaveLength(isForced ? 1 : 2);
      }),
    );
  });

  it('changes no id for an article about something else', () => {
    const other = readingOf(
      'other',
      [{ kind: 'election', where: ['Montevideo'], words: 'Uruguay ballots senators Montevideo turnout polling' }],
      '1994-11-28',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...STORIES), day), { maxLength: 9 }), (told) => {
        const readings = told.map(([story, published], i) => readingOf(`article-${i}`, [story], published));
        const before = link(readings).map(({ id }) => id);
        const after = new Set(link([...readings, other]).map(({ id }) => id));
        expect(before.filter((id) => !after.has(id))).toEqual([]);
      }),
    );
  });
});
