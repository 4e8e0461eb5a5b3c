import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMarkAt, lastTold, nounAt } from './draft.ts';
import { usesOfSubject } from './government.ts';
import type { Line } from './line.ts';

/** What befalls somebody that may be told of a pronoun first. */
const HIT = new Set(['killed', 'injured', 'struck']);
const ONE: ReadonlySet<string> = new Set(['he', 'she']);

/** How many claims back somebody may have been counted. */
const MOST = 40;

/**
 * "A 21-year-old man was standing on a porch when a car pulled up. He was shot in the leg.": who is hit was told of as somebody,
 * and nobody was counted before. The one who is meant; `null` for none.
 */
export function oneHit(clause: Clause, at: number, noun: NounChunk): NounChunk | null {
  if (!noun.pronoun || !ONE.has(noun.head ?? '') || !isToldHit(clause, at, noun)) return null;
  // "A boy is in hospital after he was hit": the boy is counted.
  const isTold = ({ measure, quantity }: Draft): boolean => HIT.has(measure) || quantity.implicit;
  if (lastTold(clause, MOST).some(isTold)) return null;
  const { previous } = clause;
  const own = somebody(clause, at);
  // "A doctor said he was killed": who speaks is alive.
  if (
    own &&
    fateOf(clause, at, noun) === 'killed' &&
    clause.chunks.slice(0, at).some((one) => one.kind === 'verb' && one.reporting)
  )
    return null;
  if (own || previous?.sentence !== clause.sentence - 1) return own;
  return somebody(previous, previous.chunks.length);
}

export function opensWithOne({ lower }: Line): boolean {
  return ONE.has(lower[0] ?? '');
}

/** "was shot", "was fatally wounded", "died"; never "was not hurt", "would be killed". */
function isToldHit(clause: Clause, at: number, noun: NounChunk): boolean {
  const verb = clause.chunks[verbBehind(clause, at)];
  if (verb?.kind !== 'verb' || !verb.finite || verb.negated || verb.unreal) return false;
  return HIT.has(fateOf(clause, at, noun) ?? '');
}

function fateOf(clause: Clause, at: number, noun: NounChunk): string | undefined {
  return usesOfSubject(clause.chunks, verbBehind(clause, at), noun, clause.index)?.measure;
}

function verbBehind({ chunks }: Clause, at: number): number {
  return chunks[at + 1]?.kind === 'adv' ? at + 2 : at + 1;
}

/** The first person whom the clause tells of as "a man", where no other stands before `end`. */
function somebody(clause: Clause, end: number): NounChunk | null {
  let found: NounChunk | null = null;
  for (let j = 0; j < end; j++) {
    const one = nounAt(clause, j);
    // Who says so is nobody's "he": "police said".
    if (one?.person !== 'yes' || one.pronoun || one.plural || one.population === 'police') continue;
    // "a car driven by a man": not whom the sentence is about
    const isPhrase = isMarkAt(clause.chunks, j - 1, 'prep');
    if ((one.det !== 'a' && one.det !== 'an') || one.quantity || found || isPhrase) return null;
    found = one;
  }
  return found;
}
