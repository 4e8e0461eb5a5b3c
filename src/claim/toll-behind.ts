import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { countedIn, tollOf } from './tolls.ts';

/** "taking to 38 the number of workers known to have died": the toll stands behind its figure. */
export function tollBehind(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  if (noun.head !== null || noun.other !== null) return null;
  const aside = tollAside(clause, at);
  if (aside !== null) return { measure: aside, population: countedIn(clause, at - 2) };
  // "taking to 38 the number of", "put at 52 the number of", "raised from 11 the number of"
  const isFrom = isMarkAt(chunks, at - 1, 'prep', 'from');
  if (!isFrom && !isMarkAt(chunks, at - 1, 'prep', 'to') && !isMarkAt(chunks, at - 1, 'prep', 'at')) return null;
  if (oneAt(chunks, at - 2)?.kind !== 'verb' || nounAt(clause, at + 1) === null) return null;
  const toll = tollOf(clause, at + 1);
  if (toll === null) return null;
  const role = isFrom ? ('previous' as const) : ('total' as const);
  return { measure: toll, role, verb: at - 2, population: countedIn(clause, at + 1) };
}

/** "The death toll, 19, is the highest in years", "The toll - 19 so far - is expected to rise" */
function tollAside(clause: Clause, at: number): string | null {
  const { chunks } = clause;
  const opens = oneAt(chunks, at - 1);
  const closes = chunks[isMarkAt(chunks, at + 1, 'adv') ? at + 2 : at + 1];
  const isSet = PAIRS.some(([open, close]) => isMark(opens, open) && isMark(closes, close));
  return isSet && nounAt(clause, at - 2)?.toll ? tollOf(clause, at - 2) : null;
}

const PAIRS = [
  ['comma', 'comma'],
  ['dash', 'dash'],
  ['open', 'close'],
] as const;
