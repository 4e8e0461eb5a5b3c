import { oneAt } from '../../model/one-at.ts';
import { countedNoun } from './counted-noun.ts';
import { namedAs } from './open.ts';
import { allows, hasPhraseAt, type Predicate, passiveAfter, stateAfter } from './open-after.ts';
import type { Counted, Scene, ThingFigure, ThingReading } from './scene.ts';
import { slotOf } from './words-around.ts';

/** How many tokens may stand between the figure and "number of". */
const REACH = 24;

/** "The number of homes destroyed rose to 31", "the number of people who crossed the Channel was 642": told before the figure. */
export function numberOf(scene: Scene, figure: ThingFigure): ThingReading | null {
  if (figure.kind !== 'number') return null;
  const { line, index } = scene;
  const slot = slotOf(scene, figure);
  let verb = slot.at - 1;
  while (verb > 0 && (line.info[verb]!.cls === 'adv' || line.inTime[verb])) verb--;
  const earlier = scene.figures.find(({ to }) => to === verb + 1);
  // "rose from 23 to 31"
  if (earlier) verb = slotOf(scene, earlier).at - 1;
  const word = oneAt(line.lower, verb) ?? '';
  // "put the number of teachers on strike on Wednesday at 8,350"
  const isPut = line.lower[slot.at] === 'at' && !index.levels.has(word);
  if (!isPut && !index.levels.has(word) && !index.rises.has(word) && !index.falls.has(word)) return null;
  const of = numberBefore(scene, isPut ? slot.at : verb);
  if (of < 0 || (isPut && !isPutBefore(scene, of))) return null;
  if (isPut) verb = slot.at;
  const found = toldBetween(scene, { ...figure, from: of - 1, to: of + 1 });
  if (!found || found.verb >= verb) return null;
  scene.last = found.counted;
  const reading = { measure: namedAs(scene, found.counted, found.as), verb };
  return slot.kind === 'from' ? { ...reading, role: 'previous' } : reading;
}

/** "put the number of" */
function isPutBefore({ line, index }: Scene, of: number): boolean {
  const before = line.info[of - 2]?.cls === 'det' ? of - 3 : of - 2;
  return index.putting.has(line.lower[before] ?? '');
}

/** The "of" of "the number of"; -1 for none. */
function numberBefore({ line }: Scene, from: number): number {
  const { lower } = line;
  for (let at = from - 1; at > 0 && from - at < REACH; at--) {
    if (lower[at] === '.' || lower[at] === ';' || lower[at] === ':') return -1;
    if (lower[at] === 'of' && line.cues.counts.has(lower[at - 1]!)) return at;
  }
  return -1;
}

/** What is said of the noun behind "the number of", as of one behind a figure. */
function toldBetween(scene: Scene, whole: ThingFigure): (Predicate & { counted: Counted }) | null {
  const { line, index } = scene;
  // "the number of destroyed homes"
  const before = index.open.get(line.lower[whole.to] ?? '')?.find((use) => use.participle && use.counts !== 'subject');
  const counted = countedNoun(scene, before ? { ...whole, to: whole.to + 1 } : whole);
  if (!counted) return null;
  if (before) return allows(before, counted) ? { as: before.as, verb: whole.to, counted } : null;
  // "people who crossed", "migrants crossing"
  const isWho = line.info[counted.to]?.cls === 'rel';
  const rest = isWho ? { ...counted, to: counted.to + 1 } : counted;
  const found = stateAfter(scene, rest) ?? passiveAfter(scene, whole, rest) ?? doing(scene, rest);
  return found && { ...found, counted };
}

function doing({ line: { lower }, index }: Scene, counted: Counted): Predicate | null {
  const use = index.open
    .get(lower[counted.to] ?? '')
    ?.find((one) => one.counts !== 'object' && allows(one, counted) && hasPhraseAt(one, lower, counted.to + 1));
  return use ? { as: use.as, verb: counted.to } : null;
}
