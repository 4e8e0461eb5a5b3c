import type { CountryEntry } from '../lexicon/event-lexicon.ts';
import { remembered } from '../model/remembered.ts';
import { type Figure, groupFigures } from './figures.ts';

/**
 * "Rockets killed two Israelis. Strikes killed 28 Palestinians": where an event's figures of one measure are told by nation, each nation
 * is a group of its own, and the two are added where no whole is told. Of one nation alone nothing is kept apart: "12 Poles" in one
 * paper are the 12 people of another.
 */
export function byNation(figures: readonly Figure[], countries: readonly CountryEntry[]): readonly Figure[] {
  const nations = new Map<Figure, string>();
  for (const figure of figures) {
    const nation = figure.population === null && !figure.ofThings ? nationOf(figure, countries) : undefined;
    if (nation !== undefined) nations.set(figure, nation);
  }
  if (nations.size < 2) return figures;
  const apart = new Set<Figure>();
  for (const group of groupFigures([...nations.keys()]))
    if (new Set(group.figures.map((figure) => nations.get(figure))).size > 1)
      for (const one of group.figures) apart.add(one);
  return figures.map((figure) => (apart.has(figure) ? { ...figure, population: nations.get(figure)! } : figure));
}

/** A population that is a nation is written with its capital. */
export function isNation(population: string | null): boolean {
  return population !== null && /^\p{Lu}/u.test(population);
}

/** What follows the figure, or the noun itself where one person is meant: "28 Palestinians", "an Israeli". */
function nationOf({ claim: { sentence, quantity } }: Figure, countries: readonly CountryEntry[]): string | undefined {
  const noun = quantity.implicit
    ? LAST_WORD.exec(quantity.text)
    : NEXT_NAME.exec(sentence.text.slice(quantity.end - sentence.start));
  return noun === null ? undefined : nationNames(countries).get(noun[1]!);
}

const NEXT_NAME = /^ (?:(?:more|other|elderly|young) )?(\p{Lu}\p{L}+)(?![\p{L}\p{N}'’-])(?! \p{L}+s\b)/u;
const LAST_WORD = /^[Aa]n? (\p{Lu}\p{L}+)$/u;

/** "Israelis", "Chinese" */
const PLURAL = /(?:s|ese)$/u;

/** "Israelis" and "Israeli" → "Israelis". */
const nationNames = /* @__PURE__ */ remembered((countries: readonly CountryEntry[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { words } of countries)
    for (const plural of words) {
      if (!PLURAL.test(plural)) continue;
      names.set(plural, plural);
      const one = plural.slice(0, -1);
      if (words.includes(one)) names.set(one, plural);
    }
  return names;
});
