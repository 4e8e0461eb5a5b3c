import { describe, expect, it } from 'vitest';
import { timeWords } from '../../src/lexicon/en/times.ts';
import { vocabularyOf } from '../../src/lexicon/vocabulary.ts';
import { segment } from '../../src/text/segment.ts';
import { findTimes } from '../../src/time/find-times.ts';

/** Thursday. */
const PRINTED = '2024-05-16';

function ranges(text: string, publishedAt: string | null = PRINTED): string[] {
  const times = findTimes(segment('text', text, vocabularyOf(timeWords)), publishedAt);
  for (const { start, end, text: surface } of times) expect(text.slice(start, end)).toBe(surface);
  return times.map(({ range }) =>
    range ? (range.from === range.to ? range.from : `${range.from}..${range.to}`) : 'unknown',
  );
}

const corpus: Record<string, string[]> = {
  '2024-05-14': [
    'on Tuesday',
    'late Tuesday night',
    'on Tuesday morning',
    'last Tuesday',
    'Tuesday, May 14',
    'May 14',
    '14 May 2024',
    '2024-05-14',
    '5/14/2024',
    'two days ago',
    'the 14th of May',
    'On 14 May 20 soldiers were killed',
    'On May 14 20 soldiers were killed',
  ],
  '2024-05-16': ['on Thursday', 'today', 'earlier in the day', 'this morning'],
  '2024-05-09': ['last Thursday'],
  '2024-05-15': ['yesterday', 'last night', 'on Wednesday'],
  '2024-05-15..2024-05-16': ['overnight'],
  '2024-05-21': ['next Tuesday'],
  '1990-01-20': [
    'January 20, 1990',
    '20 January 1990',
    'Jan. 20, 1990',
    'the 20th of January, 1990',
    'on January 20, 1990, 40,000 troops came in',
  ],
  '1990-01-19..1990-01-20': ['Jan. 19-20, 1990'],
  '1991-01-05..1991-02-07': ['from January 5, 1991 to February 7, 1991'],
  '2024-05-03..2024-05-05': ['between 3 and 5 May 2024'],
  '2024-04-01..2024-04-30': [
    'last month',
    'in April',
    'one month ago',
    'In April, 14 people died',
    'In April 14 people died',
  ],
  '2024-04-01..2024-04-10': ['in early April', 'at the beginning of April', 'early-April'],
  '2024-04-11..2024-04-20': ['in mid-April', 'the middle of April'],
  '2024-04-21..2024-04-30': ['in late April', 'by the end of April'],
  '2023-11-01..2023-11-30': ['in November', 'last November', 'in November last year', 'November 2023'],
  '2023-01-01..2023-12-31': ['last year', 'in 2023', 'a year ago', 'the 2023 quake'],
  '1992-01-01..1992-12-31': [
    'the 32nd anniversary of the fire',
    'the thirty-second anniversary',
    '32 years have passed since the fire',
    '32 years ago',
    'since 1992',
    'it marks 32 years',
  ],
  '1990-01-01..1999-12-31': ['in the 1990s'],
  '1988-01-01..1994-12-31': ['the war of 1988-94', 'from 1988–1994'],
  '2023-12-25': ['on Christmas Day', 'Christmas'],
  '2024-05-11..2024-05-12': ['over the weekend', 'last weekend'],
  '2024-05-06..2024-05-12': ['last week'],
  '2024-05-13..2024-05-16': ['this week'],
};

describe('findTimes', () => {
  for (const [value, surfaces] of Object.entries(corpus)) {
    it.each(surfaces)(`${value} ← %s`, (surface) => {
      expect(ranges(`The fire broke out, officials say: ${surface}.`)).toEqual([value]);
    });
  }

  it.each([
    'He may march on the capital.',
    'The sun sat low and they wed in a second.',
    'Some 1990 people fled.',
    'It cost $2024 and 2024.5 more.',
    'They sold shoes on Black Friday.',
    'He drove past the week-old wreck.',
  ])('no time: %s', (text) => {
    expect(ranges(text)).toEqual([]);
  });

  it('gives "January 20" the year that the article names it with', () => {
    expect(ranges('Each January 20 they mourn. On January 20, 1990, troops came.')).toEqual([
      '1990-01-20',
      '1990-01-20',
    ]);
  });

  it('reads a date without year as the last one, or a near one ahead', () => {
    expect(ranges('On December 30 the dam broke.', '2024-01-04')).toEqual(['2023-12-30']);
    expect(ranges('The hearing is set for January 4.', '2023-12-20')).toEqual(['2024-01-04']);
    expect(ranges('A hearing is set for June 3.')).toEqual(['2024-06-03']);
  });

  it('works without the day of the article: what is printed in full stands, the rest is unknown', () => {
    expect(ranges('On Tuesday, two weeks ago, the 5th anniversary, in May 2019.', null)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      '2019-05-01..2019-05-31',
    ]);
  });

  it('takes a year named before for a day without one when the article has no date', () => {
    expect(ranges('In 1990 tension rose. On January 20 troops came.', null)).toEqual([
      '1990-01-01..1990-12-31',
      '1990-01-20',
    ]);
    // A part of a month names its year as the whole does.
    expect(ranges('In late March 2011 a quake struck. A fire broke out on April 3.', null)).toEqual([
      '2011-03-21..2011-03-31',
      '2011-04-03',
    ]);
  });

  it('reads a month that a hyphen joins to its part at the head of a sentence, and with the part', () => {
    const text = 'Mid-March floods killed nine.';
    const times = findTimes(segment('text', text, vocabularyOf(timeWords)), PRINTED);
    expect(times.map((time) => time.text)).toEqual(['Mid-March']);
    expect(ranges(text)).toEqual(['2024-03-11..2024-03-20']);
  });

  it.each([
    ['A ferry sank on May 6. A day later, a train crashed.', ['2024-05-06', '2024-05-07']],
    ['A ferry sank on May 6. The next day a train crashed.', ['2024-05-06', '2024-05-07']],
    ['It hit on May 6, a day after a smaller quake.', ['2024-05-06', '2024-05-05']],
    ['It hit on May 6. Two weeks earlier it had rained.', ['2024-05-06', '2024-04-22']],
    ['Rescuers gave up hope two days after the quake.', ['2024-05-14']],
    ['A day later, a train crashed.', ['unknown']],
  ])('counts from the day told of last: %s', (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });

  it('takes a month with its preposition or its dot, and no name for one', () => {
    expect(ranges('In Zenda Jan many died. Mar a Lago. Dec was here.')).toEqual([]);
    expect(ranges('It fell in Sept. this time.')).toEqual(['2023-09-01..2023-09-30']);
  });

  it('says which were worked out from the day of the article', () => {
    const times = findTimes(
      segment('text', 'On Tuesday, as on May 3, 2019, and for the 5th anniversary.', vocabularyOf(timeWords)),
      PRINTED,
    );
    expect(times.map(({ kind, relative }) => [kind, relative])).toEqual([
      ['date', true],
      ['date', false],
      ['anniversary', true],
    ]);
  });

  it('drops days that no calendar has', () => {
    expect(ranges('On February 31, 2019 it rained.')).not.toContain('2019-02-31');
  });
});
