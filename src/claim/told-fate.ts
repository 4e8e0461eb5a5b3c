import { type Clause, type Draft, settled } from './draft.ts';

/** "Gunmen abducted 30 pupils. Two of them are still being held.": by those who took them, where nobody is told to be arrested. */
export function settleHeld(drafts: readonly Draft[], clauses: ReadonlyMap<number, Clause>): void {
  const detained = drafts.filter((one) => one.measure === 'detained');
  if (!drafts.some((one) => one.measure === 'hostages') || !detained.every((one) => isHeld(one, clauses))) return;
  for (const draft of detained) settled(draft, 'claim/still-held', { measure: 'hostages' });
}

function isHeld({ sentence, verb }: Draft, clauses: ReadonlyMap<number, Clause>): boolean {
  const chunk = clauses.get(sentence)!.chunks[verb];
  return chunk?.kind === 'verb' && chunk.main === 'held';
}
