import type { NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, nounAt, type Reading } from './draft.ts';

/** "revised the toll to 84 from an earlier figure of 95" */
export function formerFigure(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, line } = clause;
  const owner = isMarkAt(chunks, at - 1, 'prep', 'of') ? nounAt(clause, at - 2) : null;
  if (noun.head !== null || !owner?.carrier || !isMarkAt(chunks, at - 3, 'prep', 'from')) return null;
  const told = [...clause.found.values()].findLast((one) => one.noun < at);
  const isFormer = line.lower.slice(owner.from, owner.to).some((word) => FORMER.has(word));
  return told && isFormer ? { measure: told.measure, role: 'previous', population: told.population } : null;
}

const FORMER = new Set(['earlier', 'previous', 'initial', 'original', 'first']);
