import { oneAt } from '../../model/one-at.ts';
import { isBare, takes } from './beside-names.ts';
import { labelOf } from './holder.ts';
import { overTime, riseAs } from './rise-as.ts';
import { isNounWord, type NameMark, type Scene, type ThingFigure, type ThingReading } from './scene.ts';
import {
  canChange,
  changeNoun,
  directionOf,
  isFiller,
  isFormer,
  isHelping,
  type Motion,
  motionOf,
  nameEndingAt,
  type Slot,
  slotOf,
} from './words-around.ts';

/** How many tokens may stand between a figure and its verb, and between the verb and the name. */
const REACH = 12;

export interface Verb {
  at: number;
  motion: Motion | null;
  /** The figure that the same verb has before this one: "rose 3.2% to $4.1bn". */
  chained: ThingFigure | null;
}

/** "unemployment fell to 4.8%", "the damage is put at $3.4bn", "exports rose 3.2%", "oil is up 2%". */
export function levelOf(scene: Scene, figure: ThingFigure): ThingReading | null {
  const slot = slotOf(scene, figure);
  const verb = verbBefore(scene, slot.at);
  if (!verb) return null;
  // "Rain had reduced visibility to 40 metres": of what stands behind the verb.
  const { line } = scene;
  const after = verb.at + 1;
  const hasObject =
    verb.motion !== null &&
    after < slot.at &&
    isNounWord(line, after) &&
    !line.inTime[after] &&
    !isFiller(scene, after);
  const name = (hasObject ? null : subjectName(scene, verb.at)) ?? objectName(scene, verb.at, slot);
  return name === null ? null : told(scene, figure, slot, verb, name);
}

/** "raised its key rate by 25 points to 5.25%", "put the damage at $3.4bn": the name stands between verb and figure. */
export function levelOfObject(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const slot = slotOf(scene, figure);
  if (slot.kind === 'bare' || slot.kind === 'against') return null;
  let end = slot.at;
  const earlier = scene.figures.find(({ to }) => to === end) ?? shareOfPoint(scene, end);
  if (earlier) end = slotOf(scene, earlier).at;
  // "trimmed the benchmark rate on Thursday from 4.5% to 4.25%"
  while (end > 1 && line.inTime[end - 1]) end--;
  if (line.inTime[end] && line.lower[end - 1] === 'on') end--;
  const name = nameEndingAt(scene, end) ?? nameBeforePhrase(scene, end);
  if (!name) return null;
  let at = beforeEstimate(scene, name.from);
  while (
    at >= 0 &&
    name.from - at < 7 &&
    !isVerbOf(scene, line.lower[at]!) &&
    !TAKING.test(line.lower[at]!) &&
    (isFiller(scene, at) || isOwner(scene, at))
  )
    at--;
  const word = line.lower[at] ?? '';
  const motion = motionOf(scene, word);
  // "with inflation at 3.9%"
  const stated = line.lower[slot.at] === 'at' || line.lower[slot.at] === 'near' || line.lower[slot.at] === 'above';
  // "taking the key rate to 4.5%"
  const isTaken = TAKING.test(word) && line.lower[slot.at] === 'to';
  if (motion === null && !scene.index.levels.has(word) && !stated && !isTaken) return null;
  return told(scene, figure, slot, { at, motion, chained: earlier ?? null }, name);
}

/** "by a quarter of a point to 4.25%", "by a quarter point to 4.25%": the share of a point. */
function shareOfPoint({ line: { lower }, figures }: Scene, end: number): ThingFigure | undefined {
  if (lower[end - 1] !== 'point') return undefined;
  const at = lower[end - 2] === 'a' && lower[end - 3] === 'of' ? end - 3 : end - 1;
  return figures.find(({ to }) => to === at);
}

/** Words of a name with what stands before it. */
const WIDE = 5;

/** "raised their estimate of the damage to $420 million": what stands before the estimate, or before the name. */
function beforeEstimate({ line, index }: Scene, from: number): number {
  let of = from - 1;
  // "its forecast for this year's wheat harvest"
  while (from - of < WIDE && (line.info[of]?.cls === 'det' || line.inTime[of] || isNounWord(line, of))) of--;
  return (line.lower[of] === 'of' || line.lower[of] === 'for') && index.estimates.has(oneAt(line.lower, of - 1) ?? '')
    ? of - 2
    : from - 1;
}

/**
 * "raised the interest rate in Peru to 5%", "the damage caused by last month's floods to $420 million", "put the crowd at Saturday's
 * march in Arden at 40,000": past the phrases that the name has.
 */
