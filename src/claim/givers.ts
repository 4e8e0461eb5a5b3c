import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import type { Cues } from './cues.ts';
import { isApart, isMark } from './draft.ts';
import type { Line } from './line.ts';

// Whose figure it is, where no verb of saying tells.

/** "twice the 40 million euros given by the chamber", "below the 141 claimed by the rebels": whose figure it is; -1 for none. */
export function giverOf(chunks: readonly Chunk[], at: number, cues: Cues): number {
  const [verb, forward] = [chunks[at], chunks[at + 1]];
  if (verb?.kind !== 'verb' || verb.finite) return -1;
  // "put forward by the rebels"
  const isPut = verb.main === 'put' && forward?.kind === 'noun' && forward.head === 'forward';
  const by = isPut ? at + 2 : at + 1;
  const who = chunks[by + 1];
  if (!(isPut || cues.claimed.has(verb.main)) || !isMark(chunks[by], 'prep', 'by')) return -1;
  return isGivenFigure(chunks, figureBefore(chunks, at), at, cues) && who?.kind === 'noun' && !who.quantity && !who.time
    ? by + 1
    : -1;
}

/** Where the figure stands that is given at `at`: "the 141 claimed by", "the figure of 312 dead claimed by". */
export function figureBefore(chunks: readonly Chunk[], at: number): number {
  return oneAt(chunks, at - 1)?.kind === 'verb' ? at - 2 : at - 1;
}

function isGivenFigure(chunks: readonly Chunk[], figure: number, given: number, cues: Cues): boolean {
  const [noun, state] = [oneAt(chunks, figure), oneAt(chunks, given - 1)];
  if (noun?.kind !== 'noun' || noun.quantity === null) return false;
  if (noun.det === 'the' && figure === given - 1) return true;
  const isState = figure === given - 1 || (state?.kind === 'verb' && state.voice === 'state');
  const isOf = isMark(oneAt(chunks, figure - 1), 'prep', 'of');
  return isState && isOf && isCountOf(oneAt(chunks, figure - 2), cues);
}

/** "figure", "toll" */
export function isCountOf(noun: Chunk | undefined, { counts }: Cues): noun is NounChunk {
  return noun?.kind === 'noun' && (noun.toll !== null || counts.has(noun.head ?? ''));
}

/** "corrected the figure", "the official count": with no figure in it */
export function isBareCount(noun: Chunk | undefined, cues: Cues): noun is NounChunk {
  return isCountOf(noun, cues) && !noun.quantity;
}

/** "Police put the crowd at 40,000, the organisers at 120,000": who puts it at another figure; -1 for none. */
export function putsToo(chunks: readonly Chunk[], verb: number): number {
  return chunks.findIndex((one, at) => {
    const figure = chunks[at + 2];
    if (at <= verb + 1 || one.kind !== 'noun' || one.time || !opensPut(chunks, at)) return false;
    // "put the dead at 33 and the injured at 90": nobody's word.
    if (one.nominal ?? one.premodifier ?? one.toll) return false;
    return figure?.kind === 'noun' && isCount(figure);
  });
}

/** "…, the organisers at": where the verb is not said again. */
export function opensPut(chunks: readonly Chunk[], who: number): boolean {
  const noun = oneAt(chunks, who);
  const isWho = noun?.kind === 'noun' && noun.quantity === null;
  return isWho && isApart(oneAt(chunks, who - 1)) && isMark(chunks[who + 1], 'prep', 'at');
}

/** "Police stood by their figure of 45" */
export function standsBy(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  const isFirm = verb?.kind === 'verb' && /^(?:st(?:and|ood)|stick|stuck)s?$/u.test(verb.main);
  return isFirm && (isMark(chunks[at + 1], 'prep', 'by') || isMark(chunks[at + 1], 'prep', 'to'));
}

function isCount({ quantity, head }: NounChunk): boolean {
  return quantity?.unit.kind === 'count' && head === null;
}

/** "rejecting the government's figure of 42": the last token of who owns it; -1 for none. */
export function ownerOf({ tokens, cues }: Line, noun: Chunk | undefined, source: string): number {
  if (noun?.kind !== 'noun' || noun.quantity || !cues.statistics.has(noun.head ?? '')) return -1;
  for (let i = noun.from; i < noun.to - 1; i++)
    if (OWNER.test(source.slice(tokens[i]!.start, tokens[i]!.end + 1))) return i;
  return -1;
}

/** "the official count", "a police figure": the last token of whose count it is; -1 for none. */
export function officeOf({ lower, cues }: Line, chunks: readonly Chunk[], at: number): number {
  const [noun, next, figure] = [chunks[at]!, chunks[at + 1], chunks[at + 2]];
  if (!isBareCount(noun, cues)) return -1;
  // "a senior opposition figure said": somebody, and no count
  const isOf = isMark(next, 'prep', 'of') || (next?.kind === 'verb' && (next.copula || cues.stands.has(next.main)));
  const last = isMark(figure, 'prep') ? chunks[at + 3] : figure;
  if (!isOf || last?.kind !== 'noun' || last.quantity === null) return -1;
  for (let i = noun.from; i < noun.to - 1; i++) if (cues.countOwners.has(lower[i]!)) return i;
  return -1;
}

/** "government’s", and "doctors’" whose mark is no part of the word */
const OWNER = /['’](?:s.)?$/u;
