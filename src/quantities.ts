import { InputError } from './errors.ts';
import { quantityWords } from './lexicon/en/quantities.ts';
import type { QuantityLexicon } from './lexicon/quantity-lexicon.ts';
import type { Quantity } from './model/quantity.ts';
import { readQuantities, type VaguePolicy } from './quantity/read-quantities.ts';

export type { QuantityLexicon } from './lexicon/quantity-lexicon.ts';
export type { Interval } from './model/interval.ts';
export { convertMeasure, sameDimension } from './model/measures.ts';
export type { Modifier, Quantity, Unit } from './model/quantity.ts';
export type { Span } from './model/span.ts';
export type { VaguePolicy } from './quantity/read-quantities.ts';

/** How the figures of a text are read. */
export interface QuantityOptions {
  /** The words that are known; a whole `Lexicon` will do. @default English */
  lexicon?: QuantityLexicon;
  /** How "dozens" becomes an interval: 'default' (24–99) or 'conservative', after ACLED's codebook (12). @default 'default' */
  vaguePolicy?: VaguePolicy;
}

/**
 * Every figure of a text with its exact place, its modifier and the interval that the words allow; sorted, disjoint.
 * Dates, years, clock times, ages, scores and names ("Flight 370") are not figures; "1 in 21" is one ratio; a range keeps
 * both ends; time put together ("2 h 30 min") is in seconds. Any string will do; linear in its length.
 *
 * @example
 * ```ts
 * import { findQuantities } from 'corroborate/quantities';
 *
 * const [q] = findQuantities('At least 137 people were killed.');
 * q?.text; //=> 'At least 137'
 * q?.min; //=> 137
 * q?.max; //=> null
 * ```
 */
export function findQuantities(text: string, options: QuantityOptions = {}): Quantity[] {
  if (typeof text !== 'string') {
    const message = `expected string, got ${text === null ? 'null' : typeof text}`;
    throw new InputError(`text: ${message}`, [{ path: [], message }]);
  }
  return readQuantities(text, {
    lexicon: options.lexicon ?? quantityWords,
    vaguePolicy: options.vaguePolicy ?? 'default',
  });
}
