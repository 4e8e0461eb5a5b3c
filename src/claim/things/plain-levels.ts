import { isPlural, plural, singular } from '../../model/noun-number.ts';
import { oneAt } from '../../model/one-at.ts';
import { isRunning } from '../line.ts';
import { told, type Verb, verbBefore } from './levels.ts';
import { isNamed, isNounWord, type NameMark, type Scene, type ThingFigure, type ThingReading } from './scene.ts';
import { changeNoun, directionOf, isHelping, motionOf, type Slot, slotOf } from './words-around.ts';

/** "Registrations of new cars rose 10% to 31,786", "births fell 3%": counted things that no list names. */
export function plainLevel(scene: Scene, figure: ThingFigure): ThingReading | null {
  const moved = motionBefore(scene, figure);
  if (!moved) return null;
  const { slot, verb } = moved;
  const name = subjectBefore(scene, verb.at);
  // "rose to 31,786 units": a number of something else stands for itself.
  const next = figure.to;
  const isOther = figure.kind === 'number' && isNounWord(scene.line, next) && scene.line.info[next]!.forms === 0;
  if (!name || (isOther && !SAME.has(scene.line.lower[next]!) && !name.label.endsWith(scene.line.lower[next]!)))
    return null;
  return told(scene, figure, slot, verb, markOf(name));
}

/** The verb that tells how something moved, before a count or a share, and where the figure stands to it. */
function motionBefore(scene: Scene, figure: ThingFigure): { slot: Slot; verb: Verb } | null {
  if (figure.kind !== 'number' && figure.kind !== 'percent') return null;
  const slot = slotOf(scene, figure);
  const verb = verbBefore(scene, slot.at);
  if (!verb?.motion) return null;
  // "fares would go up by 3.5%"
  if (GOING.test(oneAt(scene.line.lower, verb.at - 1) ?? '')) return { slot, verb: { ...verb, at: verb.at - 1 } };
  return scene.index.up.has(scene.line.lower[verb.at]!) ? null : { slot, verb };
}

const GOING = /^(?:go|goes|going|gone|went)$/u;

/** Tokens between a verb and the figure of its object. */
const REACH = 7;

function isChanging(scene: Scene, at: number): boolean {
  return motionOf(scene, oneAt(scene.line.lower, at) ?? '') !== null;
}

/** "trims the fare rise to 3.5%": what a rise comes to. */
export function changedRise(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const slot = slotOf(scene, figure);
  const motion = changeNoun(scene, oneAt(line.lower, slot.at - 1) ?? '');
  if (figure.kind !== 'percent' || line.lower[slot.at] !== 'to' || motion === null) return null;
  let verb = slot.at - 2;
  while (verb > 0 && slot.at - verb < REACH && !isChanging(scene, verb)) {
    // "raised hopes of a pay increase to 5%"
    if (line.info[verb]!.cls === 'prep' || line.lower[verb] === 'of') return null;
    verb--;
  }
  if (!isChanging(scene, verb)) return null;
  const of = line.lower
    .slice(verb + 1, slot.at - 1)
    .filter((word, i) => isNounWord(line, verb + 1 + i) && !word.endsWith('ed'));
  return of.length === 0 ? null : { measure: `${motion} in ${of.join(' ')}`, role: 'rate', verb };
}

const SAME = new Set(['units', 'people', 'vehicles', 'cars']);

/** "Arden's global sales rose 2.1% to 31,786 vehicles", "car sales fell 3%": how many were sold, and no money. */
export function salesLevel(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line, figures, index } = scene;
  const moved = motionBefore(scene, figure);
  if (!moved) return null;
  const { slot, verb } = moved;
  const before = Math.max(0, verb.at - 4);
  const near = line.lower.slice(before, verb.at).findLastIndex((word) => SOLD.has(word));
  if (near < 0) return null;
  const last = before + near;
  // "to 31,786 vehicles": this figure, or the next of the same verb
  const level = figures.find((one) => one.kind === 'number' && one.from > verb.at && slotOf(scene, one).kind === 'now');
  const counted = level && line.lower[level.to];
  const kind = plural(oneAt(line.lower, last - 1) ?? '');
  const noun = counted !== undefined && index.sold.has(counted) ? counted : index.sold.has(kind) ? kind : null;
  if (noun === null) return null;
  const name = {
    from: last,
    to: last + 1,
    label: `${index.sameNouns.get(noun) ?? noun} ${SOLD.get(line.lower[last]!)}`,
  };
  return told(scene, figure, slot, verb, markOf(name));
}

