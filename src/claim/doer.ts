import { oneAt } from '../model/one-at.ts';
import type { NounChunk, VerbChunk } from './chunk.ts';
import { type Clause, isMarkAt, lastTold, nounAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';
import { verbOfObject } from './object-government.ts';

/** Population of who did it. */
export const DOERS = 'perpetrators';
const HARMS = new Set(['killed', 'injured', 'struck', 'hostages']);
/** Who a pronoun cannot be. */
const OTHERS: Readonly<Record<string, ReadonlySet<string>>> = {
  he: new Set(['women', 'girls']),
  him: new Set(['women', 'girls']),
  she: new Set(['men', 'boys']),
};
/** Before what befell the one who did it, where it has no subject of its own. */
const THEN = new Set(['before', 'then', 'until']);

/** How many claims back he may have been told of. */
const REACH = 40;

/**
 * "A gunman shot three people before he was killed by police", "… killing three. Police shot and killed him.": does the pronoun
 * tell that the one who did it died, and can it be nobody else?
 */
export function isDoerKilled(clause: Clause, at: number, noun: NounChunk): boolean {
  if (!noun.pronoun || noun.quantity !== null || !Object.hasOwn(OTHERS, noun.head ?? '')) return false;
  if (!isKilled(clause, at, noun) || isToldBefore(clause)) return false;
  const others = OTHERS[noun.head!]!;
  const own = doerIn(clause, at);
  if (own >= 0) return isAlone(clause, own, at, others);
  const { previous } = clause;
  if (previous === null || previous.sentence !== clause.sentence - 1 || !isAlone(clause, -1, at, others)) return false;
  // "He was pronounced dead at the scene" may be of whom he shot.
  if (!isByPolice(clause, at)) return false;
  const doer = doerIn(previous, previous.chunks.length);
  return doer >= 0 && isAlone(previous, doer, previous.chunks.length, others);
}

/** "they shot and killed him, and he was declared dead" */
function isToldBefore(clause: Clause): boolean {
  return lastTold(clause, REACH).some((one) => one.population === DOERS && one.measure === 'killed');
}

function isByPolice({ chunks }: Clause, at: number): boolean {
  return chunks.some(
    (chunk, j) => chunk.kind === 'noun' && KEEPERS.has(chunk.population ?? '') && Math.abs(j - at) < 6,
  );
}

const KEEPERS = new Set(['police', 'security forces', 'soldiers', 'troops']);

function isKilled({ chunks, index }: Clause, at: number, noun: NounChunk): boolean {
  const verb = chunks[at + 1];
  if (noun.head !== 'him')
    return verb?.kind === 'verb' && !verb.negated && usesOfSubject(chunks, at + 1, noun, index)?.measure === 'killed';
  // "shot him dead"
  if (verb?.kind === 'verb' && verb.voice === 'state') return verb.uses[0]?.[0]?.measure === 'killed';
  const done = verbOfObject(chunks, at, index);
  return done !== null && done.verb === at - 1 && done.use.measure === 'killed' && !isNegated(chunks[done.verb]);
}

function isNegated(chunk: Clause['chunks'][number] | undefined): boolean {
  return chunk?.kind === 'verb' && (chunk.negated || chunk.voice === 'infinitive');
}

/** The one person who harms others in the clause before `end`, as its subject; -1 for none. */
function doerIn({ chunks }: Clause, end: number): number {
  const at = chunks.findIndex(
    (chunk, j) => j < end && chunk.kind === 'noun' && isOnePerson(chunk) && acts(chunks[j + 1]),
  );
  if (at < 0) return -1;
  const harms = chunks.slice(at + 1, end).some((chunk) => chunk.kind === 'verb' && isHarm(chunk));
  return harms ? at : -1;
}

function isOnePerson({ person, plural, quantity, head, other }: NounChunk): boolean {
  return person === 'yes' && !plural && head !== null && other === null && (quantity === null || quantity.max === 1);
}

function acts(chunk: Clause['chunks'][number] | undefined): boolean {
  return chunk?.kind === 'verb' && !chunk.negated && (chunk.voice === 'active' || chunk.voice === 'either');
}

function isHarm({ uses, voice, negated }: VerbChunk): boolean {
  if (negated || voice === 'passive' || voice === 'infinitive' || voice === 'state') return false;
  return uses.some((list) => list.some((use) => HARMS.has(use.measure) && use.counts !== 'subject'));
}

/** No other person stands between whom the pronoun could mean. */
function isAlone({ chunks }: Clause, from: number, to: number, others: ReadonlySet<string>): boolean {
  return chunks.slice(from + 1, to).every((chunk) => {
    if (chunk.kind !== 'noun' || chunk.person !== 'yes' || chunk.plural || chunk.pronoun) return true;
    const isMany = chunk.quantity !== null && chunk.quantity.max !== 1;
    return isMany || chunk.population === 'police' || (chunk.population !== null && others.has(chunk.population));
  });
}

/** "A man shot three people before being killed by police", "…, then was fatally shot by officers", "…, shot dead by police". */
export function doerDies(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, index } = clause;
  if (!noun.quantity?.implicit || noun.quantity.max !== 1 || doerIn(clause, chunks.length) !== at) return null;
  for (let j = at + 2; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    const before = oneAt(chunks, j - 1);
    if (chunk.kind !== 'verb' || chunk.negated) continue;
    // "killed a classmate before taking his own life"
    const isOwn =
      before?.kind === 'sub' && THEN.has(before.word) && (chunk.voice === 'gerund' || chunk.voice === 'active');
    if (isOwn && !nounAt(clause, j + 1)?.reflexive && usesOfSubject(chunks, j, noun, index)?.measure === 'killed')
      return { measure: 'killed', verb: j, population: DOERS };
    if (!isMarkAt(chunks, j + 1, 'prep', 'by')) continue;
    const isThen = before?.kind === 'sub' && THEN.has(before.word) && chunk.voice === 'passive';
    // "Gunman kills three, wounds five, shot dead by police"
    const isListed = before?.kind === 'comma' && !chunk.finite && chunk.voice !== 'active' && chunk.voice !== 'gerund';
    if (!isThen && !(isListed && KEEPERS.has(nounAt(clause, j + 2)?.population ?? ''))) continue;
    if (usesOfSubject(chunks, j, noun, index)?.measure === 'killed')
      return { measure: 'killed', verb: j, population: DOERS };
  }
  return null;
}
