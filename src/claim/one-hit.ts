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
  if (!noun.pronoun || !ONE.has(noun.head ?? '')) return null;
  const fate = fateOf(clause, at, noun);
  if (fate === null || lastTold(clause, MOST).some(isCounted)) return null;
  const { chunks, previous, sentence } = clause;
  const own = somebody(clause, at);
  // "A doctor said he was killed": who speaks is alive.
  const speaks = fate === 'killed' && chunks.slice(0, at).some((one) => one.kind === 'verb' && one.reporting);
  if (own) return speaks ? null : own;
  return previous?.sentence === sentence - 1 ? somebody(previous, previous.chunks.length) : null;
}

/** "A boy is in hospital after he was hit": the boy is counted. */
function isCounted({ measure, quantity }: Draft): boolean {
  return HIT.has(measure) || quantity.implicit;
}

/** Does a sentence begin with somebody whom only the one before it can name? */
export function opensWithOne({ lower }: Line): boolean {
  return ONE.has(lower[0] ?? '');
}

/** "was shot", "was fatally wounded", "died"; never "was not hurt", "would be killed". `null` for none of it. */
function fateOf({ chunks, index }: Clause, at: number, noun: NounChunk): string | null {
  const behind = chunks[at + 1]?.kind === 'adv' ? at + 2 : at + 1;
  const verb = chunks[behind];
  if (verb?.kind !== 'verb' || !verb.finite || verb.negated || verb.unreal) return null;
  const measure = usesOfSubject(chunks, behind, noun, index)?.measure;
  return measure !== undefined && HIT.has(measure) ? measure : null;
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
