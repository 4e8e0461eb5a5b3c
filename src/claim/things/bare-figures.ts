import { BARE, OF_NOUN } from '../../model/bare-measure.ts';
import { oneAt } from '../../model/one-at.ts';
import { isCapital, isRunning } from '../line.ts';
import { countedNoun } from './counted-noun.ts';
import { isNounWord, type Scene, type ThingFigure, type ThingReading } from './scene.ts';

/** Fewer of something are told of in passing: "in two trucks", "three entrances". */
const LEAST = 10;

/** "with 3,000 school places", "a $96m programme", "a 27% premium": a figure that nothing else is said of. */
export function bareFigure(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { kind, quantity } = figure;
  if (quantity.stated === null || isNumberOfName(scene, figure)) return null;
  if (kind === 'number') return bareCount(scene, figure);
  if (kind !== 'money' && kind !== 'percent' && kind !== 'area' && kind !== 'mass' && kind !== 'volume') return null;
  // "a 200-pound man", "100 per cent sure", "the Million Dollar Mile"
  const isIdiom =
    (kind === 'mass' && quantity.text.includes('-')) ||
    (kind === 'percent' && quantity.stated === 100) ||
    (kind === 'money' && !/\d/u.test(quantity.text));
  if (isIdiom) return null;
  const noun = nounBehind(scene, figure) ?? nounBefore(scene, figure);
  return { measure: noun === null ? BARE[kind] : `${BARE[kind]}${OF_NOUN}${noun}` };
}

function bareCount(scene: Scene, figure: ThingFigure): ThingReading | null {
  if ((figure.quantity.stated ?? 0) < LEAST) return null;
  const counted = countedNoun(scene, figure);
  if (!counted || counted.person || scene.index.uncounted.has(counted.head)) return null;
  const { name, head } = counted;
  // "in eleven towns": where it was, and nothing that is counted.
  if (scene.index.places.has(head)) return null;
  return { measure: `${BARE.count}${name}`, thing: { name, head } };
}

/** "the Boeing 737 jets", "Windows 95 users": a part of a name. */
function isNumberOfName({ line }: Scene, { from, quantity }: ThingFigure): boolean {
  const before = oneAt(line.tokens, from - 1);
  if (before?.kind !== 'word' || quantity.modifier !== 'exact' || !/^\d+$/u.test(quantity.text)) return false;
  return from > 1 && isRunning(line) && isCapital(before);
}

/** "a 27% premium", "a £96 million road programme" */
function nounBehind({ line }: Scene, { to }: ThingFigure): string | null {
  let last = -1;
  for (let at = line.lower[to] === '-' ? to + 1 : to; at < to + NOUNS && isNounWord(line, at); at++) last = at;
  if (last < 0 || line.info[last]!.forms !== 0) return null;
  // "60% larger than before"
  return /(?:ed|ing|ly)$/u.test(line.lower[last]!) || line.lower[last + 1] === 'than' ? null : line.lower[last]!;
}

/** "a fee of €27m", "its estimate of £7m" */
function nounBefore({ line }: Scene, { from }: ThingFigure): string | null {
  const noun = oneAt(line.lower, from - 2) ?? '';
  const isOf = oneAt(line.lower, from - 1) === 'of' && isNounWord(line, from - 2);
  // "made of 20kg"
  return isOf && !/ed$|^made$/u.test(noun) ? noun : null;
}

const NOUNS = 3;
