import type { VerdictWords } from '../lexicon/verdict-lexicon.ts';
import { dimensionKey } from './dimensions.ts';
import { byPlace, type Figure, sizeOf } from './figures.ts';
import { closeness } from './precision.ts';

/** How a text says that a figure takes the place of an older one: it grew, or it was set right. */
type Update = 'rise' | 'correction';

/**
 * "Twelve people died when a bus crashed. The toll rose to 14": the article itself tells the twelve as older. Such
 * figures, and those it names as earlier elsewhere ("104" in the title, "revised to 87 from 104" in the text), are no
 * rivals of the newer one.
 */
export function markOvertaken(figures: readonly Figure[], words: VerdictWords): Figure[] {
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { articleId, measure } = figure.claim;
    const key = [articleId, measure, dimensionKey(figure.unit), figure.population ?? ''].join('\u0000');
    const known = alike.get(key);
    if (known) known.push(figure);
    else alike.set(key, [figure]);
  }
  const overtaken = new Set([...alike.values()].flatMap((told) => overtakenIn(told, words)));
  return figures.map((figure) => (overtaken.has(figure) ? { ...figure, standing: 'earlier' } : figure));
}

function overtakenIn(told: readonly Figure[], words: VerdictWords): Figure[] {
  const current = told.filter(({ standing }) => standing === 'current').sort(byPlace);
  if (current.length < 2) return [];
  const updates = new Map<Figure, Update>();
  for (const figure of current) {
    const update = updateOf(figure, told, words);
    if (update !== null) updates.set(figure, update);
  }
  const newest = newestOf(updates);
  const named = told.filter(({ standing }) => standing === 'earlier');
  const isSame = (a: Figure, b: Figure): boolean => closeness(a, b) === 'same';
  const older = current.filter((figure) => {
    if (newest !== null && closeness(figure, newest) === 'apart') {
      const isBefore = figure.claim.field === 'title' || updates.has(figure) || byPlace(figure, newest) < 0;
      if (isBefore && (updates.get(newest) === 'correction' || sizeOf(figure) < sizeOf(newest))) return true;
    }
    return named.some((earlier) => isSame(earlier, figure));
  });
  return older.length < current.length ? older : [];
}

/** The last correction; without one, where the count rose to in the end. */
function newestOf(updates: ReadonlyMap<Figure, Update>): Figure | null {
  const corrected = [...updates].filter(([, update]) => update === 'correction');
  if (corrected.length > 0) return corrected.at(-1)![0];
  return [...updates.keys()].reduce<Figure | null>((a, b) => (a === null || sizeOf(b) > sizeOf(a) ? b : a), null);
}

/** The words lie before the figure ("the toll rose to 14") or after it ("14 are now known to have died"), next to it. */
function updateOf(figure: Figure, told: readonly Figure[], words: VerdictWords): Update | null {
  const { sentence, quantity, field } = figure.claim;
  if (quantity.implicit) return null;
  const others = told.filter(({ claim }) => claim.field === field && claim.sentence.start === sentence.start);
  const ends = others.map(({ claim }) => claim.quantity.end).filter((end) => end <= quantity.start);
  const starts = others.map(({ claim }) => claim.quantity.start).filter((start) => start >= quantity.end);
  const part = (from: number, to: number): string =>
    ` ${sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start)).toLowerCase()} `;
  const before = part(Math.max(sentence.start, ...ends), quantity.start);
  const after = part(quantity.end, Math.min(sentence.end, ...starts));
  const has = (text: string, phrases: readonly string[]): boolean =>
    phrases.some((phrase) => text.includes(` ${phrase} `));
  const isLinked = words.updateLinks.some((link) => before.trimEnd().endsWith(` ${link}`));
  if (isLinked && has(before, words.corrected)) return 'correction';
  return (isLinked && has(before, words.risen)) || has(after, words.nowKnown) ? 'rise' : null;
}
