import { isBare } from '../model/bare-measure.ts';
import { putUnder } from '../model/put-under.ts';
import { dimensionKey } from './dimensions.ts';
import { type Figure, saidOf } from './figures.ts';
import { isRare } from './precision.ts';

/** "rise in exports" is of exports. */
const CHANGE = /^(?:rise|fall) in /u;

/** Words of a measure's name that say nothing of what is measured. */
const PLAIN = new Set(
  'of in by for to and or the a money rise fall value number rate cost price profit export import new bank total'.split(
    ' ',
  ),
);

/**
 * "The copper output of Acme was 148,000 tonnes", "copper production at Acme fell to 148,000 tonnes": two names, one figure that
 * nothing but chance could give twice. Where two articles tell the same figure under names that share a word, and neither tells
 * both, the names are one, and what else is told under them is compared as well.
 */
export function underSharedNames(figures: readonly Figure[]): readonly Figure[] {
  const named = new Map<string, Named>();
  for (const figure of figures) {
    if (!figure.ofThings || figure.unit.kind === 'count' || isBare(figure.claim)) continue;
    const name = baseOf(figure);
    const known = named.get(name);
    if (known) known.figures.push(figure);
    else named.set(name, { name, words: wordsOf(name), figures: [figure] });
  }
  if (named.size < 2) return figures;
  const byFigure = new Map<string, Named[]>();
  for (const each of named.values())
    for (const key of new Set(each.figures.map(figureKey))) putUnder(byFigure, key, each);
  const names = new Map<string, string>();
  const nameOf = (name: string): string => {
    const other = names.get(name);
    return other === undefined ? name : nameOf(other);
  };
  for (const [key, all] of [...byFigure].sort(([a], [b]) => (a < b ? -1 : 1))) {
    all.sort(byUse);
    for (let i = 0; i < all.length; i++)
      for (let j = i + 1; j < all.length; j++) {
        const [a, b] = [all[i]!, all[j]!];
        if (nameOf(a.name) !== nameOf(b.name) && areOne(a, b, key)) names.set(nameOf(b.name), nameOf(a.name));
      }
  }
  if (names.size === 0) return figures;
  return figures.map((figure) => {
    if (!named.has(baseOf(figure)) || !figure.ofThings) return figure;
    const measure = `${CHANGE.exec(figure.claim.measure)?.[0] ?? ''}${nameOf(baseOf(figure))}`;
    return measure === figure.claim.measure ? figure : saidOf(figure, measure);
  });
}

/** A measure as it is named, and all that is told under that name. */
interface Named {
  name: string;
  words: ReadonlySet<string>;
  figures: Figure[];
}

function baseOf({ claim }: Figure): string {
  return claim.measure.replace(CHANGE, '');
}

/** Whether it is of a change, in what unit, and the number. */
function figureKey({ claim, stated, unit }: Figure): string {
  return `${CHANGE.exec(claim.measure)?.[0] ?? ''}\u0000${dimensionKey(unit)}\u0000${stated}`;
}

function areOne(a: Named, b: Named, key: string): boolean {
  const alike = (named: Named): Figure[] => named.figures.filter((figure) => figureKey(figure) === key);
  const [x] = alike(a) as [Figure];
  if (x.stated === null || x.stated === 0) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const isWhole = shared === Math.min(a.words.size, b.words.size);
  // "148,000 tonnes" of two names that have two words in common; one word, and "12%", is shared by much.
  const isTold = isWhole ? isRare(x.stated) || shared > 1 : shared > 1 && DIGITS.test(String(x.stated));
  if (shared === 0 || !isTold || areOfTwo(a.name, b.name)) return false;
  // "Tunnel cost soars to $6.8bn" above "the cost of the Orlen tunnel has risen to $6.8bn from $4.5bn"
  const told = new Set(alike(a).map(({ claim }) => claim.articleId));
  const both = new Set(alike(b).flatMap(({ claim }) => (told.has(claim.articleId) ? [claim.articleId] : [])));
  const articles = new Set(a.figures.map(({ claim }) => claim.articleId));
  return b.figures.every(({ claim }) => !articles.has(claim.articleId) || both.has(claim.articleId));
}

/** Three digits that are told. */
const DIGITS = /[1-9].?\d.?[1-9]/u;

/** "money offered by the Angels", "by the Nationals"; "cost of new tunnel", "cost of new bridge" */
export function areOfTwo(a: string, b: string): boolean {
  const [x, y] = [ownerIn(a), ownerIn(b)];
  if (x === null || y === null) return false;
  const words = wordsOf(x);
  return ![...wordsOf(y)].some((word) => words.has(word));
}

/** Whose it is, where a name tells. */
function ownerIn(measure: string): string | null {
  const owner = measure
    .split(/ (?:of|by|in) /u)
    .slice(1)
    .join(' ');
  return owner === '' ? null : owner;
}

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return new Set(words.map((word) => word.replace(/(?:'s|s)$/u, '')).filter((word) => !PLAIN.has(word)));
}

/** Told most, then shortest. */
function byUse(a: Named, b: Named): number {
  return b.figures.length - a.figures.length || a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}
