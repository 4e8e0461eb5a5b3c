import type { Clause } from './draft.ts';

/**
 * "It was among three linked raids that night. Nine people were killed across the attacks": of how many events a sentence
 * counts the dead together. The number is that of "one of …" anywhere in the article; without it the events are the
 * article's own subject and the count is whole.
 */
export function eventsTogether(
  clauses: Iterable<Clause>,
  events: ReadonlySet<string>,
): (clause: Clause) => number | null {
  let siblings: number | null = null;
  for (const clause of clauses) siblings ??= oneOf(clause, events);
  // "Fatalities are split across two events"
  let split: number | null = null;
  for (const clause of clauses) split ??= splitOver(clause, events);
  return (clause) => split ?? (siblings !== null && countsAcross(clause, events) ? siblings : null);
}

/** The three of "one of three coordinated attacks". */
function oneOf({ line }: Clause, events: ReadonlySet<string>): number | null {
  for (let i = 0; i + 2 < line.lower.length; i++) {
    if (line.lower[i] !== 'one' || line.lower[i + 1] !== 'of') continue;
    const figure = line.quantity[i + 2];
    if (!figure || figure.min === null || figure.min !== figure.max || figure.min < 2) continue;
    for (let j = i + 3; j < Math.min(i + 8, line.lower.length); j++) if (events.has(line.lower[j]!)) return figure.min;
  }
  return null;
}

/** The two of "split across two events". */
function splitOver({ line }: Clause, events: ReadonlySet<string>): number | null {
  const at = line.lower.findIndex((word) => word === 'split' || word === 'divided');
  if (at < 0) return null;
  for (let i = at + 1; i < Math.min(at + 5, line.lower.length); i++) {
    const figure = line.quantity[i];
    if (!figure) continue;
    const named = line.lower.slice(i + 1, i + 5).some((word) => events.has(word));
    return named && figure.min === figure.max && (figure.min ?? 0) > 1 ? figure.min : null;
  }
  return null;
}

const TOGETHER = new Set(['the', 'both', 'all', 'these']);

/** "across the attacks", "in all four incidents" */
function countsAcross({ line }: Clause, events: ReadonlySet<string>): boolean {
  for (let i = 0; i + 2 < line.lower.length; i++) {
    const opens = line.lower[i] === 'across' || (line.lower[i] === 'in' && line.lower[i + 1] !== 'the');
    if (!opens || !TOGETHER.has(line.lower[i + 1]!)) continue;
    for (let j = i + 2; j < Math.min(i + 6, line.lower.length); j++) if (events.has(line.lower[j]!)) return true;
  }
  return false;
}
