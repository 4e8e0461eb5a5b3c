import { type Spelling, sameSpelling } from './folding.ts';
import type { FirstPlace, MentionRecord } from './records.ts';
import { holds, type Vectors } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A power of two. */
const FILTER_SIZE = 4096;

/**
 * Two mentions that are being compared. One is compared with many others in turn: its words are laid out by term number, so
 * that each of the others costs one pass over its words.
 */
export class MentionPair {
  a!: MentionRecord;
  b!: MentionRecord;
  /** The cosine of the words of the two, 0 to 1. */
  likeness = 0;
  /** Terms of what the one is about that the other holds, both ways together. */
  knownSubjects = 0;
  /** The words of all mentions. */
  readonly vectors: Vectors;
  readonly #weightOf: Float64Array;
  readonly #isSubject: Uint8Array;
  /**
   * Whether `a` may hold a term, by the last bits of its number: small enough to lie in the fastest memory, where the other tables
   * of a large vocabulary do not. Most terms of `b` are passed over by it.
   */
  readonly #mayHold = new Uint8Array(FILTER_SIZE);

  constructor({ rarity }: Pick<Vocabulary, 'rarity'>, vectors: Vectors) {
    this.vectors = vectors;
    this.#weightOf = new Float64Array(rarity.length);
    this.#isSubject = new Uint8Array(rarity.length);
  }

  /** The one that the others are compared with. */
  take(a: MentionRecord): void {
    const { from, terms, weights } = this.vectors;
    if (this.a !== undefined) {
      for (let i = from[this.a.words]!; i < from[this.a.words + 1]!; i++) {
        this.#weightOf[terms[i]!] = 0;
        this.#mayHold[terms[i]! & (FILTER_SIZE - 1)] = 0;
      }
      for (const term of this.a.subject) this.#isSubject[term] = 0;
    }
    this.a = a;
    for (let i = from[a.words]!; i < from[a.words + 1]!; i++) {
      this.#weightOf[terms[i]!] = weights[i]!;
      this.#mayHold[terms[i]! & (FILTER_SIZE - 1)] = 1;
    }
    for (const term of a.subject) this.#isSubject[term] = 1;
  }

  meet(b: MentionRecord): void {
    this.b = b;
    const { from, terms, weights } = this.vectors;
    const end = from[b.words + 1]!;
    let likeness = 0;
    let known = 0;
    for (let i = from[b.words]!; i < end; i++) {
      const term = terms[i]!;
      if (this.#mayHold[term & (FILTER_SIZE - 1)] === 0) continue;
      likeness += this.#weightOf[term]! * weights[i]!;
      known += this.#isSubject[term]!;
    }
    for (const term of b.subject) if (this.#aHolds(term)) known += 1;
    this.likeness = likeness;
    this.knownSubjects = known;
  }

  #aHolds(term: number): boolean {
    return this.#mayHold[term & (FILTER_SIZE - 1)] === 1 && this.#weightOf[term]! > 0;
  }

  /** Does `a` tell the place, as its place or among its words? */
  aTells({ spelling, terms }: FirstPlace): boolean {
    if (terms.length > 0 && terms.every((term) => this.#aHolds(term))) return true;
    return isAmong(spelling, this.a.places);
  }

  bTells({ spelling, terms }: FirstPlace): boolean {
    if (terms.length > 0 && terms.every((term) => holds(this.vectors, this.b.words, term))) return true;
    return isAmong(spelling, this.b.places);
  }
}

function isAmong(spelling: Spelling, places: readonly Spelling[]): boolean {
  for (let i = 0; i < places.length; i++) if (sameSpelling(places[i]!, spelling)) return true;
  return false;
}
