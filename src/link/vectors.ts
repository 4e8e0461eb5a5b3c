import { TERMS } from './settings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of one mention: term numbers, ascending, with weights of Euclidean length 1. */
export interface TermVector {
  terms: Int32Array;
  weights: Float64Array;
}

/** Vectors lie side by side in stretches of so many terms: a list of its own for each would be two of twice its size. */
const STRETCH = 1 << 16;

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
  #found = new Int32Array(TERMS.kept);
  #weights = new Float64Array(TERMS.kept);
  #made: TermVector = { terms: new Int32Array(0), weights: new Float64Array(0) };
  #used = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#count = new Int32Array(vocabulary.rarity.length);
    this.#factor = new Float64Array(vocabulary.rarity.length);
  }

  /** Of the mention with that place among all. */
  vectorOf(mention: number, places: readonly number[]): TermVector {
    const { bags, rarity } = this.#vocabulary;
    const count = this.#count;
    const factor = this.#factor;
    const from = bags.from[mention]!;
    const to = bags.from[mention + 1]!;
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
    return this.#copyOf(weightiestOf(terms.subarray(0, kept), weights.subarray(0, kept), TERMS.kept));
  }

  #roomFor(terms: number): Int32Array {
    if (terms > this.#found.length) {
      this.#found = new Int32Array(2 * terms);
      this.#weights = new Float64Array(2 * terms);
    }
    return this.#found;
  }

  #copyOf({ terms, weights }: TermVector): TermVector {
    const from = this.#used;
    const to = from + terms.length;
    if (to > this.#made.terms.length) {
      this.#made = { terms: new Int32Array(STRETCH), weights: new Float64Array(STRETCH) };
      this.#used = 0;
      return this.#copyOf({ terms, weights });
    }
    this.#used = to;
    this.#made.terms.set(terms, from);
    this.#made.weights.set(weights, from);
    return { terms: this.#made.terms.subarray(from, to), weights: this.#made.weights.subarray(from, to) };
  }
}

/** The terms of the greatest weight, in their order; of equal weights those of the lower numbers. */
function weightiestOf(terms: Int32Array, weights: Float64Array, most: number): TermVector {
  if (terms.length <= most) return { terms, weights };
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
