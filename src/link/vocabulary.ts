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
  /** By term number: articles that hold it. */
  holders: Int32Array;
  /** By term number: how rare it is. */
  rarity: Float64Array;
  /** By folded term. */
  numberOf: ReadonlyMap<string, number>;
  /** By term as printed; −1 for what is no evidence. */
  numberOfPrinted: ReadonlyMap<string, number>;
}

/** Counts terms over the readings and adds what the built-in list knows of common words. */
export function countTerms(readings: readonly Reading[], lexicon: LinkLexicon): Vocabulary {
  const numberOf = new Map<string, number>();
  const numberOfPrinted = new Map<string, number>();
  const holders: number[] = [];
  const lastHolder: number[] = [];
  for (const [article, reading] of readings.entries()) {
    for (const mention of reading.mentions) {
      for (const term of mention.terms) {
        // Most terms were met before: they are folded once.
        let number = numberOfPrinted.get(term);
        if (number === undefined) {
          number = numberIn(numberOf, termKey(term));
          numberOfPrinted.set(term, number);
        }
        if (number < 0 || lastHolder[number] === article) continue;
        lastHolder[number] = article;
        holders[number] = (holders[number] ?? 0) + 1;
      }
    }
  }
  const shares = sharesOf(lexicon);
  const all = readings.length + TERMS.priorArticles;
  const rarity = new Float64Array(holders.length);
  for (const [term, number] of numberOf) {
    const prior = (shares.get(term) ?? 0) * TERMS.priorArticles;
    rarity[number] = Math.max(0, Math.log((all + 1) / (holders[number]! + prior + 0.5)));
  }
  return { holders: Int32Array.from(holders), rarity, numberOf, numberOfPrinted };
}

function numberIn(numberOf: Map<string, number>, folded: string | null): number {
  if (folded === null) return -1;
  const known = numberOf.get(folded);
  if (known !== undefined) return known;
  numberOf.set(folded, numberOf.size);
  return numberOf.size - 1;
}

function sharesOf({ commonWords }: LinkLexicon): Map<string, number> {
  return new Map(commonWords.flatMap(({ share, words }) => words.split(/\s+/u).map((word) => [word, share] as const)));
}

/** A term as it is compared; `null` for what is or holds a figure, which must never be evidence. */
export function termKey(term: string): string | null {
  return /\p{N}/u.test(term) ? null : fold(term);
}

/**
 * TF-IDF of bags of words. What a report comes back to again and again is what it is about. A term that is printed with a
 * capital is a name, and says more; but not one of the places, which are compared by themselves.
 *
 * One maker serves all mentions of one comparison: what it counts with is laid out by term number, once.
 */
export class VectorMaker {
  readonly #vocabulary: Vocabulary;
  readonly #count: Int32Array;
  readonly #factor: Float64Array;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#count = new Int32Array(vocabulary.rarity.length);
    this.#factor = new Float64Array(vocabulary.rarity.length);
  }

  vectorOf(bag: readonly string[], places: readonly number[]): TermVector {
    const { numberOfPrinted, rarity } = this.#vocabulary;
    const count = this.#count;
    const factor = this.#factor;
    const found = new Int32Array(bag.length);
    let size = 0;
    for (const term of bag) {
      const number = numberOfPrinted.get(term) ?? -1;
      if (number < 0) continue;
      if (count[number] === 0) {
        found[size++] = number;
        // As it is printed first.
        factor[number] = isName(term) ? TERMS.nameFactor : 1;
      }
      count[number]! += 1;
    }
    for (const place of places) factor[place] = TERMS.placeFactor;
    const terms = found.subarray(0, size).sort();
    const weights = new Float64Array(size);
    let squares = 0;
    let kept = 0;
    for (const term of terms) {
      const weight = (1 + TERMS.repeatFactor * Math.log(count[term]!)) * rarity[term]! * factor[term]!;
      count[term] = 0;
      if (weight <= 0) continue;
      terms[kept] = term;
      weights[kept++] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < kept; at++) weights[at]! /= length;
    return weightiestOf(terms.subarray(0, kept), weights.subarray(0, kept), TERMS.kept);
  }
}

/** A copy of the terms of the greatest weight, in their order; of equal weights those of the lower numbers. */
function weightiestOf(terms: Int32Array, weights: Float64Array, most: number): TermVector {
  if (terms.length <= most) return { terms: terms.slice(), weights: weights.slice() };
  const least = weights.slice().sort()[weights.length - most]!;
  let ties = most - weights.reduce((sum, weight) => sum + Number(weight > least), 0);
  const isKept = (weight: number): boolean => weight > least || (weight === least && ties-- > 0);
  const kept = Int32Array.from(weights.keys()).filter((at) => isKept(weights[at]!));
  return { terms: kept.map((at) => terms[at]!), weights: Float64Array.from(kept, (at) => weights[at]!) };
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

/** The terms of the greatest weight, the greatest first, ties by the lower number. */
export function weightiest({ terms, weights }: TermVector, most: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < weights.length; at++) {
    if (best.length === most && weights[at]! <= weights[best[most - 1]!]!) continue;
    let place = best.length;
    while (place > 0 && weights[best[place - 1]!]! < weights[at]!) place -= 1;
    best.splice(place, 0, at);
    best.length = Math.min(best.length, most);
  }
  return best.map((at) => terms[at]!);
}

function isName(term: string): boolean {
  const first = term.charAt(0);
  return first !== first.toLowerCase();
}
