import { describe, expect, it } from 'vitest';
import { TERMS } from '../../src/link/settings.ts';
import { holds, VectorMaker, weightiest } from '../../src/link/vectors.ts';
import { countTerms, termKey } from '../../src/link/vocabulary.ts';
import { readingOf } from './readings.ts';

const NO_WORDS = { commonWords: [] } as unknown as Parameters<typeof countTerms>[1];

/** The vectors of some texts, each as `word weight`; `places` are words that are places, of the first text. */
function vectorsOf(texts: readonly string[], places: readonly string[] = []) {
  const readings = texts.map((words, i) => readingOf(`a${i}`, [{ words }]));
  const vocabulary = countTerms(readings, NO_WORDS);
  const maker = new VectorMaker(vocabulary);
  for (const [i] of texts.entries())
    expect(maker.make(i === 0 ? places.map((place) => vocabulary.numberOf.get(place)!) : [])).toBe(i);
  const words = [...vocabulary.numberOf.keys()];
  const told = texts.map((_, i) => {
    const { from, terms, weights } = maker.made;
    return Array.from({ length: from[i + 1]! - from[i]! }, (_, k) => {
      const at = from[i]! + k;
      return [words[terms[at]!]!, weights[at]!] as const;
    });
  });
  return { told, vocabulary, made: maker.made, words };
}
const ratio = (told: readonly (readonly [string, number])[], a: string, b: string): number => {
  const weightOf = new Map(told);
  return weightOf.get(a)! / weightOf.get(b)!;
};

describe('the words of a mention', () => {
  it('weigh more as names, and when told again; together they are of length 1', () => {
    const [told] = vectorsOf(['ferry lake lake Mweru', 'other'], []).told;
    expect(told!.map(([word]) => word).sort()).toEqual(['ferry', 'lake', 'mweru']);
    expect(told!.reduce((sum, [, weight]) => sum + weight ** 2, 0)).toBeCloseTo(1, 10);
    expect(ratio(told!, 'mweru', 'ferry')).toBeCloseTo(TERMS.nameFactor, 10);
    expect(ratio(told!, 'lake', 'ferry')).toBeCloseTo(1 + TERMS.repeatFactor * Math.log(2), 10);
    const [placed] = vectorsOf(['ferry Mweru', 'other'], ['mweru']).told;
    expect(ratio(placed!, 'mweru', 'ferry')).toBeCloseTo(1, 10);
    // As it is printed first.
    const [first] = vectorsOf(['ferry lake Lake', 'other'], []).told;
    expect(ratio(first!, 'lake', 'ferry')).toBeCloseTo(1 + TERMS.repeatFactor * Math.log(2), 10);
  });

  it('weigh less the more articles hold them', () => {
    const { told } = vectorsOf(['ferry lake', 'lake', 'lake']);
    expect(ratio(told[0]!, 'ferry', 'lake')).toBeCloseTo(Math.log(1004 / 1.5) / Math.log(1004 / 3.5), 10);
    expect(told[1]).toEqual([['lake', 1]]);
  });

  it('are kept up to a number, those of the greatest weight', () => {
    const plain = Array.from(
      { length: 100 },
      (_, i) => `word${'abcdefghij'[Math.floor(i / 10)]}${'abcdefghij'[i % 10]}`,
    );
    const { told } = vectorsOf([[...plain, 'Mweru', 'Kapiri'].join(' '), 'ferry']);
    const kept = told[0]!.map(([word]) => word);
    expect(kept).toEqual([...plain.slice(0, TERMS.kept - 2), 'mweru', 'kapiri']);
    expect(told[1]!.map(([word]) => word)).toEqual(['ferry']);
  });

  it('leave out figures and what holds one', () => {
    expect(['12', 'covid-19', 'Ferry', 'São'].map(termKey)).toEqual([null, null, 'ferry', 'sao']);
    expect(vectorsOf(['ferry 12 x12']).told[0]!.map(([word]) => word)).toEqual(['ferry']);
    expect(vectorsOf(['12', 'ferry']).told).toEqual([[], [['ferry', 1]]]);
  });

  it('are found, and the weightiest told', () => {
    const { made, words } = vectorsOf(['a b c d Mweru e f', 'b Kapiri', 'x']);
    const held = (vector: number) => words.filter((_, term) => holds(made, vector, term));
    expect(held(0)).toEqual(['a', 'b', 'c', 'd', 'mweru', 'e', 'f']);
    expect(held(1)).toEqual(['b', 'kapiri']);
    expect(held(2)).toEqual(['x']);
    const told = (vector: number, most: number) => weightiest(made, vector, most).map((term) => words[term]);
    expect(told(0, 1)).toEqual(['mweru']);
    expect(told(0, 3)).toEqual(['mweru', 'a', 'c']);
    expect(told(0, 20)).toEqual(['mweru', 'a', 'c', 'd', 'e', 'f', 'b']);
    expect(told(1, 6)).toEqual(['kapiri', 'b']);
  });
});