/** "car sales", "deliveries": and what befell the cars. */
const SOLD: ReadonlyMap<string, string> = new Map([
  ['sales', 'sold'],
  ['deliveries', 'delivered'],
]);

/** "delivered 31,786 cars in May, up 10% from a year earlier": by how much what was just told has changed. */
export function changeBehind(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line } = scene;
  const motion = directionOf(scene, oneAt(line.lower, figure.from - 1) ?? '');
  if (figure.kind !== 'percent' || motion === null || !APART.has(oneAt(line.lower, figure.from - 2) ?? '')) return null;
  const last = scene.read.findLast(({ reading }) => reading.role !== 'rate' && reading.role !== 'previous');
  if (!last || last.figure.kind === 'percent') return null;
  return { measure: `${motion} in ${last.reading.measure}`, role: 'rate' };
}

const APART = new Set([',', '(', '–', '—']);

interface Subject {
  from: number;
  to: number;
  label: string;
}

/** What rose or fell: a plural with what stands before it, or behind "of". */
function subjectBefore(scene: Scene, verb: number): Subject | null {
  const { line } = scene;
  let to = verb;
  while (to > 0 && (line.inTime[to - 1] || isHelping(line, to - 1))) to--;
  const last = phraseEnding(scene, to);
  if (!last) return null;
  const prep = oneAt(line.lower, last.from - 1) ?? '';
  // "Rail fares in Orlen will rise"
  const where = prep === 'in' && isSomebody(scene, last) ? phraseEnding(scene, last.from - 1) : null;
  if (where && isPlural(where.words.at(-1)!)) return labelled({ from: where.from, to }, where.words);
  const first = LINKS.has(prep) ? phraseEnding(scene, last.from - 1) : null;
  if (prep !== '' && !first && !OPENS.has(prep) && line.info[last.from - 1]!.cls !== 'det') return null;
  if (!first) return isPlural(last.words.at(-1)!) && !isSomebody(scene, last) ? labelled(last, last.words) : null;
  // "the number of passengers" is told of passengers.
  const isCount = COUNTING.has(first.words.at(-1)!);
  if (!isCount && !isPlural(first.words.at(-1)!)) return null;
  if (isCount) return labelled({ from: first.from, to }, last.words);
  const whose = [...last.words.slice(0, -1), singular(last.words.at(-1)!)];
  return labelled({ from: first.from, to }, [...whose, ...first.words]);
}

const LINKS = new Set(['of', 'for']);
const COUNTING = new Set(['number', 'numbers', 'total', 'count']);
/** What stands before a subject that opens its clause. */
const OPENS = new Set([',', ';', ':', 'and', 'but', 'while', 'as', 'that', 'said']);

interface Phrase {
  from: number;
  to: number;
  words: string[];
}

function phraseEnding(scene: Scene, to: number): Phrase | null {
  const { line, index, counted } = scene;
  let from = to;
  while (from > 0 && to - from < 4 && isNounWord(line, from - 1) && !counted[from - 1] && !isAct(scene, from - 1))
    from--;
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const lower = line.lower[at]!;
    // "Karsk rail fares rose": a name keeps its capital.
    if (!index.plain.has(lower) && !lower.endsWith("'s"))
      words.push(at > 0 && isNamed(line, at) && isRunning(line) ? line.tokens[at]!.text : lower);
  }
  while (from > 0 && (line.info[from - 1]!.cls === 'det' || line.info[from - 1]!.cls === 'poss')) from--;
  return words.length === 0 ? null : { from, to, words };
}

function isAct({ line }: Scene, at: number): boolean {
  const word = line.info[at]!;
  return (word.reporting || word.forms !== 0) && !isPlural(line.lower[at]!);
}

/** A firm rises on the list, and a name in the polls. */
function isSomebody({ line }: Scene, { to }: Phrase): boolean {
  return to - 1 > 0 && isNamed(line, to - 1);
}

function labelled({ from, to }: { from: number; to: number }, words: readonly string[]): Subject {
  return { from, to, label: words.join(' ') };
}

function markOf({ from, to, label }: Subject): NameMark {
  const takes = new Set(['number'] as const);
  const open = { near: null, before: null, unless: null, holder: null, subjectOnly: false };
  return {
    from,
    to,
    measure: { id: label, takes, most: Number.POSITIVE_INFINITY, least: LEAST, plain: true, ...open },
  };
}

/** Fewer than so many rarely rise or fall. */
const LEAST = 20;
