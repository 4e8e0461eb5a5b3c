import { isPlural, plural } from '../../model/noun-number.ts';
import { oneAt } from '../../model/one-at.ts';
import { countedNoun, sameNoun } from './counted-noun.ts';
import { isNounWord, type Scene, type ThingFigure, type ThingReading } from './scene.ts';

/** "Schools closed in five districts": the places are counted in which it happened. */
export function placesWith(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line, index } = scene;
  const at = figure.from - 1;
  if (figure.kind !== 'number' || (line.lower[at] !== 'in' && line.lower[at] !== 'across')) return null;
  const places = countedNoun(scene, figure);
  if (!places || !index.places.has(places.head)) return null;
  const what = oneAt(line.lower, at - 2) ?? '';
  const subject = oneAt(line.info, at - 2)?.cls === 'be' ? (oneAt(line.lower, at - 3) ?? '') : what;
  const use = index.open
    .get(oneAt(line.lower, at - 1) ?? '')
    ?.find((one) => one.participle && one.with.length === 0 && (one.of === null || one.of.has(subject)));
  if (!use || !isPlural(subject)) return null;
  return { measure: `${places.name} with ${sameNoun(scene, subject)} ${use.as}`, verb: at - 1 };
}

/** "480 flight cancellations", "400 job cuts". */
export function countedAct(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line, index } = scene;
  if (figure.kind !== 'number') return null;
  for (let at = figure.to + 1; at < figure.to + 4; at++) {
    const noun = oneAt(line.lower, at - 1);
    if (noun === undefined || !isNounWord(line, at - 1)) return null;
    const found = index.nouns.get(line.lower[at] ?? '')?.find(({ of }) => !of || of.includes(plural(noun)));
    if (found && isPlural(line.lower[at]!))
      return { measure: `${sameNoun(scene, plural(noun))} ${found.as}`, verb: -1 };
  }
  return null;
}
