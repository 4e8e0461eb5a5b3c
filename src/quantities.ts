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
 * @throws {InputError} when `text` is no string, or an option is none.
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
  const { lexicon = quantityWords, vaguePolicy = 'default' } = optionsOf(options);
  return readQuantities(text, { lexicon, vaguePolicy });
}

/** By hand: this entry has no dependency. A lexicon of more than quantities will do. */
function optionsOf(given: QuantityOptions | null): QuantityOptions {
  const wrong = (option: string, message: string): never => {
    const path = option === '' ? [] : [option];
    throw new InputError(`${['options', ...path].join('.')}: ${message}`, [{ path, message }]);
  };
  if (typeof given !== 'object') wrong('', `expected object, got ${typeof given}`);
  const { lexicon, vaguePolicy = 'default', ...others } = given ?? {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) wrong(unknown, 'unknown option');
  if (vaguePolicy !== 'default' && vaguePolicy !== 'conservative')
    wrong('vaguePolicy', `expected "default" or "conservative", got ${JSON.stringify(vaguePolicy)}`);
  const isLexicon = lexicon === undefined || Object.keys(quantityWords).every((field) => field in Object(lexicon));
  if (!isLexicon) wrong('lexicon', 'expected a lexicon with all fields of a `QuantityLexicon`');
  return { vaguePolicy, ...(lexicon !== undefined && { lexicon }) };
}
