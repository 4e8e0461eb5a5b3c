import { TERMS } from './settings.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The words of all mentions, side by side in one table: those of vector `v` stand from `from[v]` to `from[v + 1]`, term
 * numbers ascending, with weights of Euclidean length 1. Most of linking is going through them, so they lie close.
 */
export interface Vectors {
  from: Int32Array;
  terms: Int32Array;
  weights: Float64Array;
}

/**
 * TF-IDF of bags of words. What a report comes back to again and again is what it is about. A term that is printed with a
 * capital is a name, and says more; but not one of the places, which are compared by themselves.
 *
 * One maker serves all mentions of one comparison, in the order of their bags: what it counts with is laid out by term
 * number, once.
 */
export class VectorMaker {
  readonly made: Vectors;
  readonly #vocabulary: Vocabulary;
  readonly #count: Int32Array;
  readonly #factor: Float64Array;
  #found = new Int32Array(TERMS.kept);
  #weights = new Float64Array(TERMS.kept);
  #next = 0;

  constructor(vocabulary: Vocabulary) {
    const { rarity, bags } = vocabulary;
    this.#vocabulary = vocabulary;
    this.#count = new Int32Array(rarity.length);
    this.#factor = new Float64Array(rarity.length);
    let room = 0;
    for (let i = 1; i < bags.from.length; i++) room += Math.min(TERMS.kept, bags.from[i]! - bags.from[i - 1]!);
    this.made = {
      from: new Int32Array(bags.from.length),
      terms: new Int32Array(room),
      weights: new Float64Array(room),
    };
  }

  /** Of the next mention: the number of its vector. */
  make(places: readonly number[]): number {
    const vector = this.#next++;
    const { bags, rarity } = this.#vocabulary;
    const count = this.#count;
    const factor = this.#factor;
    const from = bags.from[vector]!;
    const to = bags.from[vector + 1]!;
    const found = this.#roomFor(to - from);
    let size = 0;
    for (let at = from; at < to; at++) {
      const printed = bags.printed[at]!;
      const term = printed >> 1;
      if (count[term] === 0) {
        found[size++] = term;
        // As it is printed first.
        factor[term] = printed & 1 ? TERMS.nameFactor : 1;
      }
      count[term]! += 1;
    }
    for (const place of places) factor[place] = TERMS.placeFactor;
    const terms = found.subarray(0, size).sort();
    const weights = this.#weights;
    let squares = 0;
    let kept = 0;
    for (let at = 0; at < size; at++) {
      const term = terms[at]!;
      const weight = (1 + TERMS.repeatFactor * Math.log(count[term]!)) * rarity[term]! * factor[term]!;
      count[term] = 0;
      if (weight <= 0) continue;
      terms[kept] = term;
      weights[kept++] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < kept; at++) weights[at]! /= length;
    this.#keepWeightiest(vector, terms, weights.subarray(0, kept));
    return vector;
  }

  #roomFor(terms: number): Int32Array {
    if (terms > this.#found.length) {
      this.#found = new Int32Array(2 * terms);
      this.#weights = new Float64Array(2 * terms);
    }
    return this.#found;
  }

  /** The terms of the greatest weight, in their order; of equal weights those of the lower numbers. */
  #keepWeightiest(vector: number, terms: Int32Array, weights: Float64Array): void {
    const { from, terms: keptTerms, weights: keptWeights } = this.made;
    const most = TERMS.kept;
    const least = weights.length > most ? weights.slice().sort()[weights.length - most]! : 0;
    let ties = least > 0 ? most - weights.reduce((sum, weight) => sum + Number(weight > least), 0) : most;
    let size = from[vector]!;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at]!;
      if (weight < least || (weight === least && ties-- <= 0)) continue;
      keptTerms[size] = terms[at]!;
      keptWeights[size++] = weight;
    }
    from[vector + 1] = size;
  }
}

export function holds({ from, terms }: Vectors, vector: number, term: number): boolean {
  let low = from[vector]!;
  let high = from[vector + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! === term) return true;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The terms of the greatest weight, the greatest first, ties by the lower number. */
export function weightiest({ from, terms, weights }: Vectors, vector: number, most: number): number[] {
  const best: number[] = [];
  const end = from[vector + 1]!;
  for (let at = from[vector]!; at < end; at++) {
    if (best.length === most && weights[at]! <= weights[best[most - 1]!]!) continue;
    let place = best.length;
    while (place > 0 && weights[best[place - 1]!]! < weights[at]!) place -= 1;
    best.splice(place, 0, at);
    best.length = Math.min(best.length, most);
  }
  return best.map((at) => terms[at]!);
}
