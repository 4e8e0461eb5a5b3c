import type { ClaimLexicon, PopulationEntry } from '../lexicon/claim-lexicon.ts';

/** Everyone: `null` and `'people'` are the same population. */
export const EVERYONE = null;

export function populationKey(population: string | null): string | null {
  return population === null || population === 'people' ? EVERYONE : population;
}

/** A population that is a nation is written with its capital. */
export function isNation(population: string | null): boolean {
  return population !== null && /^\p{Lu}/u.test(population);
}

/** How the populations of a lexicon lie to each other: women ⊂ people; civilians and soldiers share no one. */
export class Populations {
  readonly #entries: ReadonlyMap<string, PopulationEntry>;

  constructor(lexicon: ClaimLexicon) {
    this.#entries = new Map(lexicon.populations.map((entry) => [entry.id, entry]));
  }

  /** Is every member of `inner` one of `outer`? Everyone holds all. A population holds itself. */
  within(inner: string | null, outer: string | null): boolean {
    if (outer === EVERYONE || inner === outer) return true;
    return inner !== EVERYONE && this.#ancestors(inner).includes(outer);
  }

  /** Do the two share no one, so that their counts may be added? Inherited: boys are no women since children are not. */
  disjoint(a: string | null, b: string | null): boolean {
    if (a === EVERYONE || b === EVERYONE || a === b) return false;
    if (isNation(a) && isNation(b)) return true;
    const left = this.#ancestors(a);
    const right = this.#ancestors(b);
    return left.some((x) =>
      right.some(
        (y) => this.#entries.get(x)?.disjointFrom?.includes(y) || this.#entries.get(y)?.disjointFrom?.includes(x),
      ),
    );
  }

  /** A word of the population's own, for one it has no other name for: `entry.words` in singular and plural. */
  words(id: string): readonly string[] {
    return this.#entries.get(id)?.words ?? [];
  }

  /** The population and those it is a kind of, nearest first; a circle in a user's lexicon ends it. */
  #ancestors(id: string): string[] {
    const found = [id];
    let entry = this.#entries.get(id);
    while (entry?.within !== undefined && entry.within !== 'people' && !found.includes(entry.within)) {
      found.push(entry.within);
      entry = this.#entries.get(entry.within);
    }
    return found;
  }
}
