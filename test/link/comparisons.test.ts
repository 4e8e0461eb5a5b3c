import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/lexicon/en/common-words.ts';
import { compareMentions, countFrequencies, HUNDREDTHS, weigh } from '../../src/link/comparisons.ts';
import { MentionPair } from '../../src/link/mention-pair.ts';
import { toRecords } from '../../src/link/records.ts';
import { countTerms } from '../../src/link/vocabulary.ts';
import { type MentionSketch, readingOf } from './readings.ts';

type Told = MentionSketch & { published?: string };

/** What is told of two mentions, feature by feature: `name exact 4, when close -1.2`; what is missing is left out. */
function compared(left: Told, right: Told, others: readonly Told[] = []): string {
  const readings = [left, right, ...others].map(({ published, ...sketch }, i) =>
    readingOf(`article-${String(i).padStart(3, '0')}`, [sketch], published),
  );
  const vocabulary = countTerms(readings, linkWords);
  const { records, vectors } = toRecords(readings, vocabulary, linkWords);
  const frequencies = countFrequencies(records);
  const pair = new MentionPair(vocabulary, vectors);
  const [a, b] = readings.map(({ mentions }) => records.find(({ mention }) => mention.id === mentions[0]!.id)!);
  const answers = [
    [a!, b!],
    [b!, a!],
  ].map(([one, other]) => {
    pair.take(one!);
    pair.meet(other!);
    const comparisons = compareMentions(pair, frequencies);
    const { weight, against } = weigh(pair, frequencies);
    const weights = comparisons.map((each) => each.weight);
    expect(weight / HUNDREDTHS).toBeCloseTo(
      weights.reduce((sum, each) => sum + each, 0),
      10,
    );
    expect(against / HUNDREDTHS).toBeCloseTo(Math.min(0, ...weights), 10);
    return comparisons
      .filter(({ level }) => level !== 'missing')
      .map((each) => `${each.feature} ${each.level} ${each.weight}`)
      .join(', ');
  });
  expect(answers[0]).toBe(answers[1]);
  return answers[0]!;
}

const day = (from: string, to = from) => ({ when: { from, to } });

describe('names', () => {
  it.each([
    ['Khojaly massacre', 'Xocalı massacre', 'name exact 4'],
    ['Hurricane Odette', 'Hurricane Odette', 'name exact 4'],
    ['Hurricane Odette', 'Hurricane Pablo', 'name different -6'],
    ['Hurricane Odette', 'Storm Odette', 'name close 2.55'],
    ['Hurricane Odette', 'Velmora disaster', 'name different -0.5'],
    ['Velmora disaster', 'Orto tragedy', 'name different -0.5'],
    ['Velmora Dam disaster', 'Velmora tragedy', 'name close 2.55'],
  ])('%s and %s: %s', (a, b, told) => {
    expect(compared({ name: a }, { name: b })).toBe(told);
  });

  it('say less the more mentions have the word', () => {
    const named = { name: 'Velmora disaster' };
    const other = { name: 'Velmora tragedy' };
    const many = Array.from({ length: 20 }, () => named);
    expect(compared(named, other)).toBe('name close 2.55');
    expect(compared(named, other, many)).toBe('name close 1.07');
  });

  it('are none where they tell kind and place once more', () => {
    const shooting = { name: 'Dale Park shooting' };
    expect(compared({ ...shooting, where: ['Dale Park'] }, { ...shooting, where: ['Dale Park'] })).not.toContain(
      'name',
    );
    expect(compared({ ...shooting, where: ['Orto'] }, { ...shooting, where: ['Orto'] })).toContain('name exact 4');
  });
});

describe('kinds', () => {
  it('are one, close where an article gives both, or others', () => {
    expect(compared({ kind: 'fire' }, { kind: 'fire' })).toBe('kind exact 1.2');
    expect(compared({ kind: 'fire' }, { kind: 'flood' })).toBe('kind different -0.3');
    expect(compared({ kind: 'flood', kinds: ['flood', 'landslide'] }, { kind: 'landslide' })).toBe('kind close 1.2');
    expect(compared({ kind: 'fire' }, {})).toBe('');
  });
});

