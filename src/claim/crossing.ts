import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import type { Cues } from './cues.ts';
import { type Clause, isMark, isMarkAt, nounAt } from './draft.ts';

/** Past the objects and phrases of the verb at `at`, the verb after "and"; 0 when there is none. */
export function afterComplement(chunks: readonly Chunk[], at: number): number {
  for (let j = at + 1; j < Math.min(chunks.length, at + 14); j++) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'and' || chunk.kind === 'comma') {
      let k = j + 1;
      if (chunks[k]?.kind === 'and') k++;
      while (chunks[k]?.kind === 'adv') k++;
      const verb = chunks[k];
      if (verb?.kind === 'verb') {
        const object = chunks[k + 1];
        const governs = object?.kind === 'noun' && !object.time && verb.voice !== 'passive' && !object.reflexive;
        return governs || verb.voice === 'gerund' ? 0 : k;
      }
      if (chunk.kind === 'comma') return 0;
    }
    // "was pulled out alive but died": a state goes with its verb.
    else if (chunk.kind === 'verb' && chunk.voice === 'state') continue;
    else if (chunk.kind === 'verb' || chunk.kind === 'sub' || chunk.kind === 'stop' || chunk.kind === 'rel') return 0;
  }
  return 0;
}

/** Past the phrases that only say where or when: "the dead in Sunday's raid were …" */
export function pastPhrases(chunks: readonly Chunk[], at: number): number {
  let j = at;
  while (chunks[j]?.kind === 'prep' && chunks[j + 1]?.kind === 'noun') j += 2;
  return j;
}

/**
 * The chunk before a list that ends with the noun at `at`: "included five Kenyans from one family, two trekkers and a nun".
 * Its items may have phrases of their own.
 */
export function beforeList(chunks: readonly Chunk[], at: number): number {
  let j = at - 1;
  while (j > 0 && j > at - LIST_REACH && (isMarkAt(chunks, j, 'and') || isMarkAt(chunks, j, 'comma'))) {
    let item = isMarkAt(chunks, j - 1, 'comma') ? j - 2 : j - 1;
    if (chunks[item]?.kind !== 'noun') return j;
    while (isPhrase(oneAt(chunks, item - 1)) && oneAt(chunks, item - 2)?.kind === 'noun') item -= 2;
    j = item - 1;
  }
  return j;
}

/** How many chunks of a list are passed: each of its items looks back over those before it. */
const LIST_REACH = 60;

function isPhrase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'prep' && chunk.word !== 'among';
}

/** From a comma to where the sentence goes on: past one apposition, one list item or a relative clause. */
export function acrossComma(chunks: readonly Chunk[], at: number): number {
  let j = at + 1;
  if (isAside(chunks, j)) return closingComma(chunks, j);
  // "two people, not three as first reported, died"
  const isNot = isMarkAt(chunks, j, 'adv', 'not') && (chunks[j + 1] as NounChunk | undefined)?.quantity != null;
  if (isNot) return closingComma(chunks, j + 1);
  while (chunks[j]?.kind === 'adv') j++;
  const next = chunks[j];
  if (!next) return 0;
  if (next.kind === 'and' || next.kind === 'parts') return j;
  // "A man, aged 34, was killed"
  if (next.kind === 'comma' && j > at + 1) return j;
  if (next.kind === 'verb') {
    // "raised an evil person, said Omar Lee, who was held"
    if (next.reporting && !next.finite && chunks[j + 1]?.kind === 'noun') return 0;
    if (next.finite || next.voice === 'passive') return j;
    // "4 victims, critical": where nothing follows.
    const counted = oneAt(chunks, at - 1);
    const isLast = chunks[j + 1] === undefined || chunks[j + 1]!.kind === 'stop';
    if (isLast && next.uses.length > 0 && counted?.kind === 'noun' && counted.quantity) return j;
    return closingComma(chunks, j);
  }
  if (next.kind === 'rel') return j;
  // "The man, whose identity is being withheld, was pronounced dead"
  if (next.kind === 'noun' && isMarkAt(chunks, j - 1, 'comma') && next.det === 'whose') return closingComma(chunks, j);
  if (next.kind === 'prep' || next.kind === 'sub') return closingComma(chunks, j);
  if (next.kind !== 'noun') return 0;
  if (isSaying(chunks, j)) return j + 3;
  // "Man, 34, killed in Leeds"
  // "passenger, f, wounded", as police notes have it
  // "boy, 4, shot"
  const single = oneAt(chunks, at - 1);
  const isOne = single?.kind === 'noun' && single.person === 'yes' && !single.plural && single.quantity === null;
  const isYears = isOne && next.head === null && /^\d{1,2}$/u.test(next.quantity?.text ?? '');
  const isAge =
    isYears ||
    (next.head === null && next.quantity === null) ||
    (next.to === next.from + 1 && SEXES.has(next.head ?? ''));
  if (isAge && chunks[j + 1]?.kind === 'comma' && chunks[j + 2]?.kind === 'verb') return j + 2;
  // "Toddler, grandmother killed in fire"
  const subject = oneAt(chunks, at - 1);
  const isLone = (one: Chunk | undefined): boolean =>
    one?.kind === 'noun' && one.det === null && one.person === 'yes' && !one.plural && one.quantity === null;
  const listed = (next.quantity !== null && next.head !== null) || (isLone(next) && isLone(subject));
  const name = next.name && next.quantity === null;
  j++;
  while (chunks[j]?.kind === 'prep' || chunks[j]?.kind === 'adv') {
    j++;
    if (chunks[j]?.kind === 'noun') j++;
  }
  if (chunks[j]?.kind === 'open') {
    const close = indexOf(chunks, 'close', j + 1);
    // A bracket that nobody closes leads nowhere, and never back.
    if (close < 0) return 0;
    j = close + 1;
  }
  const after = chunks[j];
  // "Prominent activist, Sara Malik was gunned down"
  if (name && after?.kind === 'verb' && after.voice === 'passive') return j;
  // "Six soldiers, two civilians killed in ambush"
  if (listed && after?.kind === 'verb' && after.uses.length > 0 && !after.finite && after.voice !== 'gerund') return j;
  // "Two of the victims, a couple in their seventies, drowned in bed"
  // "two miners, the last to be found, were brought up dead"
  const isLast = next.det === 'the' && next.quantity === null && after?.kind === 'verb' && !after.finite;
  if (isLast && chunks[j + 1]?.kind === 'comma' && chunks[j + 2]?.kind === 'verb') return j + 2;
  const verb = after?.kind === 'comma' ? chunks[j + 1] : undefined;
  if (!listed && verb?.kind === 'verb' && verb.voice === 'either' && verb.uses.length > 0) return j + 1;
  return after?.kind === 'comma' || after?.kind === 'and' || after?.kind === 'rel' ? j : 0;
}

