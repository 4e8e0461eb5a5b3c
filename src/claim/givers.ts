import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import type { Cues } from './cues.ts';
import { isApart, isMark } from './draft.ts';
import type { Line } from './line.ts';

// Whose figure it is, where no verb of saying tells.

/** "twice the 40 million euros given by the chamber", "below the 141 claimed by the rebels": whose figure it is; -1 for none. */
export function giverOf(chunks: readonly Chunk[], at: number, { claimed }: Cues): number {
  const [figure, verb, forward] = [oneAt(chunks, at - 1), chunks[at], chunks[at + 1]];
  if (verb?.kind !== 'verb' || verb.finite) return -1;
  // "put forward by the rebels"
  const isPut = verb.main === 'put' && forward?.kind === 'noun' && forward.head === 'forward';
  const by = isPut ? at + 2 : at + 1;
  const who = chunks[by + 1];
  if (!(isPut || claimed.has(verb.main)) || !isMark(chunks[by], 'prep', 'by')) return -1;
  const isFigure =
    (figure?.kind === 'noun' && figure.quantity !== null && figure.det === 'the') || isOfCount(chunks, at - 1);
  return isFigure && who?.kind === 'noun' && !who.quantity && !who.time ? by + 1 : -1;
}

/** "the figure of 312 dead": up to the chunk at `last`. */
function isOfCount(chunks: readonly Chunk[], last: number): boolean {
  const end = chunks[last];
  const at = end?.kind === 'verb' && end.voice === 'state' ? last - 1 : last;
  const [count, figure] = [oneAt(chunks, at - 2), oneAt(chunks, at)];
  const isCount = count?.kind === 'noun' && COUNT.test(count.head ?? '') && isMark(oneAt(chunks, at - 1), 'prep', 'of');
  return isCount && figure?.kind === 'noun' && figure.quantity !== null;
}

const COUNT = /^(?:figures?|tolls?|numbers?|totals?|estimates?|count|tally)$/u;

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

/** "government’s", and "doctors’" whose mark is no part of the word */
const OWNER = /['’](?:s.)?$/u;
