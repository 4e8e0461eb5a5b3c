import { push, replaceTop } from './heap.ts';
import type { MentionRecord } from './records.ts';
import { BLOCKING } from './settings.ts';
import type { Vectors } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Which mentions hold a word, for the weightiest words of each that other articles hold too, but not too many. Asked for the mentions in the
 * order of their numbers: each is told of the earlier ones, and is found from then on.
 */
export class WordIndex {
  /** Words that mention `i` is looked up by: `#terms` from `#from[i]` to `#from[i + 1]`, with what they weigh. */
  readonly #from: Int32Array;
  readonly #terms: Int32Array;
  readonly #weights: Float64Array;
  /** Mentions that hold word `t`: `#holders` from `#first[t]` to `#end[t]`, with what it weighs there. */
  readonly #first: Int32Array;
  readonly #end: Int32Array;
  readonly #holders: Int32Array;
  readonly #held: Float64Array;
  readonly #score: Float64Array;
  readonly #touched: Int32Array;

  constructor(records: readonly MentionRecord[], vectors: Vectors, vocabulary: Vocabulary) {
    const words = vocabulary.holders.length;
    this.#from = new Int32Array(records.length + 1);
    this.#terms = new Int32Array(records.length * BLOCKING.lookedUp);
    this.#weights = new Float64Array(records.length * BLOCKING.lookedUp);
    this.#first = new Int32Array(words + 1);
    let size = 0;
    for (const [i, record] of records.entries()) {
      for (const at of lookedUp(record, vectors, vocabulary)) {
        const term = vectors.terms[at]!;
        this.#terms[size] = term;
        this.#weights[size++] = vectors.weights[at]!;
        this.#first[term + 1]! += 1;
      }
      this.#from[i + 1] = size;
    }
    for (let term = 0; term < words; term++) this.#first[term + 1]! += this.#first[term]!;
    this.#end = this.#first.slice(0, words);
    this.#holders = new Int32Array(size);
    this.#held = new Float64Array(size);
    this.#score = new Float64Array(records.length);
    this.#touched = new Int32Array(records.length);
  }

  /** The earlier mentions most like it by these words, at most {@link BLOCKING.candidates}. */
  nearest(left: number): number[] {
    const score = this.#score;
    const from = this.#from[left]!;
    const to = this.#from[left + 1]!;
    let touched = 0;
    for (let i = from; i < to; i++) {
      const weight = this.#weights[i]!;
      const end = this.#end[this.#terms[i]!]!;
      for (let at = this.#first[this.#terms[i]!]!; at < end; at++) {
        const right = this.#holders[at]!;
        if (score[right] === 0) this.#touched[touched++] = right;
        score[right]! += weight * this.#held[at]!;
      }
    }
    const found = this.#strongest(touched);
    for (let i = 0; i < touched; i++) score[this.#touched[i]!] = 0;
    for (let i = from; i < to; i++) {
      const at = this.#end[this.#terms[i]!]!++;
      this.#holders[at] = left;
      this.#held[at] = this.#weights[i]!;
    }
    return found;
  }

  /** Of those touched the ones with the highest scores, ties by the lower number: a heap with the weakest on top. */
  #strongest(touched: number): number[] {
    const most = BLOCKING.candidates;
    const score = this.#score;
    const weaker = (a: number, b: number): boolean => score[a]! < score[b]! || (score[a] === score[b] && a > b);
    const heap: number[] = [];
    for (let i = 0; i < touched; i++) {
      const right = this.#touched[i]!;
      if (heap.length < most) push(heap, right, weaker);
      else if (weaker(heap[0]!, right)) replaceTop(heap, right, weaker);
    }
    return heap;
  }
}

/** Places, in the table, of the weightiest words of a mention that are held by several articles, but not by too many. */
function lookedUp({ words }: MentionRecord, { from, terms, weights }: Vectors, { holders }: Vocabulary): number[] {
  const shared: number[] = [];
  for (let at = from[words]!; at < from[words + 1]!; at++) {
    const count = holders[terms[at]!]!;
    if (count >= 2 && count <= BLOCKING.mentionsPerTerm) shared.push(at);
  }
  if (shared.length <= BLOCKING.lookedUp) return shared;
  return shared.sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!).slice(0, BLOCKING.lookedUp);
}
