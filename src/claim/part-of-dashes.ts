import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { fitsIn, wholeBefore } from './wholes.ts';

/** "Thirteen people — eight men and five women — were held": a list between dashes right after its whole. */
export function partOfDashes(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks } = clause;
  // "four Danes, two Swiss and one Pole"
  const isOne =
    noun.name &&
    noun.person === 'unknown' &&
    isMarkAt(chunks, at - 1, 'and') &&
    nounAt(clause, at - 2)?.person === 'yes';
  if ((noun.person !== 'yes' && !isOne) || noun.head === null) return null;
  let j = at - 1;
  while (j > 0 && (isMarkAt(chunks, j, 'and') || isMarkAt(chunks, j, 'comma')) && oneAt(chunks, j - 1)?.kind === 'noun')
    j -= 2;
  const isAfter = isMarkAt(chunks, j, 'colon') && at > j;
  if (!isAfter && !isMarkAt(chunks, j, 'dash') && !isMarkAt(chunks, j, 'open')) return null;
  // "Twenty-five were dead, the ministry said: 11 civilians and nine police officers"
  // "has left 11 dead - five men, four women and two children -"
  const isState = j > 1 && chunks[j - 1]!.kind === 'verb' && !clause.found.has(j - 1);
  // "listed the names of the dead: 180 soldiers and 12 policemen"
  const group = isAfter ? nounAt(clause, j - 1) : null;
  if (group?.det === 'the' && !group.quantity && clause.line.cues.groups.has(group.head ?? '')) {
    const use = group.premodifier ?? group.nominal;
    if (use) return { measure: use.measure, role: 'part' };
  }
  const whole = isAfter
    ? (clause.found.get(j - 1) ?? wholeBefore(clause, j))
    : clause.found.get(isState ? j - 2 : j - 1);
  if (isAfter && !isListed(clause, at, j)) return null;
  // "11 dead - five men and two children - an official said": not behind the list.
  if (!whole || !fitsIn(noun, whole) || whole.quantity.implicit || (whole.role === 'part' && noun.quantity!.implicit))
    return null;
  return { measure: whole.measure, role: 'part', whole, verb: whole.verb };
}

function isListed({ chunks }: Clause, at: number, colon: number): boolean {
  const next = chunks[at + 1];
  return at > colon + 1 || isMark(next, 'comma') || isMark(next, 'and');
}
