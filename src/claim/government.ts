import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { isMark, isMarkAt } from './draft.ts';
import type { Use, WordIndex } from './word-index.ts';

/** The verb that a noun phrase hangs on and what it says of those it counts. */
export interface Government {
  use: Use;
  verb: number;
  /** Nothing but adverbs stands between. */
  direct: boolean;
  /** Through "and": shared with another noun. */
  shared: boolean;
}

/** What `verb` says of its subject; `null` when it says nothing that is counted. */
export function usesOfSubject(chunks: readonly Chunk[], at: number, noun: NounChunk, index: WordIndex): Use | null {
  const found = chunks[at] as VerbChunk;
  // "the men who struck in the north": after "who" a past form is active.
  // "told her to get out": done to her.
  const isActive = oneAt(chunks, at - 1)?.kind === 'rel' || isMarkAt(chunks, at + 1, 'adv', 'her');
  const verb = isActive && found.voice === 'either' ? { ...found, voice: 'active' as const } : found;
  const object = isObject(noun, objectAfter(chunks, at), found);
  const use = combine(
    verb.uses.map((uses) =>
      uses.find(
        (one) =>
          !one.undone &&
          fitsNoun(one, noun) &&
          countsSubject(verb, one, object) &&
          (one.by === null || isDoneBy(one.by, doerAfter(chunks, at))),
      ),
    ),
    index,
  );
  return use?.measure === 'struck' && verb.voice === 'either' && aimsAt(chunks, at + 1) ? null : use;
}

/** "A man shot at two officers" hits nobody; "two men shot at a hotel" were hit. */
function aimsAt(chunks: readonly Chunk[], at: number): boolean {
  const aim = chunks[at + 1];
  return isMarkAt(chunks, at, 'prep', 'at') && aim?.kind === 'noun' && aim.person === 'yes';
}

/** The noun right after a verb, unless it begins a clause of its own: "1 killed 2 wounded". */
function objectAfter(chunks: readonly Chunk[], at: number): NounChunk | null {
  const next = chunks[at + 1];
  // "shot multiple times", "shot 3 times"
  // "trapped 300 metres underground"
  if (next?.kind !== 'noun' || next.time || next.head === 'times' || isLength(next)) return null;
  if (next.quantity?.text.endsWith('times')) return null;
  // "male shot x3, critical"
  if (/^x\d+$/u.test(next.head ?? '')) return null;
  const after = chunks[at + 2];
  const ownVerb =
    after?.kind === 'verb' &&
    after.uses.length > 0 &&
    !isHeldAs(chunks[at], after) &&
    !after.finite &&
    after.voice !== 'gerund' &&
    after.voice !== 'infinitive';
  return ownVerb &&
    (next.quantity || next.other) &&
    oneAt(chunks, at - 1)?.kind === 'noun' &&
    (oneAt(chunks, at - 1) as NounChunk).quantity
    ? null
    : next;
}

/** "A robber held four clerks hostage": what the clerks were held as. */
export function isHeldAs(held: Chunk | undefined, as: VerbChunk): boolean {
  const isCaptive = ({ uses }: VerbChunk): boolean => uses.some((each) => each[0]?.measure === 'hostages');
  return as.voice === 'state' && held?.kind === 'verb' && isCaptive(held) && isCaptive(as);
}

function isLength({ quantity }: NounChunk): boolean {
  return quantity !== null && quantity.unit.kind === 'measure';
}

/** "3 killed murder-suicide": a figure alone kills nothing that has no article and is nobody; but "one of them shot and wounded Ana Ruiz". */
function isObject(noun: NounChunk, object: NounChunk | null, verb: VerbChunk): NounChunk | null {
  if (object?.name && verb.uses.length > 1 && object.to - object.from > 1) return object;
  const bare =
    object !== null && object.det === null && object.quantity === null && object.person !== 'yes' && !object.reflexive;
  return bare && noun.quantity !== null && noun.head === null ? null : object;
}

function countsSubject(verb: VerbChunk, use: Use, object: NounChunk | null): boolean {
  if (object?.reflexive && use.counts === 'object' && verb.voice !== 'passive') return use.measure !== 'struck';
  switch (verb.voice) {
    case 'passive':
    case 'state':
      return true;
    case 'either':
      return use.counts === 'subject' ? true : object === null;
    default:
      return use.counts === 'subject' || (use.counts === 'both' && object === null);
  }
}

/** What `verb` says of its object. */
export function usesOfObject(chunks: readonly Chunk[], at: number, noun: NounChunk, index: WordIndex): Use | null {
  const verb = chunks[at] as VerbChunk;
  if (verb.voice === 'passive' || verb.voice === 'state') return null;
  return combine(
    verb.uses.map((uses) =>
      uses.find(
        (use) =>
          use.counts !== 'subject' &&
          !(use.named && noun.head === null) &&
          (!use.undone || verb.voice === 'infinitive') &&
          fitsNoun(use, noun) &&
          (use.by === null || isDoneBy(use.by, doerBefore(chunks, at))),
      ),
    ),
    index,
  );
}

