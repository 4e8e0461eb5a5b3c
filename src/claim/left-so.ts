import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, nounAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';

/** "leaving 22 of its 40 passengers dead": dead are the 22; "found two of the nine trapped miners dead": trapped were the nine. */
export function leftSo(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (isMarkAt(clause.chunks, at + 1, 'prep', 'of')) return fateOfSome(clause, at);
  const { premodifier } = noun;
  return premodifier && isOfSome(clause, at) ? { measure: premodifier.measure, role: 'previous' } : null;
}

/** "leaving 22 of its 40 passengers dead": nothing says how the 40 fared. */
export function isOfThoseLeftSo(clause: Clause, at: number): boolean {
  return isOfSome(clause, at) && nounAt(clause, at)?.premodifier === null;
}

function isOfSome(clause: Clause, at: number): boolean {
  return isMarkAt(clause.chunks, at - 1, 'prep', 'of') && at > 2 && fateOfSome(clause, at - 2) !== null;
}

function fateOfSome(clause: Clause, some: number): Reading | null {
  const { chunks, index } = clause;
  const [noun, group] = [nounAt(clause, some), nounAt(clause, some + 2)];
  const [leaves, state] = [oneAt(chunks, some - 1), chunks[some + 3]];
  if (leaves?.kind !== 'verb' || !clause.line.cues.finding.has(leaves.main)) return null;
  if (noun?.quantity?.implicit !== false || noun.head !== null || group?.quantity?.implicit !== false) return null;
  if (state?.kind !== 'verb' || state.finite) return null;
  const use = usesOfSubject(chunks, some + 3, group, index);
  return use && HURT.has(use.measure) && !state.negated
    ? { measure: use.measure, population: group.population, verb: some + 3 }
    : null;
}

/** What one of a group can be while the others are not; "leaving 20 of the 31 still trapped" tells of the 31 as well. */
const HURT: ReadonlySet<string> = new Set(['killed', 'injured', 'displaced']);
