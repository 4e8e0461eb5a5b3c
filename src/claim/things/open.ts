import type { NounChunk } from '../chunk.ts';
import { isPlural, plural } from './regular-forms.ts';
import { chunkAt, isNounWord, type Scene, type ThingFigure, type ThingReading } from './scene.ts';
import { type OpenUse, phraseAt } from './thing-index.ts';
import { actsOn } from './verbs.ts';
import { isFiller } from './words-around.ts';

/** A counted noun: "2,300 homes", "12 kg of cocaine", "30% of the crop". */
interface Counted {
  /** As the measure is named after it: "homes". */
  name: string;
  head: string;
  /** One past its last token. */
  to: number;
  person: boolean;
  /** "200 more homes" */
  added: boolean;
  /** "40 tonnes of food": not counted but weighed. */
  weighed: boolean;
}

/** "2,300 homes were destroyed", "cancelled 480 flights", "the destruction of 2,300 homes". */
export function openMeasure(scene: Scene, figure: ThingFigure): ThingReading | null {
  const counted = countedNoun(scene, figure);
  if (!counted || scene.index.uncounted.has(counted.head)) return null;
  const found =
    stateAfter(scene, counted) ??
    passiveAfter(scene, figure, counted) ??
    activeBefore(scene, figure, counted) ??
    nounBefore(scene, figure, counted) ??
    sharedBefore(scene, figure, counted);
  if (!found) return null;
  const reading = { measure: `${counted.name} ${found.as}`, verb: found.verb };
  return counted.added ? { ...reading, role: 'increment' } : reading;
}

/** "Schools closed in five districts": the places are counted in which it happened. */
export function placesWith(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line, index } = scene;
  const at = figure.from - 1;
  if (figure.kind !== 'number' || (line.lower[at] !== 'in' && line.lower[at] !== 'across')) return null;
  const places = countedNoun(scene, figure);
  if (!places || !index.places.has(places.head)) return null;
  const what = line.lower[at - 2] ?? '';
  const subject = line.info[at - 2]?.cls === 'be' ? (line.lower[at - 3] ?? '') : what;
  const use = index.open
    .get(line.lower[at - 1] ?? '')
    ?.find((one) => one.participle && (one.of === null || one.of.has(subject)));
  if (!use || !isPlural(subject) || use.with.length > 0) return null;
  return { measure: `${places.name} with ${sameNoun(scene, subject)} ${use.as}`, verb: at - 1 };
}

/** "480 flight cancellations", "400 job cuts". */
export function countedAct(scene: Scene, figure: ThingFigure): ThingReading | null {
  const { line, index } = scene;
  if (figure.kind !== 'number') return null;
  for (let at = figure.to + 1; at < figure.to + 4; at++) {
    const noun = line.lower[at - 1];
    if (noun === undefined || !isNounWord(line, at - 1)) return null;
    const found = index.nouns.get(line.lower[at] ?? '')?.find(({ of }) => !of || of.includes(plural(noun)));
    if (found && isPlural(line.lower[at]!))
      return { measure: `${sameNoun(scene, plural(noun))} ${found.as}`, verb: -1 };
  }
  return null;
}

function sameNoun({ index }: Scene, noun: string): string {
  return index.sameNouns.get(noun) ?? noun;
}

const ADDED = new Set(['more', 'another', 'further', 'additional', 'extra']);

function countedNoun(scene: Scene, figure: ThingFigure): Counted | null {
  const { line, clause, index } = scene;
  const { kind } = figure;
  let from = figure.to;
  let added = ADDED.has(line.lower[figure.from - 1] ?? '');
  if (kind !== 'number') {
    if (
      kind === 'money' ||
      kind === 'time' ||
      kind === 'points' ||
      kind === 'temperature' ||
      kind === 'speed' ||
      kind === 'length'
    )
      return null;
    if (line.lower[from] === 'worth') from++;
    if (line.lower[from] !== 'of') return null;
    from++;
  } else if (line.lower[from] === 'of') {
    // "one of their oil fields"
    if (figure.quantity.stated === 1) return null;
    from++;
  }
  while (line.info[from]?.cls === 'det' || line.info[from]?.cls === 'poss' || line.info[from]?.cls === 'other') {
    if (ADDED.has(line.lower[from]!)) added = true;
    if (line.info[from]!.cls === 'det' && kind === 'number') return null;
    from++;
  }
  let head = -1;
  for (let at = from; at < from + 5 && isNounWord(line, at); at++) {
    const lower = line.lower[at]!;
    if (at > from && startsVerb(scene, at)) break;
    head = at;
    if (
      kind === 'number' &&
      isPlural(lower) &&
      !(isNounWord(line, at + 1) && isPlural(line.lower[at + 1]!) && !startsVerb(scene, at + 1))
    )
      break;
  }
  if (head < 0) return null;
  const word = line.lower[head]!;
  const isOne = figure.quantity.stated === 1;
  if (kind === 'number' && !isPlural(word) && !isOne) return null;
  if (line.lower[head]!.endsWith("'s") || line.lower[head]!.endsWith("s'")) return null;
  const many = kind === 'number' ? plural(word) : word;
  const noun = clause.chunks[chunkAt(clause, head)];
  const person = noun?.kind === 'noun' && isPerson(noun, word, line.info[head]!.population !== null);
  const same = sameNoun(scene, many);
  const wide = index.wideNouns.has(many) ? widened(scene, from, head) : null;
  const joined = pairAfter(scene, head + 1);
  const weighed = kind === 'mass' || kind === 'volume';
  const name = `${wide === null ? '' : `${wide} `}${same}`;
  return joined
    ? { name: `${name} and ${joined.noun}`, head: same, to: joined.to, person, added, weighed }
    : { name, head: same, to: head + 1, person, added, weighed };
}

