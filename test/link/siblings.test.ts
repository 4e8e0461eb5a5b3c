import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/lexicon/en/common-words.ts';
import { MentionPair } from '../../src/link/mention-pair.ts';
import { toRecords } from '../../src/link/records.ts';
import { WEIGHTS } from '../../src/link/settings.ts';
import { compareSiblings } from '../../src/link/siblings.ts';
import { countTerms } from '../../src/link/vocabulary.ts';
import { type MentionSketch, readingOf } from './readings.ts';

const on = (date: string) => ({ when: { from: date, to: date } });
const TUESDAY = on('2024-05-14');
const FACTORY = 'Sarel seamstresses staircase shirts locked doors';
const FLATS = 'heater neighbours grandmother ladders landlord family';

/** What is said of the only mention of one article and the first of another, which tells a second event as well. */
function asked(one: MentionSketch, first: MentionSketch, second: MentionSketch) {
  const readings = [readingOf('one', [one]), readingOf('both', [first, second])];
  const vocabulary = countTerms(readings, linkWords);
  const { records, vectors } = toRecords(readings, vocabulary, linkWords);
  const recordOf = (id: string) => records.find(({ mention }) => mention.id === id)!;
  const pair = new MentionPair(vocabulary, vectors);
  const [a, b] = readings.map(({ mentions }) => recordOf(mentions[0]!.id));
  const answers = [
    [a!, b!],
    [b!, a!],
  ].map(([left, right]) => {
    pair.take(left!);
    pair.meet(right!);
    return compareSiblings(pair);
  });
  expect(answers[0]).toEqual(answers[1]);
  return answers[0]!;
}

const fire = { kind: 'fire', ...TUESDAY };
const factory: MentionSketch = { ...fire, words: FACTORY };
const flats: MentionSketch = { ...fire, words: FLATS };

describe('an article that tells two events', () => {
  it('says by its words which of the two a report is of', () => {
    expect(asked(flats, factory, flats)).toEqual(['different', WEIGHTS.toldApartByWords]);
    expect(asked(factory, factory, flats)).toEqual(['missing', 0]);
  });

  it('says so by the day, whatever the words', () => {
    const monday = on('2024-05-13');
    expect(asked({ ...factory, ...monday }, factory, { ...factory, ...monday })).toEqual([
      'different',
      WEIGHTS.toldApart,
    ]);
  });

  it('says so by the month, where the two are far apart', () => {
    const inMarch = { when: { from: '2024-03-01', to: '2024-03-31' } };
    const march = { ...factory, ...on('2024-03-28') };
    expect(asked(march, factory, { kind: 'riot', ...inMarch, words: FLATS })).toEqual(['different', WEIGHTS.toldApart]);
    expect(asked(march, { ...factory, ...on('2024-04-05') }, { ...flats, ...inMarch })).toEqual(['missing', 0]);
  });

  it.each<[string, MentionSketch, MentionSketch, MentionSketch]>([
    ['the other one tells nothing that this one does not', flats, { ...fire, words: `${FACTORY} ${FLATS}` }, flats],
    ['the report holds few of its words', { ...fire, words: `heater ${FACTORY}` }, factory, flats],
    ['the report holds the words of both', { ...fire, words: `${FACTORY} ${FLATS}` }, factory, flats],
    ['the report has no day of its own', { kind: 'fire', words: FLATS }, factory, flats],
    ['its day is only assumed', { ...flats, whenBasis: 'assumed' }, factory, flats],
    ['the other one is of another kind', flats, factory, { ...flats, kind: 'flood' }],
    ['the other one was on another day', flats, factory, { ...flats, ...on('2024-05-10') }],
  ])('says nothing where %s', (_, one, first, second) => {
    expect(asked(one, first, second)).toEqual(['missing', 0]);
  });
});
