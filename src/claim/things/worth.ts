import { oneAt } from '../../model/one-at.ts';
import { sameNoun } from './counted-noun.ts';
import { chunkAt, isNounWord, type Scene, type ThingFigure, type ThingReading } from './scene.ts';
import { isFiller } from './words-around.ts';

/** "2.4 tonnes of cocaine worth an estimated $180m", "the order, worth $7.2bn,": what the thing before it is worth. */
export function worthOf(scene: Scene, { kind, from }: ThingFigure): ThingReading | null {
  if (kind !== 'money') return null;
  const { line, clause, counted } = scene;
  let at = from - 1;
  while (at > 0 && isFiller(scene, at)) at--;
  if (line.lower[at] !== 'worth') return null;
  const noun = oneAt(line.lower, at - 1) === ',' ? at - 2 : at - 1;
  if (noun < 0 || !isNounWord(line, noun) || counted[noun]) return null;
  const chunk = clause.chunks[chunkAt(clause, noun)];
  const isSomebody = chunk?.kind === 'noun' && (chunk.person === 'yes' || chunk.name);
  return isSomebody ? null : { measure: `value of ${sameNoun(scene, line.lower[noun]!)}` };
}