function isDoneBy(by: ReadonlySet<string>, doer: Chunk | undefined): boolean {
  // "the jihadist group Darul, which took 30 girls": a name says nothing, what they are called before it does.
  return doer?.kind === 'noun' && (by.has(doer.head ?? '') || (doer.name && by.has(doer.population ?? '')));
}

/** "The attackers, one of whom had a gun, held nine": past what stands between commas. */
function doerBefore(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const before = oneAt(chunks, at - 1);
  // "Raiders attacked a school and seized 30 girls"
  if (before?.kind === 'and') return firstDoer(chunks, at - 1);
  if (before?.kind === 'adv') return doerBefore(chunks, at - 1);
  // "Prosecutors on Wednesday charged 19 people"
  if (before?.kind === 'noun' && before.time && isMarkAt(chunks, at - 2, 'prep')) return doerBefore(chunks, at - 2);
  if (before?.kind === 'rel') return chunks[isMarkAt(chunks, at - 2, 'comma') ? at - 3 : at - 2];
  if (before?.kind !== 'comma') return oneAt(chunks, pastWhere(chunks, at - 1));
  for (let j = at - 2; j > 0 && j > at - ASIDE; j--) if (chunks[j]!.kind === 'comma') return oneAt(chunks, j - 1);
  // "Gunmen free nine students, hold 18 others"
  return firstDoer(chunks, at - 1);
}

/** "Inmates protesting over conditions held five guards", "Gunmen on motorcycles took nine": back to those who do it. */
function pastWhere(chunks: readonly Chunk[], at: number): number {
  let j = at;
  while (chunks[j]?.kind === 'noun' && isMark(oneAt(chunks, j - 1), 'prep') && !isOfOrBy(chunks, j - 1)) j -= 2;
  const verb = oneAt(chunks, j);
  return verb?.kind === 'verb' && verb.voice === 'gerund' ? j - 1 : j;
}

/** "the killing of nine by gunmen" */
const isOfOrBy = (chunks: readonly Chunk[], at: number): boolean =>
  isMarkAt(chunks, at, 'prep', 'of') || isMarkAt(chunks, at, 'prep', 'by');

const ASIDE = 20;

/** The subject of the verb that "and" joins to the one behind it: the last noun right before a finite verb. */
function firstDoer(chunks: readonly Chunk[], at: number): Chunk | undefined {
  for (let j = at - 1; j > 0 && j > at - ASIDE; j--) {
    const verb = chunks[j]!;
    if (verb.kind === 'stop' || verb.kind === 'sub' || verb.kind === 'rel') return undefined;
    const doer = oneAt(chunks, j - 1);
    if (verb.kind !== 'verb' || verb.voice === 'passive' || doer?.kind !== 'noun') continue;
    // "Gunmen on motorcycles on Monday raided a hostel and took 30 girls away"
    return doer.time || isMarkAt(chunks, j - 2, 'prep') ? chunks[0] : doer;
  }
  return undefined;
}

/** "held by the rebels" */
function doerAfter(chunks: readonly Chunk[], at: number): Chunk | undefined {
  return isMarkAt(chunks, at + 1, 'prep', 'by') ? chunks[at + 2] : undefined;
}

function fitsNoun(use: Use, noun: NounChunk): boolean {
  if (use.of !== null) return use.of.has(noun.head ?? noun.ofHead ?? noun.det ?? '');
  if (noun.person === 'no' && noun.nominal === null) return false;
  if (noun.nominal !== null && !noun.nominal.people) return noun.nominal.measure === 'casualties';
  return !use.onlyPeople || noun.person === 'yes' || noun.head === null;
}

/** What a participle says of the group before it: "those taken", "the number of those injured". */
export function usesOfGroup(verb: VerbChunk, group: NounChunk): Use | undefined {
  return verb.uses[0]?.find((use) => use.by === null && !use.undone && (use.of === null || fitsNoun(use, group)));
}

/** "killed and injured": casualties; "shot and killed": killed, the earlier in the lexicon. */
function combine(found: readonly (Use | undefined)[], index: WordIndex): Use | null {
  const uses = found.filter((use) => use !== undefined);
  const first = uses[0];
  if (!first) return null;
  const measures = new Set(uses.map((use) => use.measure));
  if (measures.has('killed') && measures.has('injured')) {
    return { ...first, measure: 'casualties', rank: index.ranks.get('casualties') ?? 0 };
  }
  return uses.reduce((best, use) => (use.rank < best.rank ? use : best));
}
