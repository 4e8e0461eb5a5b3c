import { oneAt } from '../model/one-at.ts';
import type { VerbChunk, Voice } from './chunk.ts';
import { fatal, killing } from './fatal.ts';
import type { Line } from './line.ts';
import { isForce } from './noun-words.ts';
import { guessForms, hasObject, stateVoice, verbAlone, voiceOf } from './verb-forms.ts';
import { linkedState, statePhrase, usesAfter } from './verb-phrases.ts';
import { betweenParts, helps, isAdverb, leadsVerb } from './verb-words.ts';
import { BASE, GERUND, PARTICIPLE, PAST, type Use } from './word-index.ts';

/** The verb group or state that begins at token `at`, or `null` when none does. */
export function readVerb(line: Line, at: number): VerbChunk | null {
  if (isForce(line, at)) return null;
  // "a Chinese rescue team of 37"
  if (line.lower[at] === 'rescue' && namesTeam(line, at + 1)) return null;
  // "the navy and fire service took part"
  if (line.lower[at] === 'fire' && line.cues.ofFire.has(line.lower[at + 1] ?? '')) return null;
  // "examines the remains at the hospital": what is left of the dead.
  if (line.lower[at] === 'remains' && oneAt(line.info, at - 1)?.cls === 'det') return null;
  // "fired the fatal shot": a noun.
  if (line.lower[at] === 'shot' && line.cues.shots.has(oneAt(line.lower, at - 1) ?? '')) return null;
  // "two murder charges and one kidnapping charge"
  // but "Nine people face charges"
  const { forms, uses } = line.info[at]!;
  if (CASES.test(line.lower[at + 1] ?? '') && forms & (BASE | GERUND) && usesAfter(line, uses, at + 1).end === 0)
    return null;
  const first = readOne(line, at);
  if (!first) return null;
  return withCoordinated(line, first);
}

/** "rescue team", "rescue dog teams" */
function namesTeam({ lower, cues }: Line, at: number): boolean {
  return cues.teams.has(lower[at] ?? '') || cues.teams.has(lower[at + 1] ?? '');
}

const TENSED = new Set(['is', 'are', 'was', 'were']);
const CASES = /^(?:charges?|counts?|cases?|trials?|convictions?)$/u;