function isPerson(chunk: NounChunk, head: string, known: boolean): boolean {
  return known || (chunk.head === head && chunk.person === 'yes');
}

/** "cholera cases", "cases of cholera" */
function widened({ line }: Scene, from: number, head: number): string | null {
  if (head > from) return line.lower[head - 1]!;
  return line.lower[head + 1] === 'of' && isNounWord(line, head + 2) ? line.lower[head + 2]! : null;
}

/** "300 homes and businesses": both are counted together. */
function pairAfter({ line }: Scene, at: number): { noun: string; to: number } | null {
  if (line.lower[at] !== 'and' && line.lower[at] !== 'or') return null;
  const noun = line.lower[at + 1] ?? '';
  if (!isNounWord(line, at + 1) || !isPlural(noun) || isNounWord(line, at + 2)) return null;
  return line.info[at + 1]!.forms === 0 ? { noun, to: at + 2 } : null;
}

function startsVerb({ line, index }: Scene, at: number): boolean {
  const lower = line.lower[at]!;
  const word = line.info[at]!;
  if (index.open.has(lower) && !word.thing) return true;
  if (word.forms !== 0 && word.population === null && !word.thing) return true;
  return /(?:[^e]ed|ing)$/u.test(lower) && isPlural(line.lower[at - 1]!);
}

interface Predicate {
  as: string;
  verb: number;
}

/** "50,000 homes [were left] without power" */
function stateAfter({ line, index }: Scene, { to }: Counted): Predicate | null {
  for (let at = to; at < to + 6 && at < line.tokens.length; at++) {
    const state = phraseAt(index.states, line.lower, at);
    if (state) return { as: state.of, verb: at };
    const word = line.info[at]!;
    const skips =
      word.cls === 'be' || word.cls === 'have' || word.cls === 'aux' || word.cls === 'adv' || word.forms !== 0;
    if (!skips || word.negative) return null;
  }
  return null;
}

/** "2,300 homes [in the valley] were destroyed", "homes destroyed", "14 buildings collapsed". */
function passiveAfter(scene: Scene, figure: ThingFigure, counted: Counted): Predicate | null {
  const { line, index } = scene;
  let helped = false;
  let far = false;
  for (let at = counted.to; at < Math.min(line.tokens.length, counted.to + 12); at++) {
    const lower = line.lower[at]!;
    const word = line.info[at]!;
    if (word.negative) return null;
    if ((word.cls === 'and' || lower === ',') && !helped) {
      const next = scene.figures.find(({ from }) => from === at + 1 || from === at + 2);
      const item = next && countedNoun(scene, next);
      return item ? passiveAfter(scene, figure, { ...counted, to: item.to }) : null;
    }
    if (word.cls === 'be' || word.cls === 'have' || word.cls === 'aux') {
      if (helped && far) return null;
      helped = true;
      continue;
    }
    const uses = index.open.get(lower);
    if (uses && (!far || helped)) {
      const use = uses.find((one) => fitsAfter(scene, one, at, counted, helped));
      if (use) return { as: use.as, verb: at };
    }
    if (helped && isGuessed(scene, at, figure, counted)) return { as: lower, verb: at };
    if (word.cls === 'adv' || (isFiller(scene, at) && word.cls === 'open')) continue;
    // A phrase of place between the noun and its verb.
    if (
      !helped &&
      (word.cls === 'prep' ||
        (far && (isNounWord(line, at) || word.cls === 'det' || word.cls === 'poss' || line.inTime[at])))
    ) {
      far = true;
      if (word.forms !== 0 && word.cls === 'open') return null;
      continue;
    }
    return null;
  }
  return null;
}

function fitsAfter(scene: Scene, use: OpenUse, at: number, counted: Counted, helped: boolean): boolean {
  if (!allows(use, counted)) return false;
  if (use.with.length > 0 && endOfPhrase(scene, use, at + 1) === 0) return false;
  if (use.counts !== 'object' && use.tensed && !helped && !actsOn(scene, at + 1)) return true;
  if (use.counts === 'subject') return use.tensed || helped;
  return use.participle && (isPassive(scene, at, counted.to) || (!helped && !actsOn(scene, at + 1)));
}

/** A form of "be" stands between: "were destroyed", not "have destroyed". */
function isPassive({ line }: Scene, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from; at--) if (line.info[at]!.cls === 'be' || line.lower[at] === 'got') return true;
  return false;
}

