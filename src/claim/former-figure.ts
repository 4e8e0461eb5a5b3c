import type { NounChunk } from './chunk.ts';
import type { Clause, Reading } from './draft.ts';

/** Words before the count among which it is called an older one: "its own initial". */
const REACH = 3;

/** "revised the toll to 84 from an earlier figure of 95", "more than twice its provisional estimate of 510", "correcting the figure of 17" */
export function formerFigure(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { lower, cues } = clause.line;
  const of = noun.from - 1;
  if (noun.head !== null || lower[of] !== 'of' || !cues.counts.has(lower[of - 1] ?? '')) return null;
  const isFormer = lower
    .slice(Math.max(0, of - 1 - REACH), of - 1)
    .some((word) => FORMER.has(word) || cues.putRight.has(word));
  const told = isFormer ? [...clause.found.values()].findLast((one) => one.noun < at) : undefined;
  return told ? { measure: told.measure, role: 'previous', population: told.population } : null;
}

const FORMER = new Set(['earlier', 'previous', 'initial', 'original', 'first', 'provisional', 'preliminary']);
