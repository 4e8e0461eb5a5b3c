import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/lexicon/en/common-words.ts';
import { linkMentions } from '../../src/link/link-mentions.ts';
import type { LinkOverrides } from '../../src/link/settings.ts';
import type { Reading } from '../../src/model/reading.ts';
import { readingOf } from './readings.ts';

const link = (readings: Reading[], overrides: LinkOverrides = {}) =>
  linkMentions(readings, { overrides, lexicon: linkWords });
const together = (readings: Reading[], overrides?: LinkOverrides) =>
  link(readings, overrides)
    .map(({ articleIds }) => articleIds.join('+'))
    .sort();

const day = (date: string) => ({ from: date, to: date });
const FERRY = 'ferry capsized passengers lake drowned rescuers Lake Mweru Kapiri overloaded boat fishermen villagers';
const FERRY_TOO = 'boat sank Mweru lake Kapiri market traders drowned survivors swam shore coastguard bodies recovered';
const MINE =
  'miners trapped shaft collapse copper mine Tarkwa gas explosion rescuers ventilation company union families';

describe('linkMentions', () => {
  it('gives no event for no reading, and one for a mention alone', () => {
    expect(link([])).toEqual([]);
    const [event] = link([readingOf('a', [{ kind: 'flood', where: ['Sylhet'], when: day('2019-07-02') }])]);
    expect(event).toMatchObject({ label: 'flood in Sylhet, 2 July 2019', articleIds: ['a'], links: [] });
  });

  it('links two reports of one event that are worded differently', () => {
    const readings = [
      readingOf('a', [{ kind: 'sinking', where: ['Kapiri'], when: day('2014-03-08'), words: FERRY }], '2014-03-09'),
      readingOf(
        'b',
        [{ kind: 'accident', where: ['Kapiri'], when: day('2014-03-08'), words: FERRY_TOO }],
        '2014-03-10',
      ),
    ];
    expect(together(readings)).toEqual(['a+b']);
  });

  it('keeps two events of one kind apart', () => {
    const readings = [
      readingOf('a', [{ kind: 'accident', where: ['Kapiri'], when: day('2014-03-08'), words: FERRY }], '2014-03-09'),
      readingOf('b', [{ kind: 'accident', where: ['Tarkwa'], when: day('2014-03-08'), words: MINE }], '2014-03-09'),
    ];
    expect(together(readings)).toEqual(['a', 'b']);
  });

  it('tells an event from the one before it, where the article says that it is one more', () => {
    const quake = (date: string, words: string) => ({ kind: 'earthquake', where: ['Tarva'], when: day(date), words });
    const [OLD, NEW] = ['quake Tarva rubble rescuers tents cold', 'quake Tarva fault governor houses mud brick'];
    const first = readingOf('a', [quake('2024-05-03', OLD)], '2024-05-04');
    const second = (more = {}) => readingOf('b', [{ ...quake('2024-05-07', NEW), ...more }], '2024-05-08');
    expect(together([first, second()])).toEqual(['a+b']);
    expect(together([first, second({ isAnother: true })])).toEqual(['a', 'b']);
    // Of a day that nobody told, but before the second was.
    const undated = readingOf('a', [{ ...quake('2024-05-03', OLD), when: null }], '2024-05-04');
    expect(together([undated, second()])).toEqual(['a+b']);
    expect(together([undated, second({ isAnother: true })])).toEqual(['a', 'b']);
    // A report of the second that does not count it.
    const alike = readingOf('c', [quake('2024-05-07', OLD)], '2024-05-09');
    expect(together([alike, second({ isAnother: true })])).toEqual(['b+c']);
  });

  it('never takes the news of two days for one, however alike, unless they share somebody', () => {
    const crash = (date: string, more = {}) => ({
      kind: 'crash',
      where: ['Tarva'],
      when: day(date),
      whenBasis: 'worked out' as const,
      words: `bus Tarva road passengers hospital ${date < '2024' ? 'lorry fog bridge dawn' : 'truck rain bend curve'}`,
      ...more,
    });
    const first = readingOf('a', [crash('2023-05-03')], '2023-05-04');
    expect(together([first, readingOf('b', [crash('2024-05-07')], '2024-05-08')])).toEqual(['a', 'b']);
    // A follow-up whose day was taken for the event's own.
    const people = ['Milan Orvath'];
    const [one, later] = [crash('2023-05-03', { people }), crash('2024-05-07', { people })];
    expect(together([readingOf('a', [one], '2023-05-04'), readingOf('b', [later], '2024-05-08')])).toEqual(['a+b']);
    // A report that names no day may be of any.
    const undated = crash('2024-05-07', { whenBasis: 'assumed' as const });
    expect(together([first, readingOf('b', [undated], '2024-05-08')])).toEqual(['a+b']);
  });

  it('tells an event from one like it on the day after', () => {
    const words = 'gunfire Granby wounded police cordon';
    const shooting = { kind: 'shooting', where: ['Granby'], words };
    const readings = ['2024-05-10', '2024-05-10', '2024-05-11'].map((date, i) =>
      readingOf(
        'abc'[i]!,
        [{ ...shooting, when: day(date), words: `${words} ${'xyz'[i]}one ${'xyz'[i]}two` }],
        '2024-05-12',
      ),
    );
    const [[near], links] = [
      link(readings.slice(1)).map(({ nearMisses, links }) => [...nearMisses, ...links]),
      link(readings.slice(0, 2)).flatMap(({ links }) => links),
    ];
    const weightOf = (all: typeof links) => all[0]!.comparisons.find(({ feature }) => feature === 'when')!.weight;
    expect(weightOf(near!)).toBe(-1.2);
    expect(weightOf(links)).toBe(0.8);
  });

  it('keeps two anniversaries of one country apart, however alike they are told', () => {
    const words = 'troops embassy anniversary ambassador innocent victims tragedy remembrance Narvia parliament';
    const readings = [
      readingOf(
        'a',
        [{ kind: 'massacre', where: ['Orlin', 'Narvia'], whenBasis: 'printed', when: day('1990-01-20'), words }],
        '2023-01-21',
      ),
      readingOf(
        'b',
        [{ kind: 'massacre', where: ['Tesk', 'Narvia'], whenBasis: 'printed', when: day('1992-02-26'), words }],
        '2024-02-28',
      ),
    ];
    expect(together(readings)).toEqual(['a', 'b']);
  });

  it('knows a name in another spelling, though the words differ', () => {
    const readings = [
      readingOf(
        'a',
        [{ name: 'Khojaly massacre', when: { from: '1992-02-25', to: '1992-02-26' }, where: ['Khojaly'] }],
        '2024-02-26',
      ),
      readingOf(
        'b',
        [{ name: 'Xocalı genocide', when: { from: '1992-01-01', to: '1992-12-31' }, where: ['Xocalı'] }],
        '2011-02-25',
      ),
    ];
    expect(together(readings)).toEqual(['a+b']);
  });

  it('keeps two named storms apart that hit one coast', () => {
    const storm = 'storm winds coast Puerto Hondo roofs shelters';
    const readings = [
      readingOf('a', [{ kind: 'storm', where: ['Puerto Hondo'], name: 'Hurricane Odette', words: `${storm} Odette` }]),
      readingOf('b', [{ kind: 'storm', where: ['Puerto Hondo'], name: 'Hurricane Pablo', words: `${storm} Pablo` }]),
      readingOf('c', [{ kind: 'storm', where: ['Puerto Hondo'], name: 'Storm Pablo', words: `${storm} Pablo` }]),
    ];
    expect(together(readings)).toEqual(['a', 'b+c']);
  });

  it('keeps two shootings of one night in one town apart by their streets', () => {
    const shooting = { kind: 'shooting', when: day('2025-06-01') };
    const words = 'gunman opened fire witnesses Halverton officers';
    const readings = [
      readingOf('a', [
        { ...shooting, where: ['Halverton', 'Canal Street'], words: `${words} Canal jeweller robbery masked diamonds` },
      ]),
      readingOf('b', [
        { ...shooting, where: ['Halverton', 'Mill Road'], words: `${words} Mill wedding dancers bride quarrel` },
      ]),
    ];
    expect(together(readings)).toEqual(['a', 'b']);
  });

  it('keeps two shootings of one night apart also where a third report names no street', () => {
    const shooting = { kind: 'shooting', when: day('2025-06-01') };
    const words = 'gunman Halverton officers';
    const readings = [
      readingOf('a', [
        {
          ...shooting,
          where: ['Halverton', 'Canal Street'],
          words: `${words} Canal jeweller robbery masked diamonds window alarm vault`,
        },
      ]),
      readingOf('b', [
        {
          ...shooting,
          where: ['Halverton', 'Mill Road'],
          words: `${words} Mill wedding dancers bride quarrel band cousin tent`,
        },
      ]),
      readingOf('c', [
        { ...shooting, where: ['Halverton'], words: `${words} jeweller robbery diamonds charged vault` },
      ]),
    ];
    expect(together(readings)).toEqual(['a+c', 'b']);
  });

  it('knows one street by its short form and with its quarter', () => {
    const shooting = { kind: 'shooting', when: day('2025-06-01'), words: 'jeweller robbery masked diamonds' };
    const readings = [
      readingOf('a', [{ ...shooting, where: ['Halverton', 'East Canal Street'] }]),
      readingOf('b', [{ ...shooting, where: ['Halverton', 'Canal St'] }]),
    ];
    const [event] = link(readings);
    expect(event!.links[0]!.comparisons).toContainEqual({ feature: 'site', level: 'exact', weight: 1 });
  });

  it('puts a trial to the shooting by the name of the victim, and leaves another victim apart', () => {
    const shooting = { kind: 'shooting', when: day('2025-06-01'), where: ['Halverton'] };
    const readings = [
      readingOf(
        'a',
        [{ ...shooting, people: ['Ana Ruizova'], words: 'Ana Ruizova car window bus stop' }],
        '2025-06-02',
      ),
      readingOf(
        'b',
        [
          {
            kind: 'killing',
            when: null,
            where: [],
            people: ['Omar Ziaban'],
            words: 'Ana Ruizova Omar Ziaban judge prison',
          },
        ],
        '2026-02-02',
      ),
      readingOf(
        'c',
        [{ kind: 'killing', when: null, where: [], people: ['Jan Poldavec'], words: 'Jan Poldavec judge prison' }],
        '2026-02-02',
      ),
    ];
    expect(together(readings)).toEqual(['a+b', 'c']);
  });

  it('gives a report to that of two events of one article whose day it tells', () => {
    const words = 'quake Marend province houses tents rescuers';
    const quake = { kind: 'earthquake', where: ['Ilva', 'Marend'], whenBasis: 'worked out' as const, words };
    const first = readingOf('a', [{ ...quake, when: day('2025-10-06') }], '2025-10-06');
    const both = readingOf(
      'b',
      [
        { ...quake, when: day('2025-10-07') },
        { kind: 'earthquake', where: ['Ilva'], when: day('2025-10-06'), words: 'quake killed Ilva' },
      ],
      '2025-10-08',
    );
    const second = readingOf(
      'c',
      [
        {
          ...quake,
          when: day('2025-10-07'),
          where: ['Sarek', 'Marend'],
          words: 'quake Marend Sarek mosque villagers tents',
        },
      ],
      '2025-10-08',
    );
    const [a, b, other, c] = [first, both, second].flatMap(({ mentions }) => mentions.map(({ id }) => id));
    const events = link([first, both, second]).map(({ mentionIds }) => [...mentionIds].sort());
    expect(events).toContainEqual([a!, other!].sort());
    expect(events).toContainEqual([b!, c!].sort());
  });

  it('keeps a figure of the whole country from the event of one town', () => {
    const protest = { kind: 'protest', when: day('2025-11-05'), words: 'protests election result commission cities' };
    const readings = [
      readingOf(
        'a',
        [{ ...protest, where: ['Tamale Bay'], words: 'protests election port doctors soldiers coast' }],
        '2025-11-06',
      ),
      readingOf('b', [{ ...protest, isTotal: true }], '2025-11-06'),
      readingOf('c', [{ ...protest, isTotal: true }], '2025-11-06'),
    ];
    expect(together(readings)).toEqual(['a', 'b+c']);
  });

  it('takes no name for one that tells kind and place once more', () => {
    const words = 'officers gunman';
    const shooting = { kind: 'shooting', where: ['Dale Park'], name: 'Dale Park shooting' };
    const readings = [
      readingOf('a', [{ ...shooting, when: day('2025-01-04'), words: `${words} quarrel cinema queue` }], '2025-01-05'),
      readingOf('b', [{ ...shooting, when: day('2025-03-18'), words: `${words} taxi robbery bridge` }], '2025-03-19'),
    ];
    expect(together(readings)).toEqual(['a', 'b']);
  });

  it('never puts two mentions of one article together', () => {
    const twice = { kind: 'earthquake', where: ['Yushu'], words: 'quake Yushu monastery plateau monks tents' };
    const readings = [readingOf('a', [twice, twice]), readingOf('b', [twice])];
    const events = link(readings);
    expect(events).toHaveLength(2);
    expect(events.flatMap(({ mentionIds }) => mentionIds)).toHaveLength(3);
  });

  it('obeys a user who forces or forbids', () => {
    const a = readingOf('a', [{ kind: 'flood', where: ['Sylhet'], when: day('2019-07-02'), words: FERRY }]);
    const b = readingOf('b', [{ kind: 'fire', where: ['Tarkwa'], when: day('2009-07-02'), words: MINE }]);
    const pair = [[a.mainMentionId!, b.mainMentionId!]] as const;
    expect(together([a, b])).toEqual(['a', 'b']);
    expect(together([a, b], { force: pair })).toEqual(['a+b']);
    expect(together([a, b], { force: pair, forbid: pair })).toEqual(['a', 'b']);
    const c = readingOf('c', [{ kind: 'flood', where: ['Sylhet'], when: day('2019-07-02'), words: FERRY }]);
    expect(together([a, c])).toEqual(['a+c']);
    expect(together([a, c], { forbid: [[a.mainMentionId!, c.mainMentionId!]] })).toEqual(['a', 'c']);
  });

  it('shows what each link rests on, and that the figures are not in it', () => {
    const readings = ['a', 'b'].map((id) =>
      readingOf(id, [{ kind: 'fire', where: ['Tarkwa'], when: day('2014-03-08'), words: `${MINE} 12 ${id}44` }]),
    );
    const [event] = link(readings);
    const [evidence] = event!.links;
    expect(evidence!.comparisons.map(({ feature, level }) => [feature, level])).toEqual([
      ['name', 'missing'],
      ['kind', 'exact'],
      ['when', 'exact'],
      ['reported', 'missing'],
      ['where', 'exact'],
      ['site', 'missing'],
      ['people', 'missing'],
      ['words', 'exact'],
      ['subject', 'exact'],
      ['extent', 'missing'],
      ['told apart', 'missing'],
    ]);
    const sum = evidence!.comparisons.reduce((all, { weight }) => all + weight, 0);
    expect(evidence!.weight).toBeCloseTo(sum, 10);
  });

  it('forces and forbids only what is there, in any order', () => {
    const told = ['Varnow', 'Tessaly', 'Orto', 'Kapiri'].map((place, i) =>
      readingOf('abcd'[i]!, [
        { kind: 'fire', where: [place], when: day(`20${10 + i}-03-08`), words: `hotel ${place}` },
      ]),
    );
    const [a, b, c, d] = told.map(({ mainMentionId }) => mainMentionId!);
    expect(together(told)).toEqual(['a', 'b', 'c', 'd']);
    expect(together(told, { force: [[a!, 'nobody']] })).toEqual(['a', 'b', 'c', 'd']);
    expect(together(told, { force: [['nobody', a!]] })).toEqual(['a', 'b', 'c', 'd']);
    expect(together(told, { force: [] })).toEqual(['a', 'b', 'c', 'd']);
    expect(together(told, { force: [[d!, a!]] })).toEqual(['a+d', 'b', 'c']);
    // Where not all can be had, the order in which they are asked for decides nothing.
    const [ab, bc] = [[b!, a!] as const, [c!, b!] as const];
    const forbid = [[a!, c!]] as const;
    const one = together(told, { force: [ab, bc], forbid });
    expect(one).toHaveLength(3);
    expect(together(told, { force: [bc, ab], forbid })).toEqual(one);
  });

  it('tells the strongest links of an event, one fewer than it has mentions', () => {
    const fire = { kind: 'fire', where: ['Tarkwa'], when: day('2014-03-08') };
    const readings = ['a', 'b', 'c', 'd'].map((id, i) =>
      readingOf(id, [{ ...fire, words: [MINE, MINE, `${MINE} extra`, `${MINE} more words`][i]! }], '2014-03-09'),
    );
    const [event, ...others] = link(readings);
    expect(others).toEqual([]);
    expect(event!.links).toHaveLength(3);
    for (const { left, right } of event!.links) expect(left < right).toBe(true);
    expect(link(readings.toReversed())).toEqual([event]);
  });
});
