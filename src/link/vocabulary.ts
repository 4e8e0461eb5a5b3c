import type { LinkLexicon } from '../lexicon/link-lexicon.ts';
import type { Reading } from '../model/reading.ts';
import { fold } from './folding.ts';
import { TERMS } from './settings.ts';

/** The words of one mention: term numbers, ascending, with weights of Euclidean length 1. */
export interface TermVector {
  terms: Int32Array;
  weights: Float64Array;
}

/** All terms of the readings, numbered, with how many articles hold each. */
export interface Vocabulary {
  articles: number;
  /** By term number: articles that hold it. */
  holders: number[];
  /** By term number: how rare it is. */
  rarity: number[];
  numberOf: ReadonlyMap<string, number>;
}

/** Counts terms over the readings and adds what the built-in list knows of common words. */
export function countTerms(readings: readonly Reading[], lexicon: LinkLexicon): Vocabulary {
  const numberOf = new Map<string, number>();
  const holders: number[] = [];
  const lastHolder: number[] = [];
  for (const [article, reading] of readings.entries()) {
    for (const mention of reading.mentions) {
      for (const term of mention.terms) {
        const folded = termKey(term);
        if (folded === null) continue;
        let number = numberOf.get(folded);
        if (number === undefined) {
          number = numberOf.size;
          numberOf.set(folded, number);
          holders.push(0);
          lastHolder.push(-1);
        }
        if (lastHolder[number] === article) continue;
        lastHolder[number] = article;
        holders[number]! += 1;
      }
    }
  }
  const shares = new Map(
    lexicon.commonWords.flatMap(({ share, words }) => words.split(/\s+/u).map((word) => [word, share] as const)),
  );
  const all = readings.length + TERMS.priorArticles;
  const rarity = new Array<number>(holders.length);
  for (const [term, number] of numberOf) {
    const prior = (shares.get(term) ?? 0) * TERMS.priorArticles;
    rarity[number] = Math.max(0, Math.log((all + 1) / (holders[number]! + prior + 0.5)));
  }
  return { articles: readings.length, holders, rarity, numberOf };
}

/** A term as it is compared; `null` for what is or holds a figure, which must never be evidence. */
export function termKey(term: string): string | null {
  return /\p{N}/u.test(term) ? null : fold(term);
}

/**
 * TF-IDF of one bag of words. What a report comes back to again and again is what it is about. A term that is printed with a capital is a name, and says more; but not one of `places`,
 * which are compared by themselves.
 */
export function vectorOf(
  bag: readonly string[],
  vocabulary: Vocabulary,
  places: ReadonlySet<string> = new Set(),
): TermVector {
  const counts = new Map<number, { count: number; name: boolean; place: boolean }>();
  for (const term of bag) {
    const folded = termKey(term);
    const number = folded === null ? undefined : vocabulary.numberOf.get(folded);
    if (number === undefined) continue;
    const entry = counts.get(number);
    if (entry === undefined) counts.set(number, { count: 1, name: isName(term), place: places.has(folded!) });
    else entry.count += 1;
  }
  const weighed: [term: number, weight: number][] = [];
  for (const [number, { count, name, place }] of counts) {
    const factor = place ? TERMS.placeFactor : name ? TERMS.nameFactor : 1;
    const weight = (1 + TERMS.repeatFactor * Math.log(count)) * vocabulary.rarity[number]! * factor;
    if (weight > 0) weighed.push([number, weight]);
  }
  weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = weighed.slice(0, TERMS.kept).sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(kept, ([number]) => number),
    weights: Float64Array.from(kept, ([, weight]) => weight / length),
  };
}

/** The cosine of two vectors, 0 to 1. */
export function likeness(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const gap = a.terms[i]! - b.terms[j]!;
    if (gap === 0) sum += a.weights[i]! * b.weights[j]!;
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  return sum;
}

export function holds(vector: TermVector, term: number): boolean {
  let low = 0;
  let high = vector.terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (vector.terms[middle]! === term) return true;
    if (vector.terms[middle]! < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The terms of the greatest weight, the greatest first. */
export function weightiest({ terms, weights }: TermVector, most: number): number[] {
  return Array.from(terms.keys())
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, most)
    .map((at) => terms[at]!);
}

function isName(term: string): boolean {
  const first = term.charAt(0);
  return first !== first.toLowerCase();
}
