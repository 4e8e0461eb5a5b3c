import { exactly } from '../model/interval.ts';
import { byPlace, type Figure, tollKey } from './figures.ts';
import { PERPETRATORS } from './settings.ts';

/** Measures whose victims are told one by one; "a fourth man was hurt" counts the dead before him. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(['killed', 'rescued', 'infected']);

/**
 * "A third person has died": three, of an article that counts no dead itself. Of those told one by one the last makes the
 * count; "another person died, taking the toll to four" prints it.
 */
export function markNth(figures: readonly Figure[]): readonly Figure[] {
  const isNth = ({ claim, cues, standing, population }: Figure): boolean =>
    ONE_BY_ONE.has(claim.measure) &&
    (cues.nth ?? 0) > 1 &&
    (standing === 'addition' || standing === 'current') &&
    population !== PERPETRATORS;
  const nth = figures.filter(isNth);
  if (nth.length === 0) return figures;
  const last = new Map<string, Figure>();
  for (const figure of nth) {
    const known = last.get(tollKey(figure));
    if (known === undefined || figure.cues.nth! > known.cues.nth!) last.set(tollKey(figure), figure);
  }
  // "Two men were killed. A third died of his wounds": the sum is told by what is printed.
  const before = new Set<Figure>();
  for (const figure of figures) {
    if (figure.claim.quantity.implicit || figure.standing === 'not-asserted') continue;
    const key = tollKey(figure);
    const count = last.get(key);
    if (count !== undefined && isBefore(figure, count)) before.add(figure);
    else last.delete(key);
  }
  const counts = new Set(last.values());
  const held = new Set([...counts].map(tollKey));
  return figures.map((figure) => {
    if (counts.has(figure)) return countOf(figure);
    return before.has(figure) && held.has(tollKey(figure)) ? { ...figure, standing: 'earlier' } : figure;
  });
}

/** "A third person has died, the coroner said. He named the two who were killed on Sunday.": as many as before the third. */
function isBefore(printed: Figure, count: Figure): boolean {
  return byPlace(count, printed) < 0 && printed.stated === count.cues.nth! - 1;
}

function countOf(figure: Figure): Figure {
  const stated = figure.cues.nth!;
  const interval = exactly(stated);
  return { ...figure, standing: 'current', stated, interval, reach: interval };
}
