import { oneAt } from '../model/one-at.ts';
import { MIXED } from '../model/token-table.ts';
import { isCapital, isRunning, type Line } from './line.ts';
import { isShortened, matchPhrase } from './phrase-pattern.ts';
import { isAdverb } from './verb-words.ts';
import { BASE, PARTICIPLE, PAST, PRESENT, type Use } from './word-index.ts';

const NO_OUTBREAK = /^(?:mentally|terminally|chronically)$/u;

const IN_AID = /^(?:aid|support|charge|honou?r|favou?r|memory)$/u;

/** What may be said of a thing too. */
const DESCRIBES = /^(?:serious|critical|stable)$/u;

/** How far after its verb a phrase may stand: "took 20 of the injured people to a nearby hospital". */
const REACH = 14;

const NO_PATTERNS: Use['with'] = [];
const NOTHING = { uses: [], end: 0 };

/** The uses whose following words are there: "taken" + "hostage". */
export function usesAfter(line: Line, uses: readonly Use[], from: number): { uses: readonly Use[]; end: number } {
  // Most verbs say no measure.
  if (uses.length === 0) return NOTHING;
  const found: { use: Use; at: number; end: number }[] = [];
  const plain: Use[] = [];
  for (const use of uses) {
    if (use.with.length === 0) {
      if (!use.unless.some((pattern) => matchPhrase(pattern, line.lower, from) > 0)) plain.push(use);
    } else {
      const phrase = phraseAfter(line, use, from);
      // "picked up two men"; but "picked up two men from the sea"
      if (phrase && !use.unless.some((pattern) => matchPhrase(pattern, line.lower, phrase.end) > 0))
        found.push({ use, ...phrase });
    }
  }
  found.sort((a, b) => a.use.rank - b.use.rank || a.at - b.at);
  // "The hospital was treating 40": whoever does it tells more than the verb alone.
  plain.sort((a, b) => openness(a) - openness(b));
  // What only looks on takes no words: a longer phrase behind it may.
  const first = found.find(({ at, end }) => end > at);
  // "taken to hospital from the school": no captor took them.
  const care =
    found[0]?.use.measure === 'hostages'
      ? found.find(({ at, use }) => at === from && use.measure === 'hospitalised')
      : undefined;
  if (care) return { uses: [care.use, ...plain], end: care.end };
  return { uses: [...found.map(({ use }) => use), ...plain], end: first?.at === from ? first.end : 0 };
}

/** Whose and by whom it is said: 0 where both are asked for or the first, 2 where neither is. */
function openness({ of, by }: Use): number {
  return of !== null ? 0 : by !== null ? 1 : 2;
}

function phraseAfter(line: Line, use: Use, from: number): { at: number; end: number } | null {
  const last = Math.min(line.tokens.length, from + REACH);
  for (let i = from; i < last; i++) {
    const lower = line.lower[i]!;
    if ((lower === '.' && !isShortened(line.lower, i)) || lower === ';' || lower === ':') return null;
    for (const pattern of use.opens === null || use.opens.has(lower) ? use.with : NO_PATTERNS) {
      const end = matchPhrase(pattern, line.lower, i);
      // "treated 64 people for wounds": a gap at the start holds the object.
      // "flown to Lima": a gap at the end is whatever comes, and no part of the verb.
      if (end > 0) return { at: pattern[0] === null ? i + 1 : i, end: pattern.at(-1) === null ? i : end };
    }
    // "got out without serious injuries"
    if (lower === 'without') return null;
    if (line.quantity[i]) {
      i = line.quantityEnd[i]! - 1;
      continue;
    }
    const word = line.info[i]!;
    if (lower === ',') return null;
    // "one shot and another dead": the dead one is another.
    const next = line.info[i + 1];
    if (word.cls === 'and' && (i === from || next?.cls === 'other' || (next?.forms ?? 0) > 0)) return null;
    if (word.cls === 'be' || word.cls === 'have' || word.cls === 'rel' || word.cls === 'sub') return null;
    // "took the 20 injured people to hospital", but not "shot two men and left a third dead"
    const describes = (next?.population ?? null) !== null;
    if (i > from && word.forms & (PAST | PRESENT) && word.population === null && !describes) return null;
  }
  return null;
}