/**
 * "Nine people, three of them firefighters, were killed", "most of them pilgrims", "mostly farmers": some of those before
 * the comma.
 */
export function isAside(chunks: readonly Chunk[], at: number): boolean {
  const some = chunks[at];
  const next = chunks[at + 1];
  if (some?.kind === 'adv' && MOSTLY.has(some.word) && next?.kind === 'noun') return next.quantity === null;
  // "Seven fans, the youngest of them 15, died"
  if (some?.kind === 'noun' && ELDEST.has(some.head ?? '')) return true;
  // "Thirty people, twice as many as first feared, died"
  const isTimes = some?.kind === 'noun' && some.quantity !== null && isMark(next, 'sub', 'as');
  if (isTimes && isMarkAt(chunks, at + 2, 'adv', 'many')) return true;
  // "three youths, one aged just 12, arrested"
  if (some?.kind === 'noun' && some.head === null && some.quantity !== null && isMark(next, 'adv', 'aged')) return true;
  // "Three girls, all critical with gunshot wounds, were flown out"
  const isAll = some?.kind === 'noun' && some.head === null && (some.det === 'all' || some.det === 'both');
  if (isAll && next?.kind === 'verb' && next.voice === 'state') return true;
  const counts =
    some?.kind === 'noun'
      ? some.quantity !== null || (some.det !== null && SOME.has(some.det))
      : some?.kind === 'adv' && some.word === 'most';
  return (
    counts && isMarkAt(chunks, at + 1, 'prep', 'of') && (chunks[at + 2] as NounChunk | undefined)?.pronoun === true
  );
}

/** Of whom an age is told: "the youngest of them 15". */
export const ELDEST = new Set(['youngest', 'oldest', 'eldest']);

/** "The other three, the sergeant said, were taken away": who says it, between commas. */
export function isSaying(chunks: readonly Chunk[], at: number): boolean {
  return isSpeaker(chunks, at) && isMarkAt(chunks, at + 2, 'comma');
}

/** "including two children, the mayor said": behind a comma and before the verb, who tells it. */
export function isSpeaker(chunks: readonly Chunk[], at: number): boolean {
  // "including two children, the mayor, Jan Pol, said"
  const name = chunks[at + 2];
  const isNamed = isMarkAt(chunks, at + 1, 'comma') && isMarkAt(chunks, at + 3, 'comma');
  const verb = chunks[isNamed && name?.kind === 'noun' && name.name && name.quantity === null ? at + 4 : at + 1];
  return isMarkAt(chunks, at - 1, 'comma') && verb?.kind === 'verb' && verb.reporting;
}

const SEXES = new Set(['m', 'f']);
const SOME = new Set(['most', 'many', 'some', 'several', 'all', 'both']);
const MOSTLY = new Set(['mostly', 'mainly', 'largely', 'chiefly', 'predominantly']);

