/** The words the link stage knows, as data. */
export interface LinkLexicon {
  /**
   * How common words are in news, so that two articles alone can be weighed: "police" in both says little, a word that
   * is in no band is rare and says much.
   */
  commonWords: readonly CommonWordBand[];
  /** Last words of the names of sites: streets, schools, stations. Lower case, parted by white space. */
  siteWords: string;
  /** Kind of place → words for it, parted by `|`, as in the event lexicon. */
  scenes: Readonly<Record<string, string>>;
  /** Short forms of them, and what they stand for: "Ave" is "Avenue". */
  siteShort: Readonly<Record<string, string>>;
  /** Last words of names that tell no more than kind and place do: "the Dale Park shooting". */
  plainNameWords: string;
  /** Words before names that one list gives out, so that another name is another event: "Hurricane", "Flight". */
  serialWords: string;
}

export interface CommonWordBand {
  /** Share of news articles that hold a word of this band, 0 to 1. */
  share: number;
  /** Lower case, parted by white space. */
  words: string;
}
