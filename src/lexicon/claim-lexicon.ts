/** The words the claim stage knows, as data. */
export interface ClaimLexicon {
  /** What can be claimed of a figure: 'killed', 'injured' … */
  measures: readonly MeasureEntry[];
  /** Who can be counted: 'people', 'civilians', 'women' … and how they lie to each other. */
  populations: readonly PopulationEntry[];
}

export interface MeasureEntry {
  id: string;
  /** One plain sentence: what is counted. */
  gloss: string;
  /** Property of Wikidata, e.g. 'P1120'. */
  wikidata?: string;
}

export interface PopulationEntry {
  id: string;
  words: readonly string[];
  /** Id of the population that this one is a kind of: civilians → people. */
  within?: string;
  /** Ids of populations that share no member with this one: civilians, soldiers. */
  disjointFrom?: readonly string[];
}
