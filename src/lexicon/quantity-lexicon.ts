/** The words the quantity stage knows, as data. Part of `Lexicon`; alone it is what `findQuantities` takes. */
export interface QuantityLexicon {
  language: string;
}
