import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { multiply } from '../model/measures.ts';

/** Adds number words up from left to right. */
export class Sum {
  /** Completed groups: 23,000 of "twenty-three thousand four hundred". */
  #done = 0;
  /** The group being read, `null` right after a scale. */
  #group: number | null = null;
  readonly #inList: boolean;
  #last: NumberWord['kind'] | 'hundred' | 'dozen' | 'none' = 'none';
  /** What a dozen multiplies: the words since the last hundred or scale. */
  #piece = 0;
  /** What may follow stays below it: the last scale. */
  limit = Number.POSITIVE_INFINITY;
  /** The last scale from a thousand up. */
  bound = Number.POSITIVE_INFINITY;
  inWords = true;
  /** Digits and nothing after them yet. */
  #alone = false;
  beforeTen: { number: number; ten: number } | null = null;

  /** `inList`: another number stands right before, so that "one two three twenty" does not end in 320. */
  constructor(inList: boolean) {
    this.#inList = inList;
  }

  get endsInTen(): boolean {
    return this.#last === 'ten';
  }

  get endsInScale(): boolean {
    return this.#last === 'scale' || this.#last === 'hundred';
  }

  /** Digits or a fraction to begin with. */
  number(value: number): void {
    this.#group = this.#piece = value;
    this.#last = 'teen';
    this.inWords = false;
    this.#alone = true;
  }

  begin(word: NumberWord): boolean {
    const { kind, value } = word;
    if (kind === 'scale' ? word.needsNumber : kind === 'ordinal' ? word.plural : isPart(word)) return false;
    if (kind === 'scale') this.#scale(value);
    else this.#set(word, value);
    return true;
  }

  takes(word: NumberWord, afterAnd: boolean): boolean {
    const { kind, value } = word;
    const last = this.#last;
    const group = this.#group;
    if (kind === 'scale') {
      if (afterAnd || value === this.bound) return false;
      if (group === null) return last === 'scale' && value >= 1000;
      return value === 100 ? group < 100 || this.#alone : last !== 'dozen';
    }
    if (kind === 'ordinal') {
      if (word.plural || !this.inWords) return false;
      return value >= 100 || this.endsInScale || (last === 'ten' && value < 10);
    }
    if (isPart(word)) return false;
    if (this.endsInScale) return value < this.limit;
    if (afterAnd) return false;
    if (last === 'ten') return kind === 'one';
    // "three twenty", "two fifty-five": hundreds left out in speech.
    return (
      last === 'one' &&
      kind !== 'one' &&
      this.#done === 0 &&
      this.inWords &&
      !this.#inList &&
      group !== null &&
      group < 10
    );
  }

  add(word: NumberWord, viaAnd = false): void {
    const { kind, value } = word;
    this.#alone = false;
    this.beforeTen = kind === 'ten' && this.inWords && !viaAnd ? { number: this.total(), ten: value } : null;
    if (kind === 'scale') this.#scale(value);
    else {
      const piece = this.#last === 'ten' ? this.#piece + value : value;
      this.#set(word, (this.#group ?? 0) * (this.#last === 'one' ? 100 : 1) + value);
      this.#piece = piece;
    }
  }

  ordinal({ value }: NumberWord): void {
    if (value >= 100) this.#scale(value);
    else this.#group = (this.#group ?? 0) + value;
  }

  total(): number {
    return this.#done + (this.#group ?? 0);
  }

  /** The scale the number ends in: what "two to three million" shares. */
  get sharedScale(): number {
    return this.endsInScale || this.#last === 'dozen' ? this.limit : 1;
  }

  #set({ kind, value }: NumberWord, group: number): void {
    this.#group = group;
    this.#piece = value;
    this.#last = kind === 'ten' && value % 10 !== 0 ? 'teen' : kind;
  }

  #scale(value: number): void {
    this.limit = value;
    if (value < 100) {
      // "three hundred and two dozen": only the words since the hundred; "two hundred dozens": all.
      const part = this.#piece || this.#group || 1;
      this.#group = (this.#group ?? 0) - (this.#group === null ? 0 : part) + multiply(part, value);
      this.#last = 'dozen';
    } else if (value === 100) {
      this.#group = multiply(this.#group ?? 1, 100);
      this.#last = 'hundred';
    } else {
      if (this.#group === null) this.#done = (this.#done || 1) * value;
      else if (value < this.bound) this.#done += multiply(this.#group, value);
      else this.#done = multiply(this.#done + this.#group, value);
      this.#group = null;
      this.bound = value;
      this.#last = 'scale';
    }
    this.#piece = 0;
  }
}

function isPart({ kind }: NumberWord): boolean {
  return kind === 'part' || kind === 'multiple';
}
