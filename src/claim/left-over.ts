import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isEnd, isMarkAt, type Reading } from './draft.ts';

/** What people are for a while: some are found or let go, and the others still are. */
const FOR_NOW = new Set(['missing', 'trapped', 'hostages', 'detained', 'hospitalised']);
const OVER = new Set(['rescued', 'survived', 'killed']);

/** "found 14 of the 22 hikers missing, leaving eight", "freed three of the nine hostages, leaving six": those who still are what all were. */
export function leftOver(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  const verb = leavingBefore(clause, at);
  const next = chunks[at + 1];
  const isBare = isEnd(next) || next!.kind === 'and';
  if (verb < 0 || !isBare || noun.head !== null || noun.quantity?.implicit !== false) return null;
  const all = [...clause.found.values()].findLast((one) => isOfMore(one, noun.quantity!.max, at));
  return all ? { measure: all.measure, population: all.population, verb } : null;
}

/** Of whom a figure tells how many are left: "22 missing" of "leaving eight still missing", and of "14 of the 22 missing were found". */
export function formerOf(draft: Draft, beside: readonly Draft[], clause: Clause): Draft | undefined {
  const { measure, noun, quantity } = draft;
  if (FOR_NOW.has(measure) && leavingBefore(clause, noun) >= 0)
    return beside.findLast((one) => one.measure === measure && isOfMore(one, quantity.max, noun));
  if (!OVER.has(measure) || !isMarkAt(clause.chunks, noun + 1, 'prep', 'of')) return undefined;
  return beside.find((one) => one.noun === noun + 2 && LOST.has(one.measure) && one.role === 'total');
}

const LOST = new Set(['missing', 'trapped']);

function isOfMore({ noun, measure, quantity, role }: Draft, max: number | null, at: number): boolean {
  return noun < at && FOR_NOW.has(measure) && role === 'total' && max !== null && (quantity.min ?? 0) > max;
}

/** Where the "leaving" stands whose object a noun is, -1 for nowhere. */
function leavingBefore({ chunks }: Clause, at: number): number {
  const j = oneAt(chunks, at - 1)?.kind === 'adv' ? at - 2 : at - 1;
  const verb = oneAt(chunks, j);
  return verb?.kind === 'verb' && verb.main === 'leaving' && isMarkAt(chunks, j - 1, 'comma') ? j : -1;
}