function readOne(line: Line, at: number): VerbChunk | null {
  let i = at;
  let be = false;
  let have = false;
  let aux = false;
  let infinitive = false;
  let negated = false;
  let finite = false;
  for (; i < line.tokens.length; i++) {
    const word = line.info[i]!;
    // "have yet to be found"
    if (have && isYet(line, i) && statePhrase(line, i)) break;
    // "have not been found", "did not survive": a state of its own.
    // "was not more than ten": of the figure.
    // "Dozens not found after the mudslide"
    if (word.negative && (line.quantity[i] || ((be || have || aux || i === at) && statePhrase(line, i)))) break;
    if (word.negative) negated = true;
    if (word.cls === 'be') {
      // "who were underground were killed"
      if (be && TENSED.has(line.lower[i]!)) break;
      be = true;
      finite ||= line.lower[i] !== 'being' && line.lower[i] !== 'be' && line.lower[i] !== 'been';
    } else if (word.cls === 'have') {
      // "have injuries" is a verb of its own; "have been", "had died" only helps.
      // "have had to leave"
      const must = have && line.lower[i + 1] === 'to' && leadsVerb(line, i + 2);
      const isWhen = endOfWhen(line, i + 1) > 0;
      // "may have to be evacuated"
      const isTo = line.lower[i + 1] === 'to' && line.lower[i + 2] === 'be' && i + 3 < line.tokens.length;
      if (isTo) {
        finite ||= line.lower[i] !== 'having';
        aux = true;
        i++;
        continue;
      }
      if (!must && !isWhen && !helps(line, i + 1) && !(isYet(line, i + 1) && statePhrase(line, i + 1))) break;
      have = true;
      finite ||= line.lower[i] !== 'having';
    } else if (word.cls === 'aux') {
      if (line.lower[i] === 'to') {
        if (!leadsVerb(line, i + 1)) break;
        infinitive = true;
      } else if (line.cues.getting.has(line.lower[i]!)) {
        if (!helps(line, i + 1)) break;
        be = true;
      } else finite = true;
      aux = true;
    } else if (word.reflexive && be) {
      // "was herself injured"
    } else if (word.negative) {
      if (!be && !have && !aux) break;
    } else if (betweenParts(line, i) && (be || have || aux)) {
      // "had so far been confirmed", "have since been released"
      if (line.lower[i] === 'so') i++;
    } else if ((be || have) && (line.inTime[i] || line.inTime[i + 1]) && endOfWhen(line, i) > 0) {
      // "were on Saturday arrested"
      i = endOfWhen(line, i) - 1;
    } else if ((isAdverb(line, i) || word.cls === 'adv') && (i > at || leadsVerb(line, i + 1))) {
      // "was just over 300": of the figure.
      if (line.quantity[i]) break;
      // "An officer who was nearby shot and killed the man": what he did, not what was done to him.
      if (be && WHERE.has(line.lower[i]!) && doesSo(line, i + 1)) return helping({ line, at, negated }, i, be);
      // "fatally shot 12 people": done to them, and no state of whoever did it.
      const state = statePhrase(line, i);
      if (state && (be || !hasObject(line, state.end))) break;
    } else break;
  }
  const main = line.info[i];
  const group: Group = { line, at, negated };
  // "has topped 1,200": the verb is a part of the figure.
  if (!main || line.tokens[i]!.kind !== 'word' || line.quantity[i]) {
    return be || have || aux ? helping(group, i, be) : null;
  }
  const found = statePhrase(line, i);
  // "30 men held by rebels": the phrase says more than "held" alone.
  const says = found && main.uses.length > 0 ? usesAfter(line, main.uses, i + 1).uses[0] : undefined;
  // "held up to 60 guests": what has an object is done, and no state.
  // "has held office"
  const holds = have && !be && (main.forms & PARTICIPLE) !== 0;
  const acts = holds || (found && !be && main.forms & PAST && main.uses.length > 0 && hasObject(line, i + 1));
  const state = acts || (found && says && says.with.length > 0 && says.rank < found.use.rank) ? null : found;
  if (state && (be || !verbAlone(main))) {
    const helped = be || ((main.negative || isYet(line, i)) && (have || aux));
    const stateIsFinite = helped && (finite || !infinitive);
    const stateVoiced = helped ? 'passive' : stateVoice(line, i, state.end);
    return chunkOf(group, stateVoiced, state.end, [state.use], line.lower[i]!, stateIsFinite);
  }
  const bits = main.forms || guessForms(line, i, at, be || have || aux);
  if (bits === 0) {
    return be || have || aux ? helping(group, Math.max(i, at + 1), be) : null;
  }
  let voice = voiceOf(bits, be, have, aux, infinitive);
  // "suspected of having sheltered the gunman"
  if (voice === 'active' && line.lower[at] === 'having') voice = 'gerund';
  let to = i + 1;
  const following = usesAfter(line, main.uses, to);
  // "two of them died": a verb that nobody can be done to is finite.
  const isDoing = following.uses.length > 0 && following.uses.every((use) => use.counts === 'subject');
  if (voice === 'either' && (isDoing || main.intransitive)) voice = 'active';
  if (voice === null) return be ? helping(group, i, be) : null;
  let uses = following.uses;
  // "shot to death two men": the object stands after the phrase.
  if (following.end > 0) to = following.end;
  // "The man who police say shot and killed five people": what he did, not what was said of him.
  const saysDone = main.reporting && !be && to < line.tokens.length && doesSo(line, to);
  if (!saysDone && (main.link || uses.length > 0)) {
    const linked = linkedState(line, to, main.link);
    // "was confirmed dead", "remain missing", "shot dead"; "left 12 dead" has its noun in between.
    // "died in hospital" is a death
    const adds = linked && (main.link || main.uses.every((use) => linked.use.rank <= use.rank));
    if (linked && adds) {
      // "three villagers' bodies were found burned": what the verb says of bodies comes first.
      uses = [...uses.filter((use) => use.of !== null), linked.use];
      to = linked.end;
      if (linked.isDone) return chunkOf(group, 'active', to, uses, line.lower[i]!, finite);
      const linkVoice =
        main.uses.length > 0 && !main.link ? voice : voice === 'active' || voice === 'infinitive' ? 'passive' : voice;
      const linkFinite = finite || voice === 'active' || line.cues.stative.has(line.lower[i]!);
      return chunkOf(group, linkVoice === 'gerund' ? 'passive' : linkVoice, to, uses, line.lower[i]!, linkFinite);
    }
  }
  if (fatal(line, at, i) && main.uses.length > 0) uses = [...killing(main.uses), ...uses];
  const verb = chunkOf(group, voice, to, uses, line.lower[i]!, finite || voice === 'active');
  verb.reporting = main.reporting;
  return verb;
}

/** "shot the man", "shot and killed the man": a past that has an object. */
function doesSo({ info, ...line }: Line, at: number): boolean {
  if (!((info[at]?.forms ?? 0) & PAST)) return false;
  const next = info[at + 1]?.cls === 'and' && (info[at + 2]?.forms ?? 0) & PAST ? at + 3 : at + 1;
  return hasObject({ info, ...line }, next);
}

