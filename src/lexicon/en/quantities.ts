import type { QuantityLexicon } from '../quantity-lexicon.ts';

export const quantityWords = { language: 'en' } as const satisfies QuantityLexicon;