export function statePhrase(line: Line, at: number): { use: Use; end: number } | null {
  const word = line.info[at];
  if (!word || word.states.length === 0) return null;
  // "the Sexiest Man Alive": a name
  const isName = at > 0 && isCapital(line.tokens[at]!) && isCapital(line.tokens[at - 1]!);
  if (isName && isRunning(line)) return null;
  // "the man is mentally ill" of no outbreak.
  if (at > 0 && NO_OUTBREAK.test(line.lower[at - 1]!)) return null;
  // "a dinner in aid of the burns unit"
  if (line.lower[at] === 'in' && IN_AID.test(oneAt(line.lower, at + 1) ?? '')) return null;
  // "had been given up for dead"
  if (line.lower[at] === 'dead' && oneAt(line.lower, at - 1) === 'for') return null;
  // "convicted of serious crimes": what the crimes are.
  // "children in critical regions": what the regions are like.
  const before = oneAt(line.info, at - 1);
  const isOfNoun = before?.cls === 'prep' && line.info[at + 1]?.cls === 'open';
  if (at > 0 && DESCRIBES.test(line.lower[at]!) && (oneAt(line.lower, at - 1) === 'of' || isOfNoun)) return null;
  let best: { use: Use; end: number } | null = null;
  // A plain word is known for beginning its phrases; "ex-missing" and "hospital's" by what they hold.
  const known = line.tokens[at]!.shape & MIXED ? 0 : 1;
  for (const { pattern, use } of word.states) {
    if (use.of !== null && !isToldOf(line, use.of, at)) continue;
    const end = matchPhrase(pattern, line.lower, at + known, known);
    if (word.cls === 'prep' && (holdsVerb(line, at + 1, end - 1) || isOfCompound(line, end))) continue;
    if (end > 0 && (best === null || use.rank < best.use.rank || (use.rank === best.use.rank && end > best.end)))
      best = { use, end };
  }
  return best;
}

/** "400 firefighters are at the scene", and whoever else is there */
function isToldOf({ info, lower }: Line, of: ReadonlySet<string>, at: number): boolean {
  // "a police officer at the scene said"
  const before = oneAt(info, at - 1);
  if (before?.cls !== 'be' && before?.cls !== 'adv' && info[at]!.cls === 'prep') return false;
  for (let i = at - 1; i >= Math.max(0, at - SUBJECT_REACH); i--) if (of.has(lower[i]!)) return true;
  return false;
}

const SUBJECT_REACH = 10;

/** "the toll in the hospital fire rose": the fire's, and nobody is in hospital. */
function isOfCompound({ info, lower }: Line, end: number): boolean {
  // "two with gunshot wounds walk in": a plural begins no compound.
  const next = end > 0 && !lower[end - 1]!.endsWith('s') ? info[end] : undefined;
  return next !== undefined && next.cls === 'open' && (next.forms & BASE) !== 0 && !(next.forms & PAST);
}

/** "those hurt in the crash died in hospital": no phrase "in … hospital". */
function holdsVerb(line: Line, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { cls, forms, uses, link, thing } = line.info[i]!;
    if (cls === 'be' || cls === 'have' || cls === 'aux') return true;
    if (forms & PAST && !thing && (uses.length > 0 || link) && line.quantity[i] === undefined) return true;
  }
  return false;
}

/** What a link or a verb says of its subject, or of its object where the subject did so. */
interface Linked {
  use: Use;
  end: number;
  isDone?: boolean;
}

/** After "reported", "feared", "shot": "[to have been] killed", "[still] missing", "dead". */
export function linkedState(line: Line, from: number, link: boolean): Linked | null {
  let i = from;
  while (i < from + 5 && i < line.tokens.length) {
    const word = line.info[i]!;
    const lower = line.lower[i]!;
    const skips = link && (word.cls === 'be' || word.cls === 'have' || lower === 'to' || lower === 'as');
    if (!skips && !(word.cls === 'adv' && link && !statePhrase(line, i)) && !isAdverb(line, i)) break;
    if (statePhrase(line, i)) break;
    i++;
  }
  const state = statePhrase(line, i);
  if (state) return state;
  const word = line.info[i];
  if (!link || !word || !(word.forms & PARTICIPLE) || word.uses.length === 0) return null;
  const { uses } = usesAfter(line, word.uses, i + 1);
  const use = uses.find((one) => one.of === null);
  // "feared drowned", "believed to have died": either way it is told of the subject.
  // "who police believe killed three officers": a clause of its own.
  const object = line.quantity[i + 1] !== undefined || line.info[i + 1]?.cls === 'det';
  if (!use || (object && i === from)) return null;
  // "is known to have killed 57 people": done by the subject.
  const isDone = object && use.counts !== 'subject' && line.info[i - 1]!.cls === 'have';
  return { use, end: i + 1, isDone };
}