function nameBeforePhrase(scene: Scene, end: number): NameMark | undefined {
  const { line } = scene;
  for (let at = end, phrases = 0; phrases < PHRASES; phrases++) {
    const last = at;
    while (at > 0 && last - at < 4 && (isNounWord(line, at - 1) || line.inTime[at - 1])) at--;
    const prep = oneAt(line.lower, at - 1) ?? '';
    const before = prep === 'by' && CAUSED.test(oneAt(line.lower, at - 2) ?? '') ? at - 2 : at - 1;
    if (before === at - 1 && !OF_NAME.has(prep)) return undefined;
    const name = nameEndingAt(scene, before);
    if (name) return name;
    at = before;
  }
  return undefined;
}

const TAKING = /^(?:tak(?:e|es|ing)|took)$/u;
const PHRASES = 2;
const OF_NAME = new Set(['in', 'for', 'of', 'at', 'from']);

const CAUSED = /^(?:caused|done|wrought|inflicted)$/u;

function isVerbOf({ index }: Scene, word: string): boolean {
  return index.rises.has(word) || index.falls.has(word) || index.levels.has(word);
}

function isOwner({ line }: Scene, at: number): boolean {
  return isNounWord(line, at) && line.info[at]!.forms === 0;
}

/** What the parts say together. */
export function told(scene: Scene, figure: ThingFigure, slot: Slot, verb: Verb, name: NameMark): ThingReading | null {
  const noun = changeBefore(scene, name);
  const label = noun === null ? levelLabel(scene, name, figure, verb.at) : `${noun} in ${labelOf(scene, name)}`;
  const after = directionOf(scene, scene.line.lower[figure.to] ?? '');
  const motion = verb.motion ?? (canChange(figure) && slot.kind === 'bare' ? after : null);
  const own = takes(scene, name, figure) || (figure.kind === 'points' && name.measure.takes.has('percent'));
  if (own && !isBare(scene, figure) && !name.measure.plain) return null;
  if (!own || (slot.kind === 'by' && figure.kind === 'percent')) {
    const changes = motion !== null && canChange(figure) && (slot.kind === 'bare' || slot.kind === 'by');
    if (!changes || noun !== null) return null;
    const as = motion === 'rise' ? riseAs(scene, name, figure, verb.at) : null;
    if (as !== null) return { measure: as, verb: verb.at };
    // Of a rate, a change in per cent is told of the rate itself as often as of its points.
    return { measure: `${motion} in ${label}`, role: 'rate', verb: verb.at };
  }
  // "was first put at 6.1", "initially estimated at $3bn"
  const first = Math.max(0, verb.at - 1);
  // "fell 9% from a year earlier to 148,000 tonnes": the time of another
  const isFirst = (word: string, i: number): boolean => isFormer(scene, word) && !scene.line.inTime[first + i];
  if (slot.kind !== 'from' && scene.line.lower.slice(first, slot.at).some(isFirst))
    return { measure: label, role: 'previous', verb: verb.at };
  if (slot.kind === 'from') return motion || verb.chained ? { measure: label, role: 'previous', verb: verb.at } : null;
  if (slot.kind === 'against') return null;
  // "cut its key rate by 25 basis points": how far it moved, which another paper gives too
  if (figure.kind === 'points')
    return motion ? { measure: `${motion} in ${label}`, role: 'rate', verb: verb.at } : null;
  if (slot.kind === 'by') return motion ? { measure: label, role: 'increment', verb: verb.at } : null;
  // "rose above 40C", "fell below 5%": where it stands
  const stands = PAST.test(scene.line.lower[figure.from] ?? '');
  if (slot.kind === 'bare' && motion !== null && !stands) {
    return figure.kind === 'percent' ? null : { measure: label, role: 'increment', verb: verb.at };
  }
  return { measure: label, verb: verb.at };
}

/** "Wheat exports fell to 1.7 million tonnes": so much was exported. */
const TRADED = /^(?:ex|im)ports$/u;

function levelLabel(scene: Scene, name: NameMark, figure: ThingFigure, verb: number): string {
  const label = labelOf(scene, name, verb);
  const isTraded = isWeight(figure) && TRADED.test(name.measure.id);
  return isTraded ? tradedLabel(label, name.measure.id) : overTime(scene, name, figure, label);
}

function tradedLabel(label: string, id: string): string {
  const goods = label.slice(0, label.indexOf(id)).toLowerCase();
  return goods === '' ? label : `${goods}${id.slice(0, -1)}ed`;
}

function isWeight({ kind }: ThingFigure): boolean {
  return kind === 'mass' || kind === 'volume';
}

