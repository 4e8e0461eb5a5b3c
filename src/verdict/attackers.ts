import { type Figure, sizeOf, tollKey } from './figures.ts';
import { PERPETRATORS } from './settings.ts';

/** What is left of each exact figure that says how many attackers are among those it counts. */
function leftOf(figures: readonly Figure[]): { whole: Figure; left: number }[] {
  const attackers = new Map<string, number>();
  for (const figure of figures) {
    const whole = figure.population === PERPETRATORS ? figure.claim.partOf : null;
    if (whole !== null) attackers.set(whole, sizeOf(figure));
  }
  if (attackers.size === 0) return [];
  return figures.flatMap((whole) => {
    const among = attackers.get(whole.claim.id);
    return among !== undefined && whole.modifier === 'exact' ? [{ whole, left: sizeOf(whole) - among }] : [];
  });
}

/**
 * "Twelve dead, including gunman" above "Eleven people were killed": the eleven are the twelve without him, and no rival of them.
 */
export function markWithoutAttackers(figures: readonly Figure[]): Figure[] {
  const without = new Set(leftOf(figures).map(({ whole, left }) => keyOf(whole, left)));
  if (without.size === 0) return [...figures];
  return figures.map((figure) =>
    figure.standing === 'current' && figure.population === null && without.has(keyOf(figure, sizeOf(figure)))
      ? { ...figure, standing: 'part' }
      : figure,
  );
}

/**
 * "Two students were killed", and in another paper "three people, including the gunman": the students are all of those without him.
 */
export function asVictims(figures: readonly Figure[]): readonly Figure[] {
  const ofAll = leftOf(figures).filter(({ whole }) => whole.population === null);
  if (ofAll.length === 0) return figures;
  const sizes = new Set(ofAll.map(({ whole, left }) => `${whole.claim.measure} ${left}`));
  // "Five policemen were killed, and three of the attackers died": eight, and the five are not all.
  const others = new Set<string>();
  const kinds = new Map<string, string | null>();
  for (const figure of figures) {
    const key = tollKey(figure);
    if (kinds.has(key) && kinds.get(key) !== figure.population) others.add(key);
    kinds.set(key, figure.population);
  }
  const isAll = (figure: Figure): boolean =>
    figure.standing === 'current' &&
    figure.claim.partOf === null &&
    figure.modifier === 'exact' &&
    ![null, PERPETRATORS].includes(figure.population) &&
    !others.has(tollKey(figure)) &&
    sizes.has(`${figure.claim.measure} ${sizeOf(figure)}`);
  return figures.map((figure) => (isAll(figure) ? { ...figure, population: null } : figure));
}

function keyOf({ claim, population }: Figure, size: number): string {
  return `${claim.articleId}\u0000${claim.measure}\u0000${population}\u0000${size}`;
}

/** Deeds done to others: whoever is called a militant there did it. In an air strike or a clash he is whom it was done to. */
const DEEDS: ReadonlySet<string | null> = new Set([
  'shooting',
  'stabbing',
  'bombing',
  'massacre',
  'kidnapping',
  'attack',
]);

/** "One of the gunmen was killed", and in another paper "one of the two terrorists": by either name it is who did it. */
export function asAttackers(figures: readonly Figure[], kind: string | null): Figure[] {
  const articlesOf = (population: string): Set<string> =>
    new Set(figures.filter((one) => one.population === population).map(({ claim }) => claim.articleId));
  const [attackers, militants] = [articlesOf(PERPETRATORS), articlesOf(MILITANTS)];
  const isEither = attackers.size > 0 && militants.size > 0 && [...militants].every((id) => !attackers.has(id));
  if (!isEither || !DEEDS.has(kind)) return [...figures];
  return figures.map((figure) => (figure.population === MILITANTS ? { ...figure, population: PERPETRATORS } : figure));
}

const MILITANTS = 'militants';
