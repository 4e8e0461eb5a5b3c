import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/lexicon/en/common-words.ts';
import { eachWithCandidates } from '../../src/link/blocking.ts';
import { linkMentions } from '../../src/link/link-mentions.ts';
import { toRecords } from '../../src/link/records.ts';
import { BLOCKING } from '../../src/link/settings.ts';
import { countTerms } from '../../src/link/vocabulary.ts';
import { WordIndex } from '../../src/link/word-index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type MentionSketch, readingOf } from './readings.ts';

type Told = MentionSketch & { published?: string };

const idOf = (i: number): string => `article-${String(i).padStart(4, '0')}`;
const readingsOf = (mentions: readonly Told[]): Reading[] =>
  mentions.map(({ published, ...sketch }, i) => readingOf(idOf(i), [sketch], published));

function recordsOf(readings: readonly Reading[]) {
  const vocabulary = countTerms(readings, linkWords);
  const { records, vectors } = toRecords(readings, vocabulary, linkWords);
  return { records, vectors, vocabulary };
}

/** Mentions that have nothing to do with any other: as many as make keys needed. */
const strangers = (count: number): Told[] =>
  Array.from({ length: count }, (_, i) => ({ words: `stranger${letters(i)}` }));

function letters(i: number): string {
  return [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** The articles that come together with one another, each pair once; strangers are not named. */
function met(told: readonly Told[], others: number = BLOCKING.mentionsPerKey): string[] {
  const readings = readingsOf([...told, ...strangers(others)]);
  const { records, vectors, vocabulary } = recordsOf(readings);
  const pairs: string[] = [];
  eachWithCandidates(records, vectors, vocabulary, (left, rights) => {
    for (const right of rights) {
      expect(right).toBeLessThan(left);
      pairs.push([records[left]!.article, records[right]!.article].sort((a, b) => a - b).join('-'));
    }
  });
  expect(new Set(pairs).size).toBe(pairs.length);
  return pairs.sort();
}

const day = (from: string, to = from) => ({ when: { from, to } });

describe('mentions come together', () => {
  it('each with each where they are few, but not with another of its article', () => {
    expect(met([{}, {}, {}], 0)).toEqual(['0-1', '0-2', '1-2']);
    expect(met([{}, {}], BLOCKING.mentionsPerKey - 2)).toHaveLength(
      (BLOCKING.mentionsPerKey * (BLOCKING.mentionsPerKey - 1)) / 2,
    );
    expect(met([{}, {}], BLOCKING.mentionsPerKey - 1)).toEqual([]);
    const { records, vectors, vocabulary } = recordsOf([readingOf('a', [{}, {}]), readingOf('b', [{}])]);
    let pairs = 0;
    eachWithCandidates(records, vectors, vocabulary, (_, rights) => {
      pairs += rights.length;
    });
    expect(pairs).toBe(2);
  });

  it('by a word of their names, in any spelling', () => {
    expect(met([{ name: 'Khojaly massacre' }, { name: 'Xocalı tragedy' }])).toEqual(['0-1']);
    expect(met([{ name: 'Velmora tragedy' }, { name: 'Orto massacre' }])).toEqual([]);
    // One consonant is no key.
    expect(met([{ name: 'Ava tragedy' }, { name: 'Ivo massacre' }])).toEqual([]);
  });

  it('by kind and place within days', () => {
    const fire = (from: string, where = ['Varnow', 'Nordland']): Told => ({ kind: 'fire', where, ...day(from) });
    expect(met([fire('2024-03-05'), fire('2024-03-12')])).toEqual(['0-1']);
    expect(met([fire('2024-03-05'), { ...fire('2024-03-05'), kind: 'flood' }])).toEqual([]);
    expect(met([fire('2024-03-05'), fire('2024-03-05', ['Tessaly', 'Nordland'])])).toEqual(['0-1']);
    expect(met([fire('2024-03-05', ['Varnow']), fire('2024-03-05', ['Tessaly'])])).toEqual([]);
    // Weeks apart, of one year: the first place must be one.
    expect(met([fire('2024-03-05'), fire('2024-06-05')])).toEqual(['0-1']);
    expect(met([fire('2024-03-05'), fire('2024-06-05', ['Tessaly', 'Nordland'])])).toEqual([]);
    expect(met([fire('2024-03-05'), fire('2025-06-05')])).toEqual([]);
  });

  it('by the day of the report where the text tells none', () => {
    const fire = (published: string): Told => ({ kind: 'fire', where: ['Varnow'], published });
    expect(met([fire('2024-03-05'), fire('2024-03-06')])).toEqual(['0-1']);
    expect(met([fire('2024-03-05'), fire('2024-05-06')])).toEqual([]);
    expect(
      met([
        { kind: 'fire', where: ['Varnow'] },
        { kind: 'fire', where: ['Varnow'] },
      ]),
    ).toEqual([]);
  });

  it('on any two days a week apart', () => {
    for (let first = 1; first <= 15; first++) {
      const dates = [first, first + 7].map((n) => day(`2024-03-${String(n).padStart(2, '0')}`));
      const other = (i: number): Told => ({
        kind: 'fire',
        where: [i === 0 ? 'Orto' : 'Tessaly', 'Varnow'],
        ...dates[i],
      });
      expect(met([other(0), other(1)]), `${first}`).toEqual(['0-1']);
    }
  });

  it('by rare words', () => {
    expect(met([{ words: 'ferry Mweru' }, { words: 'boat Mweru' }])).toEqual(['0-1']);
    expect(met([{ words: 'ferry Mweru' }, { words: 'boat Kapiri' }])).toEqual([]);
  });

  it('with no more under one key than its cap', () => {
    const all = Array.from({ length: BLOCKING.mentionsPerKey + 5 }, (): Told => ({ name: 'Khojaly massacre' }));
    const pairs = met(all, 0);
    const most = new Map<number, number>();
    for (const pair of pairs) {
      const left = Number(pair.split('-')[1]);
      most.set(left, (most.get(left) ?? 0) + 1);
    }
    expect(pairs.length).toBeLessThan((all.length * (all.length - 1)) / 2);
    expect(pairs.length).toBeGreaterThan((BLOCKING.mentionsPerKey * (BLOCKING.mentionsPerKey - 1)) / 2);
    expect(Math.max(...most.values())).toBeLessThanOrEqual(2 * BLOCKING.mentionsPerKey);
  });
});

describe('an index of words', () => {
  /** What it is to find: the scores over the shared words of all earlier ones, worked out one by one. */
  function naive({ records, vectors, vocabulary }: ReturnType<typeof recordsOf>, left: number): number[] {
    const wordsOf = (i: number): Map<number, number> => {
      const { words } = records[i]!;
      const all: [number, number][] = [];
      for (let at = vectors.from[words]!; at < vectors.from[words + 1]!; at++) {
        const term = vectors.terms[at]!;
        const held = vocabulary.holders[term]!;
        if (held >= 2 && held <= BLOCKING.mentionsPerTerm) all.push([term, vectors.weights[at]!]);
      }
      return new Map(all.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, BLOCKING.lookedUp));
    };
    const own = wordsOf(left);
    const scores = Array.from({ length: left }, (_, right) => {
      let score = 0;
      for (const [term, weight] of wordsOf(right)) score += weight * (own.get(term) ?? 0);
      return { right, score };
    });
    return scores
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.right - b.right)
      .slice(0, BLOCKING.candidates)
      .map(({ right }) => right);
  }

  it('finds the earlier mentions that are most alike, and no more than its cap', () => {
    let state = 11;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const told = Array.from({ length: 180 }, (_, i): Told => {
      const many = i % 9 === 0 ? 60 : 1 + next(5);
      return { words: Array.from({ length: many }, () => `Word${letters(next(90))}`).join(' ') };
    });
    const all = recordsOf(readingsOf(told));
    const index = new WordIndex(all.records, all.vectors, all.vocabulary);
    let longest = 0;
    for (let left = 0; left < all.records.length; left++) {
      const found = index.nearest(left);
      longest = Math.max(longest, found.length);
      expect(found.toSorted((a, b) => a - b)).toEqual(naive(all, left).toSorted((a, b) => a - b));
    }
    expect(longest).toBe(BLOCKING.candidates);
  });

  it('passes by what one article alone holds, or too many', () => {
    const common = Array.from({ length: BLOCKING.mentionsPerTerm + 1 }, (): Told => ({ words: 'Mweru' }));
    const less = recordsOf(readingsOf(common.slice(1)));
    const more = recordsOf(readingsOf(common));
    const foundOf = ({ records, vectors, vocabulary }: typeof less): number => {
      const index = new WordIndex(records, vectors, vocabulary);
      return records.map((_, left) => index.nearest(left).length).reduce((sum, found) => sum + found, 0);
    };
    expect(foundOf(less)).toBeGreaterThan(0);
    expect(foundOf(more)).toBe(0);
  });
});

describe('linking a larger archive', () => {
  it('joins the reports of each event as it does by themselves', () => {
    const events = ['Varnow', 'Tessaly', 'Orto', 'Kapiri'].map((place, i) =>
      [0, 1].map(
        (n): Told => ({
          ...{ kind: 'fire', where: [place], ...day(`2024-03-0${i + 1}`), published: `2024-03-0${i + 2}` },
          words: `${place} hotel${letters(i)} roof${letters(i)} guests${letters(i)} paper${letters(n)}`,
        }),
      ),
    );
    const link = (told: readonly Told[]) =>
      linkMentions(readingsOf(told), { overrides: {}, lexicon: linkWords })
        .map(({ articleIds }) => articleIds.join('+'))
        .filter((ids) => ids.includes('+'))
        .sort();
    const pairs = events.map((_, i) => `${idOf(2 * i)}+${idOf(2 * i + 1)}`);
    expect(link(events.flat())).toEqual(pairs);
    expect(link([...events.flat(), ...strangers(60)])).toEqual(pairs);
  });
});
