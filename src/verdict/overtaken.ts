import { putUnder } from '../model/put-under.ts';
import type { Cues } from './cues.ts';
import { dimensionKey } from './dimensions.ts';
import { byPlace, type Figure, sizeOf } from './figures.ts';
import { closeness } from './precision.ts';

/**
 * "Twelve people died when a bus crashed. The toll rose to 14": the article itself tells the twelve as older. Such
 * figures, and those it names as earlier elsewhere ("104" in the title, "revised to 87 from 104" in the text), are no
 * rivals of the newer one.
 */
export function markOvertaken(figures: readonly Figure[]): Figure[] {
  const isTold = figures.some((one) => one.cues.update !== null || one.standing === 'earlier' || isAtHour(one));
  if (!isTold) return [...figures];
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { articleId, measure } = figure.claim;
    const key = `${articleId}\u0000${measure}\u0000${dimensionKey(figure.unit)}\u0000${figure.population ?? ''}`;
    putUnder(alike, key, figure);
  }
  const overtaken = new Set([...alike.values()].flatMap((told) => overtakenIn(told)));
  return figures.map((figure) => (overtaken.has(figure) ? { ...figure, standing: 'earlier' } : figure));
}

function overtakenIn(told: readonly Figure[]): Figure[] {
  const current = told.filter(({ standing }) => standing === 'current').sort(byPlace);
  if (current.length < 2) return [];
  const updates = new Map<Figure, Cues['update']>();
  for (const figure of current) {
    if (figure.cues.update !== null) updates.set(figure, figure.cues.update);
  }
  const newest = newestOf(updates);
  const named = told.filter(({ standing }) => standing === 'earlier');
  const isSame = (a: Figure, b: Figure): boolean => closeness(a, b) === 'same';
  const older = current.filter((figure) => {
    if (newest !== null && closeness(figure, newest) === 'apart') {
      const isBefore = figure.claim.field === 'title' || updates.has(figure) || byPlace(figure, newest) < 0;
      if (isBefore && (updates.get(newest) === 'correction' || sizeOf(figure) < sizeOf(newest))) return true;
    }
    return named.some((earlier) => isSame(earlier, figure)) || isOfAnHour(figure, current);
  });
  return older.length < current.length ? older : [];
}

/**
 * "As of 8:30 a.m. the blasts had claimed 22 lives", under the title "At least 24 dead": the text holds for its hour, and what is told
 * without one came later.
 */
function isOfAnHour(figure: Figure, current: readonly Figure[]): boolean {
  if (!isAtHour(figure)) return false;
  return current.some(
    (other) =>
      !isAtHour(other) &&
      closeness(other, figure) === 'apart' &&
      (other.claim.field === 'title' || sizeOf(other) > sizeOf(figure)),
  );
}

function isAtHour({ claim: { sentence, quantity } }: Figure): boolean {
  const at = Math.max(0, quantity.start - sentence.start);
  return HOUR.test(sentence.text.slice(Math.max(0, at - REACH), at));
}

/** Characters from the hour to the figure. */
const REACH = 240;

const HOUR =
  /\b(?:as of|as at|by) (?:about |around |just after )?(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|o['’]clock)|noon|midday|midnight|dawn|dusk|nightfall)/iu;

/** The last correction; without one, where the count rose to in the end. */
function newestOf(updates: ReadonlyMap<Figure, Cues['update']>): Figure | null {
  const corrected = [...updates].filter(([, update]) => update === 'correction');
  if (corrected.length > 0) return corrected.at(-1)![0];
  return [...updates.keys()].reduce<Figure | null>((a, b) => (a === null || sizeOf(b) > sizeOf(a) ? b : a), null);
}