describe('days', () => {
  it.each([
    [day('2024-03-05'), day('2024-03-05'), 'when exact 0.8'],
    [day('2024-03-05'), day('2024-03-06'), 'when close -1.2'],
    [day('2024-03-04', '2024-03-05'), day('2024-03-06'), 'when close -1.2'],
    [day('2024-03-04', '2024-03-08'), day('2024-03-09'), 'when exact 0.89'],
    [day('2024-03-05'), day('2024-03-12'), 'when close 0.82'],
    [day('2024-03-05'), day('2024-03-13'), 'when close -0.8'],
    [day('2024-03-05'), day('2024-04-04'), 'when close -0.8'],
    [day('2024-03-05'), day('2024-04-05'), 'when different -1.8'],
    [day('2024-01-01', '2024-12-31'), day('2024-03-05'), 'when close 0.8'],
    [day('2024-03-01', '2024-03-08'), day('2024-03-05'), 'when exact 0.89'],
    [day('2024-03-01', '2024-03-09'), day('2024-03-05'), 'when close 0.8'],
    [{ ...day('2024-03-05'), whenBasis: 'assumed' as const }, day('2024-03-06'), 'when exact 0.8'],
  ])('%j and %j: %s', (a, b, told) => {
    expect(compared(a, b)).toBe(told);
  });

  it('of two years are of two events where both are printed', () => {
    const printed = (date: string) => ({ ...day(date), whenBasis: 'printed' as const });
    expect(compared(printed('1990-01-20'), printed('1992-02-26'))).toBe('when different -8');
    expect(compared(printed('1990-01-20'), day('1992-02-26'))).toBe('when different -1.8');
    expect(compared(printed('1990-01-20'), printed('1991-01-21'))).toBe('when different -1.8');
    expect(compared(printed('1990-01-20'), printed('1991-01-22'))).toBe('when different -8');
  });

  it('long past say more, and then it says nothing when the papers came out', () => {
    const told = (published: string) => ({ ...day('1991-05-14'), published });
    expect(compared(told('2021-05-14'), told('2022-05-14'))).toBe('when exact 2.3');
    expect(compared(told('2021-05-14'), told('1991-05-16'))).toBe('when exact 2.3');
    expect(compared(told('1991-05-15'), told('1991-05-16'))).toBe('when exact 0.8, reported exact 0.3');
    const within = { ...day('1991-05-01', '1991-05-20'), published: '2021-05-14' };
    expect(compared(within, told('2022-05-14'))).toBe('when close 0.8, reported different -0.5');
  });

  it('say less where all mentions are of one', () => {
    const told = day('2024-03-05');
    const many = Array.from({ length: 60 }, () => told);
    expect(compared(told, told, many)).toBe('when exact 0.8');
  });

  it('of the reports count double where a text does not tell its own', () => {
    const on = (published: string) => ({ published });
    expect(compared(on('2024-03-05'), on('2024-03-06'))).toBe('reported exact 0.6');
    expect(compared(on('2024-03-05'), on('2024-03-12'))).toBe('reported close 0.43');
    expect(compared(on('2024-03-05'), on('2024-03-13'))).toBe('reported close 0');
    expect(compared(on('2024-03-05'), on('2024-04-05'))).toBe('reported different -1');
    expect(compared({ ...on('2024-03-05'), ...day('2024-03-05') }, on('2024-03-06'))).toBe('reported exact 0.6');
  });
});

describe('places', () => {
  const of = (where: string[], words = '') => ({ where, words });
  it.each([
    [of(['Kapiri']), of(['Kapiri']), 'where exact 1.2'],
    [of(['Kapiri']), of(['Tarkwa']), 'where different -1.6'],
    [of(['Kapiri', 'Zambia']), of(['Zambia', 'Tarkwa']), 'where exact 1.2'],
    [of(['Kapiri', 'Zambia', 'Ndola']), of(['Ndola']), 'where close 0'],
    // One street each: what they share is not where it happened.
    [of(['Halverton', 'Canal Street']), of(['Halverton', 'Mill Road']), 'where close 0, site different -2.4'],
    [of(['Halverton', 'East Canal Street']), of(['Halverton', 'Canal St']), 'where exact 1.2, site exact 1'],
    [of(['Halverton', 'Canal Street']), of(['Halverton']), 'where exact 1.2'],
  ])('%j and %j: %s', (a, b, told) => {
    expect(compared(a, b)).toBe(told);
  });

  it('are told in the words of the other too', () => {
    expect(compared(of(['Kapiri']), of(['Zambia'], 'ferry Kapiri lake'))).toMatch(/^where close /u);
    expect(compared(of(['Kapiri Bay']), of(['Zambia'], 'ferry Kapiri lake'))).toMatch(/^where different /u);
    expect(compared(of(['Kapiri Bay']), of(['Zambia'], 'ferry Kapiri lake Bay'))).toMatch(/^where close /u);
  });

  it('of two sites are further apart where the words differ', () => {
    const left = of(['Halverton', 'Canal Street'], 'jeweller robbery masked diamonds vault alarm');
    const right = of(['Halverton', 'Mill Road'], 'wedding dancers bride quarrel band cousin');
    expect(compared(left, right)).toContain('site different -5');
    expect(compared(left, { ...right, words: left.words })).toContain('site different -2.4');
  });
});

describe('scenes', () => {
  const fire = (scenes: string[], words = '') => ({ scenes, words });
  it('that are not told of by the other are of two events', () => {
    expect(compared(fire(['hotel']), fire(['warehouse']))).toBe('site different -2.4');
    expect(compared(fire(['hotel']), fire(['hotel']))).toBe('');
    expect(compared(fire(['hotel']), fire([]))).toBe('');
    expect(compared(fire(['hotel', 'shop']), fire(['shop', 'warehouse']))).toBe('');
    expect(compared(fire(['hotel']), fire(['warehouse'], 'hotel guests'))).not.toContain('site');
  });
});

describe('words', () => {
  const told = (words: string) => ({ words });
  it('say as much as they are alike, less where a report is short', () => {
    const long = 'ferry capsized passengers drowned rescuers Mweru Kapiri overloaded fishermen villagers captain shore';
    expect(compared(told(long), told(long))).toBe('words exact 4.64, subject exact 2');
    expect(compared(told('ferry Mweru'), told('ferry Mweru'))).toBe('words close 2.77, subject exact 2');
    expect(compared(told(long), told('copper shaft Tarkwa miners'))).toBe('words different -0.5, subject different 0');
    expect(compared(told(long), told('ferry copper shaft Tarkwa miners'))).toMatch(
      /^words different -0\.\d+, subject different 0\.\d+$/u,
    );
    expect(compared(told(long), told(''))).toBe('');
    // Figures are no evidence.
    expect(compared(told('12 40'), told('12 40'))).toBe('');
  });
});

describe('extent', () => {
  it('of a whole country is not that of one town', () => {
    expect(compared({ isTotal: true }, {})).toBe('extent different -2');
    expect(compared({ isTotal: true }, { isTotal: true })).toBe('');
    expect(compared({}, {})).toBe('');
  });
});