const WHERE = new Set(['nearby', 'inside', 'outside', 'there']);

/** Of a verb group being read: its line, where it begins, whether something denies it. */
interface Group {
  line: Line;
  at: number;
  negated: boolean;
}

function chunkOf(
  { line, at, negated }: Group,
  voice: Voice,
  to: number,
  uses: readonly Use[],
  main: string,
  finite: boolean,
): VerbChunk {
  return {
    kind: 'verb',
    from: at,
    to,
    voice,
    finite,
    uses: uses.length > 0 ? [uses] : [],
    copula: false,
    reporting: false,
    negated: negated || isNearly(line, at, to),
    main,
    singular: SINGULAR.has(line.lower[at]!),
    plural: PLURAL.has(line.lower[at]!),
    unreal: UNREAL.has(line.lower[at]!),
  };
}

/** "have yet to be found", "have still to be found" */
function isYet({ lower }: Line, at: number): boolean {
  return lower[at] === 'yet' || (lower[at] === 'still' && lower[at + 1] === 'to');
}

/** "were almost killed" */
function isNearly({ lower }: Line, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (lower[i] === 'nearly' || lower[i] === 'almost') return true;
  return false;
}

/** One past "on Saturday" before a participle; 0 where there is none. */
function endOfWhen(line: Line, at: number): number {
  let i = line.info[at]?.cls === 'prep' ? at + 1 : at;
  const from = i;
  while (line.inTime[i]) i++;
  const word = line.info[i];
  const isDone = word !== undefined && (word.forms & PARTICIPLE) !== 0 && (word.uses.length > 0 || word.reporting);
  return i > from && isDone && !line.quantity[i] ? i : 0;
}

/** What helps a verb, without one: "was", "has". */
function helping(group: Group, to: number, copula: boolean): VerbChunk {
  // "believed to have been on board"
  const first = group.line.lower[group.at]!;
  const helper = chunkOf(group, 'active', to, [], first, first !== 'to');
  helper.copula = copula;
  return helper;
}

const SINGULAR = new Set(['was', 'is', 'has']);
const UNREAL = new Set(['will', 'would', 'may', 'might', 'could', 'shall']);
const PLURAL = new Set(['were', 'are', 'have']);
const DASHES = new Set(['-', '–', '—']);

/** A state, or what was done to somebody: "left 40 people injured", "11 firefighters overcome by heat, and displaced 220". */
function isDone(line: Line, { voice, from, to }: VerbChunk): boolean {
  return voice === 'state' || line.lower.slice(from, to).includes('by') || isLeft(line, from);
}

/** "left 40 people injured": what stands behind the people is how they were left. */
function isLeft({ lower, quantity, cues }: Line, at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - LEFT_REACH; i--) if (quantity[i]) return cues.finding.has(lower[i - 1]!);
  return false;
}

const LEFT_REACH = 4;

/** A second verb with the same subject and object: "shot and killed", "killed or injured 12". */
function withCoordinated(line: Line, first: VerbChunk): VerbChunk {
  const chunk = first;
  for (let round = 0; round < 3; round++) {
    let i = chunk.to;
    if (chunk.uses.length === 0) return chunk;
    if (line.lower[i] === ',' || DASHES.has(line.lower[i] ?? '')) i++;
    const joins = line.info[i]?.cls === 'and' || line.lower[i] === '/';
    if (joins) i++;
    const start = i;
    if (line.info[i]?.cls === 'adv' || (line.tokens[i] && isAdverb(line, i))) i++;
    const word = line.info[i];
    if (!word || line.quantity[i] || word.cls !== 'open') return chunk;
    // "put 900 people in hospital and killed 34"
    if (chunk.voice === 'state' && line.info[chunk.from]!.cls === 'prep') return chunk;
    // "shot and fatally wounded two men"
    const next = readOne(line, fatal(line, start, start) ? start : i);
    // "left 20 dead and injured 14"
    // "shot a priest dead and injured his driver"
    if (!next) return chunk;
    const owner = line.info[next.to]?.cls;
    const hasOwn = line.quantity[next.to] !== undefined || owner === 'det' || owner === 'poss';
    if (hasOwn && isDone(line, chunk)) return chunk;
    if (next.uses.length === 0 || next.finite !== (next.voice === 'active')) return chunk;
    const fits =
      next.voice === 'either' ||
      next.voice === 'state' ||
      next.voice === chunk.voice ||
      (next.voice === 'gerund' && chunk.voice === 'gerund');
    if (!fits) return chunk;
    if (!joins && (next.voice === 'gerund' || chunk.voice === 'active' || chunk.voice === 'state')) return chunk;
    chunk.to = next.to;
    chunk.uses = [...chunk.uses, ...next.uses];
  }
  return chunk;
}
