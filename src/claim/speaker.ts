import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import type { Cues } from './cues.ts';

/** How many chunks a subject may stand before its verb. */
const REACH = 14;

/**
 * Position of the subject of a verb of saying, -1 for none: right before it, past phrases ("a spokesman for the police
 * said"), past an apposition ("Ana Ruiz, the mayor, said"), past a relative clause ("survivors who reached the camp
 * said"), or after the verb ("said the mayor").
 */
export function subjectOf(chunks: readonly Chunk[], verb: number): number {
  let j = verb - 1;
  // "It was however confirmed that 12 had died"
  while (isAside(chunks[j])) j--;
  // "the International Organization for Migration (IOM) said"
  if (chunks[j]?.kind === 'close') j = beforeBrackets(chunks, j);
  // "The army, which says 31 people died, dismissed the claim"
  if (chunks[j]?.kind === 'rel') {
    const noun = chunks[j - 1]?.kind === 'comma' ? j - 2 : j - 1;
    return chunks[noun]?.kind === 'noun' ? speaks(chunks, noun) : -1;
  }
  // "The opposition, however, said", "the army, meanwhile, said"
  if (chunks[j]?.kind === 'comma' && chunks[j - 2]?.kind === 'comma' && isAside(chunks[j - 1])) j -= 3;
  if (chunks[j]?.kind === 'comma') {
    const open = openingComma(chunks, j);
    if (open > 0) return speaks(chunks, headOf(chunks, open - 1));
    // "…, said the mayor", but "…, said both women were stabbed"
    const clause = chunks[verb + 2]?.kind === 'verb';
    return chunks[verb + 1]?.kind === 'noun' && !clause && !isThing(chunks[verb + 1]!) ? speaks(chunks, verb + 1) : -1;
  }
  const head = chunks[j]?.kind === 'noun' ? headOf(chunks, j) : -1;
  // "The family of a girl killed beside a fountain have said": no fountain does.
  if (head < 0 || isOneOfMany(chunks, head, verb)) return -1;
  // "a failure to tell fighters from others"
  const isMeant = (chunks[verb] as VerbChunk).voice === 'infinitive' && isThing(chunks[head]!);
  return isMeant ? -1 : speaks(chunks, head);
}

/** "an official in Karsk, according to whom five died": the official. */
export function antecedent(chunks: readonly Chunk[], opener: number): number {
  const last = oneAt(chunks, opener - 1)?.kind === 'comma' ? opener - 2 : opener - 1;
  return oneAt(chunks, last)?.kind === 'noun' ? headOf(chunks, last) : -1;
}

function isAside(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'adv' || (chunk?.kind === 'noun' && chunk.head === 'however');
}

/** The chunk before the brackets that close at `close`; -1 for none near. */
function beforeBrackets(chunks: readonly Chunk[], close: number): number {
  for (let j = close - 1; j >= Math.max(0, close - BRACKETS); j--) if (chunks[j]!.kind === 'open') return j - 1;
  return -1;
}

/** Chunks inside the brackets of a short name: "(IOM)", "(the UN's agency for refugees)". */
const BRACKETS = 6;

/** "The raid, in which 40 died, showed a failure to think": what is shown, and nobody who says so. */
function isThing(chunk: Chunk): boolean {
  return chunk.kind === 'noun' && chunk.person !== 'yes' && (chunk.det === 'a' || chunk.det === 'an');
}

/** A noun for one thing before a verb for several. */
function isOneOfMany(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const noun = chunks[at] as NounChunk;
  return isThing(noun) && !noun.plural && (chunks[verb] as VerbChunk).plural;
}

