import { oneAt } from '../../model/one-at.ts';
import { isPhraseAt } from '../../model/phrase-at.ts';
import { countedNoun } from './counted-noun.ts';
import { type Counted, isNounWord, type Scene, type ThingFigure } from './scene.ts';
import { type OpenUse, phraseAt } from './thing-index.ts';
import { actsOn, isPassive } from './verbs.ts';
import { isFiller } from './words-around.ts';

export interface Predicate {
  as: string;
  verb: number;
}

/** "50,000 homes [were left] without power", "75,000 homes in Dale were still without power" */
export function stateAfter(scene: Scene, { to }: Counted): Predicate | null {
  const { line, index } = scene;
  const from = pastPlace(scene, to);
  for (let at = from; at < from + 6 && at < line.tokens.length; at++) {
    const state = phraseAt(index.states, line.lower, at);
    if (state) return { as: state.of, verb: at };
    const word = line.info[at]!;
    const skips =
      word.cls === 'be' || word.cls === 'have' || word.cls === 'aux' || word.cls === 'adv' || word.forms !== 0;
    if (!skips || word.negative) return null;
  }
  return null;
}

/** Past a phrase of place before a form of "be". */
function pastPlace({ line }: Scene, to: number): number {
  if (line.info[to]?.cls !== 'prep') return to;
  let at = to + 1;
  while (at < to + 6 && (isNounWord(line, at) || line.info[at]?.cls === 'det')) at++;
  return line.info[at]?.cls === 'be' ? at : to;
}

/** "2,300 homes [in the valley] were destroyed", "homes destroyed", "14 buildings collapsed". */
export function passiveAfter(scene: Scene, figure: ThingFigure, counted: Counted): Predicate | null {
  const { line, index } = scene;
  // "houses in 20 villages were destroyed": the villages were not.
  // "Power was cut to 4,000 homes, and two dozen bridges were washed away"
  const before = oneAt(line.lower, figure.from - 1);
  // "with 41,000 vehicles damaged", "at 112 schools damaged"; but "houses in 20 villages destroyed"
  const isWith =
    REDUCED.has(before ?? '') && index.open.get(line.lower[counted.to] ?? '')?.some((use) => use.participle) === true;
  if (before === 'to' || (!isWith && oneAt(line.info, figure.from - 1)?.cls === 'prep' && before !== 'of')) return null;
  let helped = false;
  let far = false;
  const from = pastWorth(scene, counted.to);
  for (let at = from; at < Math.min(line.tokens.length, from + 12); at++) {
    const lower = line.lower[at]!;
    const word = line.info[at]!;
    if (word.negative) return null;
    if ((word.cls === 'and' || lower === ',') && !helped) {
      const next = scene.figures.find(({ from }) => from === at + 1 || from === at + 2);
      const to = next ? countedNoun(scene, next)?.to : pastItem(scene, at + 1);
      return to === undefined ? null : passiveAfter(scene, figure, { ...counted, to });
    }
    if (word.cls === 'be' || word.cls === 'have' || word.cls === 'aux') {
      if (helped && far) return null;
      helped = true;
      continue;
    }
    const uses = index.open.get(lower);
    if (uses) {
      // "150,000 customers in Ohio lost power": two words that mean it stand a phrase away too.
      const isNear = !far || helped;
      const use = uses.find((one) => (isNear || one.with.length > 0) && fitsAfter(scene, one, at, counted, helped));
      if (use) return { as: use.as, verb: at };
    }
    if (helped && isGuessed(scene, at, figure, counted)) return { as: lower, verb: at };
    if (word.cls === 'adv' || (isFiller(scene, at) && word.cls === 'open')) continue;
    // A phrase of place between the noun and its verb.
    if (
      !helped &&
      (word.cls === 'prep' ||
        (far &&
          (isNounWord(line, at) ||
            line.quantity[at] !== undefined ||
            word.cls === 'det' ||
            word.cls === 'poss' ||
            line.inTime[at])))
    ) {
      far = true;
      if (word.forms !== 0 && word.cls === 'open') return null;
      continue;
    }
    return null;
  }
  return null;
}

/** Past an item of the list that has no figure: "200 homes and a school were destroyed". */
function pastItem({ line }: Scene, from: number): number | undefined {
  if (!/^an?$/u.test(line.lower[from] ?? '')) return undefined;
  let to = from + 1;
  while (to < from + ITEM && isNounWord(line, to)) to++;
  return to > from + 1 ? to : undefined;
}

/** Tokens of such an item: "a primary school building". */
const ITEM = 5;

const REDUCED = new Set(['with', 'at', 'for', 'from']);

/** "2.4 tonnes of cocaine worth an estimated $180m was seized": past what it is worth. */
function pastWorth({ line, figures }: Scene, to: number): number {
  // "cocaine, worth an estimated $180m, was seized"
  const at = line.lower[to] === ',' ? to + 1 : to;
  if (line.lower[at] !== 'worth') return to;
  const end = figures.find((one) => one.from > at && one.from < at + WORTH && one.kind === 'money')?.to ?? to;
  return at > to && line.lower[end] === ',' ? end + 1 : end;
}

/** Tokens between "worth" and its figure: "worth an estimated street value of". */
const WORTH = 5;

function fitsAfter(scene: Scene, use: OpenUse, at: number, counted: Counted, helped: boolean): boolean {
  if (!allows(use, counted)) return false;
  const end = use.with.length > 0 ? endOfPhrase(scene, use, at + 1) : at + 1;
  if (end === 0) return false;
  // "attended court", "joined the army", "walked out of the wreck"
  const next = scene.line.info[end]?.cls === 'det' ? end + 1 : end;
  if (use.unless?.has(scene.line.lower[next] ?? '')) return false;
  // "300 tonnes of oil had leaked": no passive
  const isDone = use.tensed && (!helped || (use.participle && !isPassive(scene, at, counted.to)));
  if (use.counts !== 'object' && isDone && !actsOn(scene, at + 1)) return true;
  if (use.counts === 'subject') return use.tensed || helped;
  return use.participle && (isPassive(scene, at, counted.to) || (!helped && !actsOn(scene, at + 1)));
}

export function allows(use: OpenUse, { head, person, weighed, one }: Counted): boolean {
  if (one && !use.single) return false;
  // "sending 81 tons of food": what is fired is counted
  if (use.of !== null && (!weighed || use.as === 'fired' || use.as === 'shot down') && !use.of.has(head)) return false;
  return !person || use.people;
}

/** Does one of the phrases that make the verb begin at `at`, where it wants one? */
export function hasPhraseAt(use: OpenUse, lower: readonly string[], at: number): boolean {
  return use.with.length === 0 || use.with.some((words) => isPhraseAt(words, lower, at));
}

/** One past a phrase that makes the verb: "down" right behind or after a short object; 0 when it is not there. */
function endOfPhrase({ line }: Scene, use: OpenUse, from: number): number {
  for (let at = from; at < from + 2; at++) {
    const phrase = use.with.find((words) => isPhraseAt(words, line.lower, at));
    if (phrase) return at + phrase.length;
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
