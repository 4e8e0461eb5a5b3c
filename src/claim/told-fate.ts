import type { Sentence } from '../model/document.ts';
import { oneAt } from '../model/one-at.ts';
import type { Cues } from './cues.ts';
import { type Clause, type Draft, settled } from './draft.ts';

/** "Gunmen abducted 30 pupils. Two of them are still being held.": by those who took them, where nobody is told to be arrested. */
export function settleHeld(
  drafts: readonly Draft[],
  clauses: ReadonlyMap<number, Clause>,
  sentences: readonly Sentence[],
  cues: Cues,
): void {
  const held = drafts.filter((one) => one.measure === 'detained' && isHeld(one, clauses));
  if (held.length === 0) return;
  const told = drafts.some((one) => one.measure === 'hostages');
  // "Fifty hostages are still being held", "the hijacked ship": who else holds people there?
  const isSaid = (): boolean => sentences.some(({ tokens }) => tokens.some(({ lower }) => cues.captivity.has(lower)));
  const isArrest = drafts.some((one) => one.measure === 'detained' && !held.includes(one));
  if (told ? isArrest : !isSaid()) return;
  for (const draft of held) {
    const { lower } = clauses.get(draft.sentence)!.line;
    if (!lower.some((word) => cues.custody.has(word))) settled(draft, 'claim/still-held', { measure: 'hostages' });
  }
}

function isHeld({ sentence, verb }: Draft, clauses: ReadonlyMap<number, Clause>): boolean {
  const chunk = clauses.get(sentence)!.chunks[verb];
  return chunk?.kind === 'verb' && chunk.main === 'held';
}

/** "Five who had been listed as missing were located": the verb behind the one that says so. */
export function areFoundSince({ chunks, line }: Clause, verb = -1): boolean {
  const next = chunks[verb + 1];
  if (oneAt(chunks, verb)?.kind !== 'verb' || next?.kind !== 'verb') return false;
  return next.finite && !next.negated && line.cues.foundAgain.has(next.main);
}
