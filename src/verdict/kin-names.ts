import { isBare } from '../model/bare-measure.ts';
import { putUnder } from '../model/put-under.ts';
import { dimensionKey } from './dimensions.ts';
import { type Figure, saidOf } from './figures.ts';
import { isRare } from './precision.ts';
import { areOfTwo } from './shared-names.ts';

/** What is paid, lost or earned goes by several words. */
const FAMILIES: readonly RegExp[] = [
  /^(?:sale price|deal value|settlement|takeover offer|money (?:paid|offered|spent))\b/u,
  /^(?:\S+ ){0,2}(?:loss|money lost)\b/u,
  /^(?:\S+ ){0,2}(?:profit|money earned)\b/u,
];

/**
 * "Sarel was sold for $334m", "a deal worth $334m", "Acme paid $334m": one sum that several articles tell is one thing, whatever they call
 * it. Only these figures go by the one name: what else is told under the others keeps its own.
 */
export function underKinNames(figures: readonly Figure[]): readonly Figure[] {
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!figure.ofThings || figure.unit.kind !== 'currency' || isBare(figure.claim)) continue;
    const family = FAMILIES.findIndex((words) => words.test(figure.claim.measure));
    if (family < 0 || figure.stated === null || !isRare(figure.stated)) continue;
    putUnder(alike, `${family}\u0000${dimensionKey(figure.unit)}\u0000${figure.stated}`, figure);
  }
  const names = new Map<Figure, string>();
  for (const told of alike.values()) {
    const name = nameFor(told);
    if (name !== null) for (const figure of told) if (figure.claim.measure !== name) names.set(figure, name);
  }
  if (names.size === 0) return figures;
  return figures.map((figure) => {
    const name = names.get(figure);
    return name === undefined ? figure : saidOf(figure, name);
  });
}

/** The name told most, then the shortest; `null` where all have one, or where two are of two owners: "cost of the tunnel", "of the bridge". */
function nameFor(told: readonly Figure[]): string | null {
  const uses = new Map<string, number>();
  for (const { claim } of told) uses.set(claim.measure, (uses.get(claim.measure) ?? 0) + 1);
  if (uses.size < 2) return null;
  const names = [...uses.keys()];
  const isOfTwo = names.some((a, i) => names.slice(i + 1).some((b) => linkIn(a) === linkIn(b) && areOfTwo(a, b)));
  if (isOfTwo) return null;
  const byUse = (a: string, b: string): number =>
    uses.get(b)! - uses.get(a)! || a.length - b.length || (a < b ? -1 : 1);
  return names.sort(byUse)[0]!;
}

/** "paid by Acme" and "price of Sarel": who paid, and what for. */
function linkIn(name: string): string {
  return / (of|by|in) /u.exec(name)?.[1] ?? '';
}
