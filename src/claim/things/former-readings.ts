import { oneAt } from '../../model/one-at.ts';
import type { Draft } from '../draft.ts';
import type { Scene, ThingFigure, ThingReading } from './scene.ts';
import { isFormer } from './words-around.ts';

/** Tokens that the one who gave it stands in: "it had reported", "the ministry had first given". */
const GIVER = 4;
/** Sentences back in which the figure that holds stands. */
const REACH = 1;

/**
 * "measured 6.1, lowering its initial estimate of 6.3", "grew 0.4%, cutting the 0.6% it had reported", "lost $58 million, not $44 million
 * as it first stated": what a figure was before, of what was told last.
 */
export function formerReading(scene: Scene, figure: ThingFigure): ThingReading | null {
  const measure = lastMeasure(scene, figure);
  if (measure === null || !(isOfEstimate(scene, figure) || isNot(scene, figure) || isHadGiven(scene, figure)))
    return null;
  return { measure, role: 'previous' };
}

/** "its initial estimate of 6.3" */
function isOfEstimate(scene: Scene, { from }: ThingFigure): boolean {
  const { lower } = scene.line;
  const isOf = oneAt(lower, from - 1) === 'of' && scene.index.estimates.has(oneAt(lower, from - 2) ?? '');
  const word = oneAt(lower, from - 3) ?? '';
  return isOf && (isFormer(scene, word) || FIRST.test(word));
}

const FIRST = /^(?:initial|previous|preliminary|provisional|original)$/u;

/** ", not $44 million as it first stated" */
function isNot({ line: { lower } }: Scene, { from, to }: ThingFigure): boolean {
  if (oneAt(lower, from - 1) !== 'not' || oneAt(lower, from - 2) !== ',') return false;
  return lower[to] === 'as' || lower[to] === '.' || to === lower.length;
}

/** "the 0.6% it had reported a week ago" */
function isHadGiven({ line: { lower, info } }: Scene, { from, to }: ThingFigure): boolean {
  if (oneAt(lower, from - 1) !== 'the') return false;
  for (let at = to + 1; at < to + GIVER; at++) if (info[at]?.cls === 'have') return info[at + 1]?.reporting === true;
  return false;
}

/** The measure of a figure of the same kind that was told last, here or in the sentence before. */
function lastMeasure({ read, told, clause }: Scene, figure: ThingFigure): string | null {
  const here = read.findLast((one) => one.figure.kind === figure.kind && one.reading.role === undefined);
  if (here) return here.reading.measure;
  const last = told.at(-1);
  const isNear = (one: Draft): boolean => one.sentence >= clause.sentence - REACH && one.role === 'total';
  return last && isNear(last) && last.quantity.unit.kind === figure.quantity.unit.kind ? last.measure : null;
}