/** The comma that opens the apposition or relative clause which the one at `close` ends; -1 for none. */
function openingComma(chunks: readonly Chunk[], close: number): number {
  for (let j = close - 1; j > 0 && j > close - REACH; j--) {
    if (chunks[j]!.kind === 'stop' || chunks[j]!.kind === 'sub') return -1;
    if (chunks[j]!.kind !== 'comma') continue;
    const first = chunks[j + 1]!;
    const subject = chunks[j - 1]!;
    if (subject.kind !== 'noun' || subject.quantity) return -1;
    if (first.kind === 'rel') return j;
    const before = oneAt(chunks, j - 2);
    const apposed = first.kind === 'noun' && isPhrase(chunks, j + 1, close);
    // "The mayor of Arden, Ana Ruiz, said", never "In Arden, the mayor, said"
    const isOf = before?.kind === 'prep' && OF.has(before.word) && oneAt(chunks, j - 3)?.kind === 'noun';
    return apposed && (isOf || before?.kind !== 'prep') && before?.kind !== 'verb' ? j : -1;
  }
  return -1;
}

const OF = new Set(['of', 'for']);

/** "spokesman for the county and its schools": nouns and what joins them. */
function isPhrase(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    const { kind } = chunks[j]!;
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'and') return false;
    if (kind === 'noun' && (chunks[j] as NounChunk).quantity) return false;
  }
  return true;
}

const PUBLISHED = /^(?:published|released|issued|unveiled|leaked)$/u;

/** From the last noun before the verb to the one that its phrases and relative clauses hang on. */
function headOf(chunks: readonly Chunk[], last: number): number {
  let j = last;
  for (let round = 0; round < 4; round++) {
    const before = oneAt(chunks, j - 1);
    if (before?.kind === 'prep' && oneAt(chunks, j - 2)?.kind === 'noun') {
      j -= 2;
      continue;
    }
    // "the rescue service of Castile and León said"
    if (before?.kind === 'and' && isOfName(chunks, j - 2) && isOneName(chunks[j])) {
      j -= 2;
      continue;
    }
    // "a lawyer who was in the building said"
    let k = j - 1;
    if (chunks[k]?.kind === 'prep') k--;
    while (chunks[k]?.kind === 'adv') k--;
    if (chunks[k]?.kind !== 'verb') break;
    // "a report released on Monday said"
    if (PUBLISHED.test((chunks[k] as VerbChunk).main) && oneAt(chunks, k - 1)?.kind === 'noun') {
      j = k - 1;
      continue;
    }
    k--;
    while (chunks[k]?.kind === 'adv') k--;
    if (chunks[k]?.kind !== 'rel' || oneAt(chunks, k - 1)?.kind !== 'noun') break;
    j = k - 1;
  }
  return j;
}

function isOneName(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.name && chunk.det === null && chunk.person !== 'yes';
}

function isOfName(chunks: readonly Chunk[], at: number): boolean {
  const of = oneAt(chunks, at - 1);
  return isOneName(chunks[at]) && of?.kind === 'prep' && of.word === 'of';
}

const BY = new Set(['by', 'from']);

/** "According to figures released by the interior ministry", "A tally by the news agency shows": whose figures they are. */
export function authorOf(chunks: readonly Chunk[], at: number, { statistics }: Cues): number {
  const noun = chunks[at] as NounChunk;
  if (!statistics.has(noun.head ?? '')) return at;
  const next = chunks[at + 1];
  const prep = next?.kind === 'verb' && !next.finite ? at + 2 : at + 1;
  const by = chunks[prep];
  return by?.kind === 'prep' && BY.has(by.word) && chunks[prep + 1]?.kind === 'noun' ? prep + 1 : at;
}

/** A figure or a day says nothing. */
function speaks(chunks: readonly Chunk[], at: number): number {
  const noun = chunks[at];
  const isSomeone = noun?.kind === 'noun' && !noun.quantity && !noun.time && !noun.zero;
  // "with a number of fatalities reported": what is told does not tell.
  return isSomeone && (!noun.nominal || noun.nominal.people) && !noun.toll && noun.head !== 'number' ? at : -1;
}
