import type { QuantityLexicon } from '../quantity-lexicon.ts';
import { currencies } from './currencies.ts';
import { modifiers } from './modifiers.ts';
import { joiners, notQuantities } from './not-quantities.ts';
import { multiples, numbers, ordinals, parts, scales } from './numbers.ts';
import { prefixes, units } from './units.ts';
import { vague, zero } from './vague-words.ts';

export const quantityWords = {
  language: 'en',
  numbers,
  scales,
  ordinals,
  parts,
  multiples,
  vague,
  zero,
  modifiers,
  units,
  prefixes,
  currencies,
  joiners,
  notQuantities,
} as const satisfies QuantityLexicon;
