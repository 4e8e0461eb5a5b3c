import type { NumberWord } from '../lexicon/compile-quantities.ts';
import { multiply } from '../model/measures.ts';

/** Adds number words up from left to right. */
export class Sum {
  /** Completed groups: 23,000 of "twenty-three thousand four hundred". */
  private done = 0;
  /** The group being read, `null` right after a scale. */
  private group: number | null = null;
  private last: NumberWord['kind'] | 'hundred' | 'dozen' | 'none' = 'none';
  /** What a dozen multiplies: the words since the last hundred or scale. */
  private piece = 0;
  /** What may follow stays below it: the last scale. */
  limit = Number.POSITIVE_INFINITY;
  /** The last scale from a thousand up. */
  bound = Number.POSITIVE_INFINITY;
  inWords = true;
  onlyDigits = false;

  get endsInTen(): boolean {
    return this.last === 'ten';
  }

  get endsInScale(): boolean {
    return this.last === 'scale' || this.last === 'hundred';
  }

  /** Digits or a fraction to begin with. */
  number(value: number): void {
    this.group = value;
    this.piece = value;
    this.last = 'teen';
    this.inWords = false;
    this.onlyDigits = true;
  }

  begin(word: NumberWord): boolean {
    if (word.kind === 'scale') {
      if (word.needsNumber) return false;
      this.scale(word);
      return true;
    }
    if (word.kind === 'ordinal') {
      if (word.plural) return false;
      this.group = word.value;
      return true;
    }
    if (word.kind !== 'one' && word.kind !== 'teen' && word.kind !== 'ten') return word.kind === 'part';
    this.group = word.value;
    this.piece = word.value;
    this.last = word.kind;
    if (word.kind === 'ten' && word.value % 10 !== 0) this.last = 'teen';
    return true;
  }

  takesAnd(): boolean {
    return this.last === 'hundred' || this.last === 'scale';
  }

  takes(word: NumberWord, afterAnd: boolean): boolean {
    const { kind, value } = word;
    if (kind === 'scale') {
      if (afterAnd) return false;
      if (this.group === null) return this.last === 'scale' && value >= 1000;
      if (value === 100) return this.group < 100 || this.onlyDigits;
      return this.last !== 'dozen' && value !== this.bound;
    }
    if (kind === 'ordinal') {
      if (word.plural) return false;
      if (!this.inWords) return false;
      if (value >= 100) return this.last !== 'none';
      return this.last === 'hundred' || this.last === 'scale' || (this.last === 'ten' && value < 10);
    }
    if (kind !== 'one' && kind !== 'teen' && kind !== 'ten') return false;
    if (this.last === 'hundred' || this.last === 'scale') return value < this.limit;
    if (this.last === 'ten') return kind === 'one' && !afterAnd;
    // "three twenty", "two fifty-five": hundreds left out in speech.
    return (
      this.last === 'one' &&
      kind !== 'one' &&
      this.done === 0 &&
      this.inWords &&
      this.group !== null &&
      this.group < 10 &&
      !afterAnd
    );
  }

  beforeTen: { number: number; ten: number } | null = null;

  add(word: NumberWord, viaAnd = false): void {
    this.onlyDigits = false;
    this.beforeTen = word.kind === 'ten' && this.inWords && !viaAnd ? { number: this.total(), ten: word.value } : null;
    if (word.kind === 'scale') {
      this.scale(word);
      return;
    }
    if (this.last === 'one' && word.kind !== 'one') this.group = (this.group ?? 0) * 100 + word.value;
    else this.group = (this.group ?? 0) + word.value;
    this.piece = this.last === 'ten' ? this.piece + word.value : word.value;
    this.last = word.kind === 'ten' && word.value % 10 !== 0 ? 'teen' : word.kind;
  }

  ordinal(word: NumberWord): void {
    if (word.value >= 100) this.scale(word);
    else this.group = (this.group ?? 0) + word.value;
  }

  private scale(word: NumberWord): void {
    const { value } = word;
    this.limit = value;
    if (value < 100) {
      // "three hundred and two dozen": only the words since the hundred.
      this.group = (this.group ?? 0) - this.piece + multiply(this.piece || 1, value);
      this.last = 'dozen';
    } else if (value === 100) {
      this.group = multiply(this.group ?? 1, 100);
      this.last = 'hundred';
    } else {
      if (this.group === null) this.done = (this.done || 1) * value;
      else if (value < this.bound) this.done += multiply(this.group, value);
      else this.done = multiply(this.done + this.group, value);
      this.group = null;
      this.bound = value;
      this.last = 'scale';
    }
    this.piece = 0;
  }

  total(): number {
    return this.done + (this.group ?? 0);
  }

  /** The scale the number ends in: what "two to three million" shares. */
  get sharedScale(): number {
    return this.last === 'hundred' || this.last === 'scale' || this.last === 'dozen' ? this.limit : 1;
  }
}
