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
  // "revenue of £20m; a bid of £50m was refused": no former revenue
  const isOfOffer = measure !== null && /^(?:money offered|deal value|a percentage)/u.test(measure);
  if (isTurnedDown(scene, figure)) return isOfOffer ? { measure, role: 'previous' } : null;
  const isFormerOne = [isOfEstimate, isNot, isHadGiven, isInPlaceOf, isFirstGiven].some((is) => is(scene, figure));
  return measure !== null && isFormerOne ? { measure, role: 'previous' } : null;
}

/** "which the survey first put at magnitude 7.1 but later downgraded to 6.8": what it was set to, of what was told right before. */
export function movedOn(scene: Scene, { from, to, kind }: ThingFigure): ThingReading | null {
  const { lower, info } = scene.line;
  const last = scene.read.at(-1);
  const link = lower[from - 1];
  if (last === undefined || last.figure.kind !== kind || from - last.figure.to > SOON) return null;
  // "before revising it to 6.2"
  const verb = lower[from - 2] === 'it' ? from - 3 : from - 2;
  // ", was later put at 5.9"
  const isPut = link === 'at' && lower[verb] === 'put' && lower[verb - 1] === 'later';
  if (!isPut && (link !== 'to' || !SET_TO.test(lower[verb] ?? ''))) return null;
  let at = verb - 1;
  while (at > last.figure.to && (info[at]?.cls === 'adv' || info[at]?.cls === 'be')) at--;
  // "Sales were $3bn, and costs, later cut to $2bn", "4%, and lowered to 3% excluding food": of something else
  if (at > last.figure.to + 1 || /^(?:in|for|excluding)$/u.test(lower[to] ?? '')) return null;
  const isJoined = info[at]?.cls === 'and' || /^(?:but|later|before|,)$/u.test(lower[at] ?? '');
  return isJoined ? { measure: last.reading.measure, verb } : null;
}

const SOON = 7;
const SET_TO = /^(?:downgrad|upgrad|revis|correct|lower|rais)(?:ed|ing)$|^cut(?:ting)?$/u;

/** "its initial estimate of 6.3" */
function isOfEstimate(scene: Scene, { from }: ThingFigure): boolean {
  const { lower } = scene.line;
  if (oneAt(lower, from - 1) !== 'of') return false;
  const word = oneAt(lower, from - 3) ?? '';
  // "their earlier proposal of 4%"
  if (FIRST.test(word)) return true;
  // "below Sunday's estimate of $38m", "down from the studio's Sunday estimate of $72m"
  const isEstimate = scene.index.estimates.has(oneAt(lower, from - 2) ?? '');
  return isEstimate && (isFormer(scene, word) || scene.line.inTime[from - 3] === true);
}

/** "3.5% instead of the planned 4.9%", "from the original €4.5 billion" */
function isInPlaceOf({ line: { lower } }: Scene, { from, to, kind }: ThingFigure): boolean {
  // "£30m for schools instead of £20m for roads", "300 cars instead of 200 lorries"
  if (kind === 'number' || /^(?:for|in|sought|wanted|demanded)$/u.test(lower[to] ?? '')) return false;
  const at = FIRST.test(oneAt(lower, from - 1) ?? '') ? from - 2 : from - 1;
  const before = lower[at] === 'the' || lower[at] === 'an' ? at - 1 : at;
  if (before < 0) return false;
  return (
    (lower[before] === 'of' && oneAt(lower, before - 1) === 'instead') || (at < from - 1 && FROM.test(lower[before]!))
  );
}

const FROM = /^(?:from|than|above|below|over|against|exceeding)$/u;

const GIVEN =
  /^(?:budgeted|estimated|planned|reported|announced|forecast|thought|stated|given|predicted|agreed|published)$/u;

/** "after an offer of £30 million was rejected" */
function isTurnedDown({ line: { lower, info } }: Scene, { from, to }: ThingFigure): boolean {
  const isOffer = lower[from - 1] === 'of' && /^(?:offer|bid|approach|proposal)$/u.test(lower[from - 2] ?? '');
  return isOffer && info[to]?.cls === 'be' && REFUSED.test(lower[to + 1] ?? '');
}

const REFUSED = /^(?:rejected|refused|declined|rebuffed)$/u;

/** "far above the €290 million first budgeted" */
function isFirstGiven(scene: Scene, { from, to }: ThingFigure): boolean {
  const { lower } = scene.line;
  return oneAt(lower, from - 1) === 'the' && isFormer(scene, lower[to] ?? '') && GIVEN.test(lower[to + 1] ?? '');
}

const FIRST = /^(?:initial|previous|preliminary|provisional|original|planned|earlier)$/u;

/** ", not $44 million as it first stated", "85 homes, not 120, officials said" */
function isNot({ line: { lower }, figures }: Scene, { from, to, kind }: ThingFigure): boolean {
  if (oneAt(lower, from - 1) !== 'not' || oneAt(lower, from - 2) !== ',') return false;
  if (lower[to] === 'as' || lower[to] === '.' || to === lower.length) return true;
  return lower[to] === ',' && figures.some((one) => one.kind === kind && one.to < from && from - one.to <= BESIDE);
}

/** Tokens from a figure to the one it takes the place of: "85 homes, not 120". */
const BESIDE = 4;

/** "the 0.6% it had reported a week ago" */
function isHadGiven({ line: { lower, info } }: Scene, { from, to }: ThingFigure): boolean {
  if (oneAt(lower, from - 1) !== 'the') return false;
  for (let at = to + 1; at < to + GIVER; at++) if (info[at]?.cls === 'have') return info[at + 1]?.reporting === true;
  return false;
}

/** The measure of a figure of the same kind that was told last, here or in the sentence before. */
function lastMeasure({ read, told, clause }: Scene, figure: ThingFigure): string | null {
  const here = read.findLast(
    ({ figure: { kind }, reading: { role } }) => kind === figure.kind && (role ?? 'rate') === 'rate',
  );
  if (here) return here.reading.measure;
  const last = told.at(-1);
  const isNear = (one: Draft): boolean => one.sentence >= clause.sentence - REACH && one.role === 'total';
  return last && isNear(last) && last.quantity.unit.kind === figure.quantity.unit.kind ? last.measure : null;
}
