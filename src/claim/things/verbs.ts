import { isPlural } from '../../model/noun-number.ts';
import { oneAt } from '../../model/one-at.ts';
import { labelOf, nameOf, subjectOf, withHolder } from './holder.ts';
import {
  accepts,
  isNamed,
  isNounWord,
  type NameMark,
  type Scene,
  type ThingFigure,
  type ThingReading,
} from './scene.ts';
import type { ThingMeasure, VerbUse } from './thing-index.ts';
import { isFiller, nameEndingAt } from './words-around.ts';

/** "was fined $210m", "stole $4m worth of jewels", "$2.5bn was pledged by donors", "won 143 seats". */
export function measuredVerb(scene: Scene, figure: ThingFigure): ThingReading | null {
  const before = verbBefore(scene, figure);
  if (before) {
    const { measure } = before.use;
    // "The average home cost £284,000": the price that has a name
    const named = measure.id === 'cost' ? nameEndingNear(scene, before.at, figure) : undefined;
    if (named) return { measure: labelOf(scene, named), verb: before.at };
    const owner = measure.holder === null ? null : ownerOf(scene, before, measure.holder);
    return {
      measure: withHolder(measure.id, measure, owner),
      verb: before.at,
      ...(owner === null ? {} : { held: measure }),
    };
  }
  const after = verbAfter(scene, figure);
  if (!after) return null;
  const { measure } = after.use;
  return {
    measure: withHolder(measure.id, measure, measure.holder === 'by' ? doer(scene, after.at) : null),
    verb: after.at,
  };
}

const HOUSE_PRICE = 'house price';
/** Words between a name and its verb, and between that and its figure: "The average home in Arden cost"; "The merger cost" is no price. */
const NEAR = 4;

function nameEndingNear(scene: Scene, verb: number, figure: ThingFigure): NameMark | undefined {
  const name = scene.names.findLast(({ to }) => to <= verb);
  const isPrice = name?.measure.id === HOUSE_PRICE && verb - name.to < NEAR && figure.from - verb < NEAR;
  return isPrice && accepts(scene, name.measure, figure) ? name : undefined;
}

/** "The deal values the chipmaker at $3bn" is of the chipmaker, "the chipmaker is valued at" too; "Labour won" is by Labour. */
function ownerOf(scene: Scene, { use, at, passive, object }: Found, holder: ThingMeasure['holder']): string | null {
  // "sentenced him to 12 years", "valued it at 70 million": whose it is the sentence before says.
  if (object && object.to === object.from + 1 && scene.line.info[object.from]!.cls === 'pron') return null;
  if (holder === 'of' && use.with.size > 0 && object) {
    // "is buying Arden Foods today for $3bn"
    let { to } = object;
    while (to > object.from && scene.line.inTime[to - 1]) to--;
    return nameOf(scene, pastArticle(scene, object.from), to);
  }
  return passive && holder === 'by' ? null : subjectOf(scene, at);
}

function pastArticle({ line }: Scene, at: number): number {
  const cls = line.info[at]?.cls;
  return cls === 'det' || cls === 'poss' ? at + 1 : at;
}

interface Found {
  use: VerbUse;
  at: number;
  passive: boolean;
  /** Tokens between the verb and the word before its figure. */
  object?: { from: number; to: number };
}

const LINKS = new Set(['in', 'for', 'to', 'at', 'over', 'about', 'with']);

/** The verb before its figure: right before it, past "a total of", past whom it is done to ("fined the bank $210m"). */
function verbBefore(scene: Scene, figure: ThingFigure): Found | null {
  const { line, index } = scene;
  let at = figure.from - 1;
  // "stole a $500 guitar": what the thing costs.
  if (line.info[at]?.cls === 'det' && isNounWord(line, figure.to) && figure.kind !== 'number') return null;
  while (at > 0 && line.info[at]!.cls === 'det') at--;
  // "sentenced to 12 years", "valued at $3bn": only a verb that asks for the word has its figure behind it.
  const link = LINKS.has(line.lower[at] ?? '') ? line.lower[at]! : null;
  if (link !== null) at--;
  const end = at + 1;
  let nouns = 0;
  for (; at >= Math.max(0, figure.from - 8); at--) {
    const lower = line.lower[at]!;
    const word = line.info[at]!;
    const use = index.verbs.get(lower)?.find((one) => fits(scene, one, figure));
    // "in a deal valued at nearly $7bn": what the deal comes to
    if (lower === 'valued' && link === 'at' && nameEndingAt(scene, at)) return null;
    if (use && !isNounHere(scene, at)) {
      const isLinked = link === null ? use.with.size === 0 : use.with.has(link);
      return isLinked
        ? {
            use,
            at,
            passive: isPassive(scene, at, Math.max(0, at - 4), true),
            ...(nouns > 0 ? { object: { from: at + 1, to: end } } : {}),
          }
        : null;
    }
    if (isFiller(scene, at) || lower === 'total' || (lower === 'of' && oneAt(line.lower, at - 1) === 'total')) continue;
    if (figure.kind !== 'money' && figure.kind !== 'time') return null;
    // "valued it at 70 million euros"
    if (word.cls === 'pron' && link !== null && ++nouns) continue;
    if (!isNounWord(line, at) || (word.forms !== 0 && word.population === null && !word.thing) || ++nouns > 4)
      return null;
  }
  return null;
}