function closingComma(chunks: readonly Chunk[], from: number): number {
  const at = indexOf(chunks, 'comma', from);
  return at < 0 || at - from > 14 ? 0 : at + 1;
}

export function skipList(chunks: readonly Chunk[], from: number): number {
  let j = from;
  while (j < chunks.length && (LISTED.has(chunks[j]!.kind) || isOfItem(chunks, j))) j++;
  return j;
}

/** "including one with burns"; but "took ten people, including two Danes, hostage", "left three, including the driver, dead" */
function isOfItem(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.kind !== 'verb' || chunk.finite || chunks[at - 1]!.kind !== 'noun') return false;
  return (chunk.voice === 'state' && chunk.main !== 'dead') || chunk.voice === 'gerund';
}

const LISTED: ReadonlySet<Chunk['kind']> = new Set(['noun', 'comma', 'and', 'prep', 'adv', 'open', 'close', 'dash']);

/** "the toll from a fire in Darby, Ohio, climbed to 79": the commas of a place's name. */
export function isOfPlace({ chunks, line: { cues } }: Clause, at: number): boolean {
  if (chunks[at]!.kind !== 'comma' || !isPlaceName(oneAt(chunks, at - 1), cues)) return false;
  const opens = oneAt(chunks, at - 2)?.kind === 'prep' && isPlaceName(chunks[at + 1], cues);
  return (
    opens ||
    (oneAt(chunks, at - 2)?.kind === 'comma' &&
      oneAt(chunks, at - 4)?.kind === 'prep' &&
      isPlaceName(oneAt(chunks, at - 3), cues))
  );
}

function isPlaceName(chunk: Chunk | undefined, { areas }: Cues): boolean {
  if (chunk?.kind !== 'noun' || chunk.quantity !== null || chunk.time || chunk.person === 'yes') return false;
  return chunk.name || (chunk.det === null && areas.has(chunk.head ?? ''));
}

export function indexOf(chunks: readonly Chunk[], kind: Chunk['kind'], from: number): number {
  for (let i = from; i < chunks.length; i++) {
    if (chunks[i]!.kind === kind) return i;
    if (chunks[i]!.kind === 'stop') return -1;
  }
  return -1;
}

/** The verb that would take a toll to its figure: "would take the number of those killed to 52"; -1 for none. */
export function taking(chunks: readonly Chunk[], toll: number): number {
  let at = toll - 1;
  while (chunks[at]?.kind === 'prep' || (chunks[at]?.kind === 'noun' && isMarkAt(chunks, at + 1, 'prep', 'of'))) at--;
  const verb = chunks[at];
  // Who puts a toll at 52 tells it; what would take it there does not.
  return verb?.kind === 'verb' && verb.unreal ? at : -1;
}

/** The "were" of "12 people were", "three officers who tried to stop him were"; 0 for none. */
export function copulaBehind(chunks: readonly Chunk[], at: number): number {
  const next = chunks[at + 1];
  // "Nine policemen guarding the building were among the dead"
  const isWho = next?.kind === 'rel' || (next?.kind === 'verb' && next.voice === 'gerund');
  for (let j = at + 1; j <= (isWho ? at + RELATIVE : at + 1); j++) {
    const chunk = chunks[j];
    // "officers who tried to stop the attacker were": not the one before it.
    if (chunk?.kind === 'verb' && chunk.copula) return chunk.plural && !isMany(chunks[at]!) ? 0 : j;
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'stop') return 0;
  }
  return 0;
}

function isMany(noun: Chunk): boolean {
  return noun.kind === 'noun' && (noun.plural || noun.head === null || noun.quantity !== null);
}

/** Chunks of a relative clause. */
const RELATIVE = 8;

/** "rescued after Monday's quake in Dale": up to the verb no other stands. */
export function isPhraseTo(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).every(({ kind }) => kind === 'noun' || kind === 'prep' || kind === 'adv');
}

/** "the number of people killed at 14", "the number of confirmed dead at 52" */
function isGroup(chunk: Chunk): boolean {
  return chunk.kind === 'noun' || isMark(chunk, 'prep', 'of');
}

/** Between the toll and its figure only phrases stand: "the toll from the blast to 14", "the number of people killed at 14". */
export function isAdjacent(clause: Clause, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) {
    const chunk = clause.chunks[j]!;
    const { kind } = chunk;
    if (kind === 'verb' && !chunk.finite && chunk.uses.length > 0 && isGroup(clause.chunks[j - 1]!)) continue;
    // "the toll among captives and captors to 80"
    const both = kind === 'and' && nounAt(clause, j - 1)?.quantity === null && nounAt(clause, j + 1)?.quantity === null;
    if (!both && !BETWEEN.has(kind) && !isOfPlace(clause, j)) return false;
  }
  return true;
}

const BETWEEN: ReadonlySet<Chunk['kind']> = new Set(['prep', 'noun', 'adv', 'sub', 'colon']);