function allows(use: OpenUse, { head, person, weighed }: Counted): boolean {
  if (use.of !== null && !weighed && !use.of.has(head)) return false;
  return !person || use.people;
}

/** One past a phrase that makes the verb: "down" right behind or after a short object; 0 when it is not there. */
function endOfPhrase({ line }: Scene, use: OpenUse, from: number): number {
  for (let at = from; at < from + 2; at++) {
    for (const phrase of use.with)
      if (phrase.every((word, k) => line.lower[at + k] === word)) return at + phrase.length;
  }
  return 0;
}

/** "were rezoned": a participle no list holds counts for something where the number is no small one. */
function isGuessed(
  { line, index, clause }: Scene,
  at: number,
  { quantity, kind }: ThingFigure,
  { person, to }: Counted,
): boolean {
  const lower = line.lower[at]!;
  if (person || kind !== 'number' || (quantity.min ?? 0) < 10 || !/[^e]ed$/u.test(lower) || index.idle.has(lower))
    return false;
  const word = line.info[at]!;
  return word.uses.length === 0 && !word.reporting && isPassive({ line, index, clause } as Scene, at, to);
}

/** "cancelled 480 flights", "shot down 22 drones", "set 60 cars on fire". */
function activeBefore(scene: Scene, figure: ThingFigure, counted: Counted): Predicate | null {
  const { line, index } = scene;
  let at = figure.from - 1;
  while (at > 0 && figure.from - at < 5 && isBeforeObject(scene, at)) at--;
  for (let verb = at; verb >= Math.max(0, at - 2); verb--) {
    const uses = index.open.get(line.lower[verb]!);
    if (!uses || isNounVerb(scene, verb)) continue;
    const between = line.lower.slice(verb + 1, at + 1);
    const use = uses.find((one) => {
      if (one.counts === 'subject' || !allows(one, counted) || isPassive(scene, verb, Math.max(0, verb - 3)))
        return false;
      if (one.with.length === 0) return verb === at;
      const phrase = one.with.some(
        (words) => words.length === between.length && words.every((word, k) => word === between[k]),
      );
      return (
        phrase ||
        (verb === at && one.with.some((words) => words.every((word, k) => line.lower[counted.to + k] === word)))
      );
    });
    if (use) return { as: use.as, verb };
    if (verb !== at) break;
  }
  return null;
}

/** "a total of", "as many as", "up to", "another", "just": between verb and figure. */
function isBeforeObject({ line, index }: Scene, at: number): boolean {
  const word = line.info[at]!;
  const lower = line.lower[at]!;
  if (index.open.has(lower) && word.cls !== 'det') return false;
  if (lower === 'total' || lower === 'of')
    return lower === 'total' || line.lower[at - 1] === 'total' || line.lower[at - 1] === 'worth';
  return word.cls === 'adv' || word.cls === 'det' || word.cls === 'other' || word.cls === 'poss' || /ly$/u.test(lower);
}

function isNounVerb({ line }: Scene, at: number): boolean {
  const cls = line.info[at - 1]?.cls;
  return (
    cls === 'det' ||
    cls === 'poss' ||
    (line.info[at - 1]?.cls === 'prep' && !line.lower[at]!.endsWith('ing') && line.lower[at - 1] !== 'to')
  );
}

/** "the destruction of 2,300 homes" */
function nounBefore({ line, index }: Scene, { from }: ThingFigure, counted: Counted): Predicate | null {
  let at = from - 1;
  if (line.info[at]?.cls === 'adv' || line.info[at]?.cls === 'other') at--;
  if (line.lower[at] !== 'of') return null;
  const found = index.nouns
    .get(line.lower[at - 1] ?? '')
    ?.find(({ of, people }) => (!of || of.includes(counted.head)) && (!counted.person || people));
  return found ? { as: found.as, verb: -1 } : null;
}

/** "seized 40 rifles and 3,000 rounds", "80 homes and four schools were destroyed". */
function sharedBefore(scene: Scene, figure: ThingFigure, counted: Counted): Predicate | null {
  const { line } = scene;
  let at = figure.from - 1;
  if (line.lower[at] === 'and' || line.lower[at] === ',') at--;
  else return null;
  if (line.lower[at] === ',') at--;
  const last = scene.read.at(-1);
  if (!last || at - last.figure.to > 7 || last.reading.verb === undefined || last.reading.verb < 0) return null;
  // The verb stands before the first item, and none after it.
  if (last.reading.verb >= last.figure.from) return null;
  for (let i = last.figure.to; i <= at; i++) {
    const word = line.info[i]!;
    if (word.cls === 'be' || word.cls === 'have' || word.cls === 'rel' || word.cls === 'sub') return null;
  }
  const as = scene.index.open.get(line.lower[last.reading.verb]!)?.find((use) => allows(use, counted))?.as;
  return as === undefined || !last.reading.measure.endsWith(as) ? null : { as, verb: last.reading.verb };
}