function fits(scene: Scene, use: VerbUse, figure: ThingFigure): boolean {
  if (!accepts(scene, use.measure, figure)) return false;
  if (use.of === null) return figure.kind !== 'number' && (figure.kind !== 'percent' || standsAlone(scene, figure));
  // "Labour won 97 seats. The Greens secured 22.": of seats as well.
  const isAlone = !isNounWord(scene.line, figure.to) && scene.line.lower[figure.to] !== 'of';
  const last = isAlone ? (scene.read.at(-1)?.reading.measure ?? scene.told.at(-1)?.measure) : undefined;
  return (
    use.of.has(headOf(scene.line, figure)) || (last?.startsWith(use.measure.id) === true && figure.kind === 'number')
  );
}

/** "won 60% of the seats", "took a 40% stake": a share of something else. */
function standsAlone({ line }: Scene, { to }: ThingFigure): boolean {
  return line.lower[to] !== 'of' && !isNounWord(line, to);
}

/** The noun a number counts, past what describes it: "12 more seats". */
function headOf(line: Scene['line'], { to }: ThingFigure): string {
  // "won 48 of the 70 seats"
  const of = line.lower[to] === 'of' ? (line.lower[to + 1] === 'the' ? to + 2 : to + 1) : -1;
  const from = of > 0 && line.quantity[of] ? line.quantityEnd[of]! : to;
  for (let at = from; at < from + 4; at++) {
    const lower = line.lower[at] ?? '';
    if (isPlural(lower)) return lower;
    if (!isNounWord(line, at) && line.info[at]?.cls !== 'other') return lower;
  }
  return '';
}

/** "a pledge", "the costs": after an article the same word is a noun. */
function isNounHere({ line }: Scene, at: number): boolean {
  const cls = oneAt(line.info, at - 1)?.cls;
  // "in jail for a week"
  if (cls === 'prep') return !line.lower[at]!.endsWith('ing') && oneAt(line.lower, at - 1) !== 'to';
  return cls === 'det' || cls === 'poss';
}

/**
 * A form of "be" stands between: "were destroyed", not "have destroyed". `near` lets only adverbs and helpers part it from its verb:
 * "The bank is appealing and paid $2m" is no passive.
 */
export function isPassive({ line }: Scene, verb: number, from: number, near = false): boolean {
  for (let at = verb - 1; at >= from; at--) {
    const { cls } = line.info[at]!;
    if (cls === 'be' || line.lower[at] === 'got') return true;
    if (near && cls !== 'adv' && cls !== 'aux' && cls !== 'have') return false;
  }
  return false;
}

/** "$2.5bn [in aid] was pledged", "$4m stolen": past a phrase that says of what. */
function verbAfter(scene: Scene, figure: ThingFigure): Found | null {
  const { line, index } = scene;
  // "of the $5,000 goal $1,600 was raised": the goal was not.
  if (
    figure.kind === 'money' &&
    isNounWord(line, figure.to) &&
    !index.verbs.has(line.lower[figure.to]!) &&
    line.lower[figure.to] !== 'worth'
  )
    return null;
  let helped = false;
  for (let at = figure.to; at < Math.min(line.tokens.length, figure.to + 9); at++) {
    const lower = line.lower[at]!;
    const word = line.info[at]!;
    const use = index.verbs
      .get(lower)
      ?.find((one) => one.participle && one.counts !== 'subject' && fits(scene, one, figure));
    if (use && (helped || !actsOn(scene, at + 1))) return { use, at, passive: true };
    if (word.cls === 'be' || word.cls === 'have' || word.cls === 'aux') helped = true;
    else if (
      word.cls !== 'adv' &&
      !isNounWord(line, at) &&
      lower !== 'of' &&
      lower !== 'in' &&
      lower !== 'worth' &&
      word.cls !== 'det'
    )
      return null;
    else if (word.forms !== 0 && word.population === null && !word.thing) return null;
  }
  return null;
}

/** Does an object begin here? "the 40 ships attacked the port" */
export function actsOn({ line }: Scene, at: number): boolean {
  const word = line.info[at];
  if (!word) return false;
  // "two quakes flattened buildings"
  if (isNounWord(line, at) && isPlural(line.lower[at]!)) return true;
  // "one bullet struck and killed a woman"
  if (word.cls === 'and' && (line.info[at + 1]?.forms ?? 0) !== 0) return true;
  return (
    word.cls === 'det' ||
    word.cls === 'poss' ||
    word.cls === 'pron' ||
    line.quantity[at] !== undefined ||
    isNamed(line, at)
  );
}

/** "pledged by donors" */
function doer(scene: Scene, verb: number): string | null {
  const { line } = scene;
  if (line.lower[verb + 1] !== 'by') return null;
  let from = verb + 2;
  while (line.info[from]?.cls === 'det' || line.info[from]?.cls === 'poss') from++;
  let to = from;
  while (to - from < 4 && isNounWord(line, to)) to++;
  return to === from ? null : subjectOf(scene, to);
}
