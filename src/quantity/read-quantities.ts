import type { QuantityLexicon } from '../lexicon/quantity-lexicon.ts';
import type { Quantity } from '../model/quantity.ts';

/** How vague words ("dozens") become intervals. */
export type VaguePolicy = 'default' | 'conservative';

export interface QuantitySettings {
  lexicon: QuantityLexicon;
  vaguePolicy: VaguePolicy;
}

/** Every figure of a text, sorted and disjoint. */
export function readQuantities(_text: string, _settings: QuantitySettings): Quantity[] {
  return [];
}
