import { oneAt } from '../model/one-at.ts';
import type { Chunk } from './chunk.ts';
import { type Clause, isMarkAt, nounAt, type Reading } from './draft.ts';
import { someBefore } from './of-noun.ts';
import { fitsIn, lastWhole } from './wholes.ts';

/** "One of the people injured in the crash died": those injured are the group, the one is a part of it. */
export function someOf(clause: Clause, at: number, found: Reading | null): Reading | null {
  // "leaving 20 of the 31 still trapped": the 31 were
  const some = someBefore(clause, at);
  const isStill = clause.line.lower[clause.chunks[at]!.to] === 'still';
  if (found && isStill && some?.measure === found.measure && isLeaving(oneAt(clause.chunks, at - 3)))
    return { ...found, role: 'previous' };
  const verb = clause.chunks[at + 3];
  const group = isMarkAt(clause.chunks, at + 1, 'prep', 'of') ? nounAt(clause, at + 2) : null;
  // "Four of a family killed in crash": all four.
  const isGroup = group?.det != null && group.head !== 'family';
  const isTold = verb?.kind === 'verb' && !verb.finite && found?.verb === at + 3;
  const dead = found?.measure === 'struck' && isGroup ? deadOf(clause, at) : null;
  if (dead) return dead;
  return found && isGroup && isTold ? { ...found, role: 'part' } : found;
}

/** "Nine people were killed. Six of the victims were shot in the port.": how some of the dead died. */
function deadOf(clause: Clause, at: number): Reading | null {
  const group = nounAt(clause, at + 2)!;
  const last = group.head === 'victims' ? lastWhole(clause, at) : null;
  const whole =
    last?.measure === 'killed' && !last.quantity.implicit && fitsIn(nounAt(clause, at)!, last) ? last : null;
  const isDead = (group.premodifier ?? group.nominal)?.measure === 'killed';
  return group.quantity === null && (whole || isDead) ? { measure: 'killed', role: 'part', whole, verb: at + 3 } : null;
}

function isLeaving(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.main === 'leaving';
}
