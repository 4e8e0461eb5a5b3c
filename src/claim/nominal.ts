import { oneAt } from '../model/one-at.ts';
import type { NounChunk, VerbChunk } from './chunk.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';

/** "12 deaths", "three officers' deaths", "no reports of casualties": a noun that says the measure, with its figure. */
export function countedNoun(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (isRoomFor(clause, at)) return null;
  const swapped = noun.nominal?.measure === 'hostages' ? swappedFor(clause, at) : null;
  if (swapped) return swapped;
  if (noun.nominal?.measure === 'killed' && isOfRegister(clause, at)) return null;
  // "for the family of each victim"
  if (noun.det === 'each' || noun.det === 'every') return null;
  // "a double shooting"
  if (noun.nominal && noun.quantity!.implicit && noun.quantity!.min! > 1) return { measure: noun.nominal.measure };
  // "None of the injuries was life-threatening": there were some.
  if (noun.quantity!.max === 0 && noun.head === null && isMarkAt(clause.chunks, at + 1, 'prep', 'of')) return null;
  // "no loss of life"
  const isNoLoss = noun.quantity!.max === 0 && noun.head === 'loss' && isMarkAt(clause.chunks, at + 1, 'prep', 'of');
  if (isNoLoss && /^li(?:f|v)es?$/u.test(nounAt(clause, at + 2)?.head ?? '')) return { measure: 'killed' };
  // "have solved at least eight homicides": of whatever years
  const solver = oneAt(clause.chunks, at - 1);
  if (solver?.kind === 'verb' && /^solv(?:e|es|ed|ing)$/u.test(solver.main)) return null;
  if (noun.nominal && !noun.act && (!noun.quantity!.implicit || noun.head !== 'dead'))
    return { measure: noun.nominal.measure };
  // "no reports so far of casualties", never "no mention of casualties"
  if (
    noun.zero &&
    clause.line.cues.signs.has(noun.head ?? '') &&
    noun.nominal === null &&
    isMarkAt(clause.chunks, at + 1, 'prep', 'of')
  ) {
    for (let j = at + 2; j < at + 6; j++) {
      const next = nounAt(clause, j);
      if (next?.nominal && next.quantity === null) return { measure: next.nominal.measure };
      if (!next && !isMarkAt(clause.chunks, j, 'and') && !isMarkAt(clause.chunks, j, 'comma')) return null;
    }
  }
  return null;
}

/** "China recorded 9.54 million births and 10.93 million deaths", "the 12,000 deaths registered in May": nobody was killed. */
function isOfRegister({ chunks, line: { lower, cues } }: Clause, at: number): boolean {
  const next = chunks[at + 1];
  return (
    (next?.kind === 'verb' && !next.finite && cues.registered.has(next.main)) ||
    lower.some((word) => cues.births.has(word))
  );
}

/** "freed 39 prisoners in exchange for 13 hostages", "Three hostages and 90 prisoners were exchanged": they are free. */
function swappedFor(clause: Clause, at: number): Reading | null {
  const { chunks } = clause;
  const paid = isMarkAt(chunks, at - 1, 'prep', 'for') ? nounAt(clause, at - 2)?.head : null;
  if (paid && clause.line.cues.swaps.has(paid)) return { measure: 'rescued' };
  const verb = chunks.findIndex((one, j) => j > at && one.kind === 'verb');
  const next = verb < at + 5 ? chunks[verb] : undefined;
  const isSwapped = next?.kind === 'verb' && next.voice === 'passive' && /^(?:exchang|swapp|trad)ed$/u.test(next.main);
  return isSwapped ? { measure: 'rescued', verb } : null;
}

/** "The morgue can hold 80 bodies", "bags for 300 bodies": nobody has died yet. */
function isRoomFor({ chunks, line }: Clause, at: number): boolean {
  const before = oneAt(chunks, at - 1);
  if (before?.kind === 'verb') return isAble({ chunks, line }, at - 1);
  return isMark(before, 'prep', 'for') && line.info[before!.from - 1]?.thing === true;
}

/** "The ward can treat 900 patients a day" */
export function isAble({ chunks, line }: Pick<Clause, 'chunks' | 'line'>, at: number): boolean {
  return line.lower.slice(chunks[at]!.from, chunks[at]!.to).includes('can');
}

/** "Teams are struggling to free 14 miners", "an operation to arrest 20 suspects": nobody is free or held yet. */
export function isAttempt({ chunks, index }: Clause, at: number): boolean {
  const verb = chunks[at] as VerbChunk;
  if (verb.voice !== 'infinitive') return false;
  const before = oneAt(chunks, at - 1);
  if (before?.kind === 'verb') return index.words.get(before.main)?.attempt === true || isEffort(chunks, at - 1);
  return isEffort(chunks, at);
}

/** "launched an operation to", "An operation is under way to" */
function isEffort(chunks: Clause['chunks'], to: number): boolean {
  for (let j = to - 1; j >= Math.max(0, to - EFFORT); j--) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'and') return false;
    if (chunk.kind !== 'noun') continue;
    // "is under way to"
    if (oneAt(chunks, j - 1)?.kind === 'prep') j--;
    else return EFFORTS.test(chunk.head ?? '');
  }
  return false;
}

/** Chunks between an effort and what it is made for. */
const EFFORT = 5;
const EFFORTS = /^(?:operations?|efforts?|manhunts?|hunts?|campaigns?|drives?|missions?|bids?)$/u;
