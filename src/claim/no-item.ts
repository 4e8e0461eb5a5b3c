import { type Clause, isMarkAt, nounAt } from './draft.ts';
import type { Government } from './government.ts';

/** What stands in a list behind an object, and is not counted with it. */
export function isNoItem(clause: Clause, at: number, { use }: Government): boolean {
  // "killed 16 people, the police chief said": what has a verb of its own is no item of the list.
  // "killed 16 people, the police chief of Arden said"
  // "killed 12 people, not 15 as previously stated"
  if (isMarkAt(clause.chunks, at - 1, 'adv', 'not')) return true;
  let next = at + 1;
  while (isMarkAt(clause.chunks, next, 'prep') && nounAt(clause, next + 1)) next += 2;
  // "her agent, Omar Lee, said"
  if (
    isMarkAt(clause.chunks, next, 'comma') &&
    nounAt(clause, next + 1)?.name &&
    isMarkAt(clause.chunks, next + 2, 'comma')
  )
    next += 3;
  const own = clause.chunks[next];
  if (own?.kind === 'verb' && (own.reporting || (own.finite && next === at + 1))) return true;
  // "took nine guards hostage, and 40 inmates escaped through a hole"
  if (own?.kind === 'verb' && next === at + 1 && /^(?:escaped|fled|ran|died|survived)$/u.test(own.main)) return true;
  // "The third blast killed four people and a fourth wounded nine"
  const lone = nounAt(clause, at)!;
  const acts = own?.kind === 'verb' && own.voice === 'either' && nounAt(clause, at + 2)?.quantity;
  if (acts && lone.quantity === null && lone.other !== null) return true;
  // "The bomb killed seven people and a gunman opened fire"; but "killed seven people and a man named Ali"
  const object = clause.chunks[at + 2]?.kind;
  const isDoing =
    own?.kind === 'verb' && own.voice === 'either' && next === at + 1 && !clause.line.cues.naming.has(own.main);
  if (isDoing && lone.quantity === null && (object === 'noun' || object === 'verb')) return true;
  // "attacked a station in Bam, 65 kilomters away": a guess at who is meant is too weak for a place in a list.
  const isGuess =
    lone.population === null && lone.head !== null && !lone.name && !lone.reflexive && lone.premodifier === null;
  return isGuess && use.onlyPeople;
}