const PAST = /^(?:above|below|past|beyond)$/u;

/** "the fall in exports reached 12%" */
function changeBefore(scene: Scene, name: NameMark): Motion | null {
  const { line } = scene;
  let at = name.from - 1;
  while (at > 0 && name.from - at < 5 && (isFiller(scene, at) || isNounWord(line, at))) at--;
  return line.lower[at] === 'in' ? changeNoun(scene, oneAt(line.lower, at - 1) ?? '') : null;
}

/** The verb of levels or of motion before the slot, past an earlier figure of it, a time, a phrase of place. */
export function verbBefore(scene: Scene, from: number): Verb | null {
  const { line, figures, index } = scene;
  let chained: ThingFigure | null = null;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const word = line.info[at]!;
    const lower = line.lower[at]!;
    const figure = figures.find(({ to }) => to === at + 1);
    if (figure) {
      // "fell by 12,000 to 1.2 million"
      const isChange = oneAt(line.lower, figure.from - 1) === 'by';
      if (figure.kind === 'number' && !line.inTime[at] && !isChange) return null;
      if (figure.kind !== 'time' && !line.inTime[at]) chained ??= figure;
      at = figure.from;
      continue;
    }
    const motion = motionOf(scene, lower) ?? directionOf(scene, lower);
    // "up" and "down" are prepositions to the grammar, "rose" a noun to the chunker.
    if (motion) return { at, motion, chained };
    // "rose 2.4% to settle at $84.20"
    const change = oneAt(line.lower, at - 1) === 'to' ? figures.find(({ to }) => to === at - 1) : undefined;
    if (change && canChange(change)) {
      at = change.to;
      continue;
    }
    if (index.levels.has(lower)) return { at: firstOfGroup(scene, at), motion: null, chained };
    if (line.inTime[at] || word.time || isFiller(scene, at)) continue;
    if (word.cls === 'prep' || word.cls === 'and' || lower === ',') continue;
    // "to 4.1% in the third quarter from 3.6%"
    if (word.cls === 'other' && isNounWord(line, at + 1)) continue;
    if (isNounWord(line, at) && word.forms === 0 && from - at < 8) continue;
    return null;
  }
  return null;
}

/** "is put at", "has been estimated at" */
function firstOfGroup({ line }: Scene, at: number): number {
  let first = at;
  while (first > 0 && at - first < 4 && isHelping(line, first - 1)) first--;
  return first;
}

const NOT_SUBJECT = new Set([
  'for',
  'of',
  'with',
  'about',
  'on',
  'from',
  'by',
  'to',
  'against',
  'into',
  'at',
  'over',
  'despite',
  'under',
  'as',
]);

/** The name that the verb at `verb` is said of: nothing that is a verb stands between, and no preposition before it. */
function subjectName(scene: Scene, verb: number): NameMark | null {
  const { line, index, names } = scene;
  const name = names.findLast(({ to }) => to <= verb);
  if (!name || verb - name.to > REACH) return null;
  for (let at = name.to; at < verb; at++) {
    const word = line.info[at]!;
    const lower = line.lower[at]!;
    if (lower === ';' || word.cls === 'sub' || line.quantity[at]) return null;
    // "Turnout in the referendum on joining the union stood at 31.5%"
    if (lower.endsWith('ing') && oneAt(line.info, at - 1)?.cls === 'prep') continue;
    if (
      word.forms !== 0 &&
      word.cls === 'open' &&
      !index.levels.has(lower) &&
      !index.rises.has(lower) &&
      !index.falls.has(lower) &&
      !word.reporting
    )
      return null;
  }
  return isSubject(scene, name) ? name : null;
}

function isSubject(scene: Scene, name: NameMark): boolean {
  const { line } = scene;
  let at = name.from - 1;
  while (at >= 0 && name.from - at < 6 && (isFiller(scene, at) || isNounWord(line, at)) && line.info[at]!.forms === 0)
    at--;
  const lower = line.lower[at] ?? '';
  if (NOT_SUBJECT.has(lower)) return false;
  return lower !== 'in' || changeNoun(scene, oneAt(line.lower, at - 1) ?? '') !== null;
}

/** "The retailer reported a loss of", "the storm packed winds of": the name behind the verb has its figure right behind. */
function objectName(scene: Scene, verb: number, slot: Slot): NameMark | null {
  const name = nameEndingAt(scene, slot.at);
  if (!name || name.from <= verb) return null;
  for (let at = verb + 1; at < name.from; at++) if (!isFiller(scene, at) && !isNounWord(scene.line, at)) return null;
  return name;
}
