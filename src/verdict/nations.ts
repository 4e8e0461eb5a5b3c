import type { CountryEntry } from '../lexicon/event-lexicon.ts';
import { remembered } from '../model/remembered.ts';
import { type Figure, groupFigures, sizeOf, tollKey } from './figures.ts';

/**
 * "Rockets killed three Israelis. Strikes killed 17 Palestinians": where an event's figures of one measure are told by nation, each nation
 * is a group of its own, and the two are added where no whole is told. Of one nation alone nothing is kept apart: "12 Poles" in one
 * paper are the 12 people of another.
 */
export function byNation(figures: readonly Figure[], countries: readonly CountryEntry[]): readonly Figure[] {
  const nations = new Map<Figure, string>();
  for (const figure of figures) {
    const isSum = figure.sumOf !== undefined;
    const nation = figure.population === null && !figure.ofThings && !isSum ? nationOf(figure, countries) : undefined;
    if (nation !== undefined) nations.set(figure, nation);
  }
  if (nations.size === 0) return figures;
  // "The crash killed 19 people, and seven US citizens were among them": what each article tells of, of whatever nation.
  const most = new Map<string, number>();
  for (const figure of figures) {
    if (figure.population !== null || figure.standing !== 'current' || nations.has(figure)) continue;
    most.set(tollKey(figure), Math.max(most.get(tollKey(figure)) ?? 0, sizeOf(figure)));
  }
  const apart = new Set<Figure>();
  for (const group of groupFigures([...nations.keys()])) {
    const isSeveral = new Set(group.figures.map((figure) => nations.get(figure))).size > 1;
    const isOfMore = (figure: Figure): boolean => (most.get(tollKey(figure)) ?? 0) > sizeOf(figure);
    if (isSeveral || group.figures.some(isOfMore)) for (const figure of group.figures) apart.add(figure);
  }
  return figures.map((figure) => (apart.has(figure) ? { ...figure, population: nations.get(figure)! } : figure));
}

/** What follows the figure, or the noun itself where one person is meant: "17 Palestinians", "an Israeli". */
function nationOf({ claim: { sentence, quantity } }: Figure, countries: readonly CountryEntry[]): string | undefined {
  const noun = quantity.implicit
    ? LAST_WORD.exec(quantity.text)
    : NEXT_NAME.exec(sentence.text.slice(quantity.end - sentence.start));
  if (noun === null) return undefined;
  const { people, adjectives } = nationNames(countries);
  return people.get(noun[1]!) ?? (noun[2] === undefined ? undefined : adjectives.get(noun[1]!));
}

const NEXT_NAME =
  /^ (?:(?:more|other|elderly|young) )?(U\.S\.(?:A\.)?|\p{Lu}\p{L}+)( (?:citizens?|nationals?))?(?![\p{L}\p{N}'’-])(?! \p{L}+s\b)/u;
const LAST_WORD = /^[Aa]n? (\p{Lu}\p{L}+)$/u;

/** "Israelis", "Chinese" */
const PLURAL = /(?:s|ese)$/u;

/** Whom a nation's words mean: "Israelis", "Israeli" → "Israelis"; and "Israeli", "US" before "citizens". */
const nationNames = /* @__PURE__ */ remembered((countries: readonly CountryEntry[]) => {
  const people = new Map<string, string>();
  const adjectives = new Map<string, string>();
  for (const { words } of countries) {
    const plurals = words.filter((word) => PLURAL.test(word));
    for (const plural of plurals) {
      people.set(plural, plural);
      const one = plural.slice(0, -1);
      if (words.includes(one)) people.set(one, plural);
    }
    if (plurals.length === 1) for (const word of words) adjectives.set(word, plurals[0]!);
  }
  return { people, adjectives };
});
