import type { NounChunk } from './chunk.ts';
import { type Clause, type Draft, isMarkAt, lastNear, nounAt } from './draft.ts';

/** A part is no larger than its whole. */
export function fitsIn(part: NounChunk, whole: Draft): boolean {
  return whole.quantity.max === null || (part.quantity?.min ?? 0) <= whole.quantity.max;
}

/** The last whole of this sentence before `at`, of those that can hold the part where one is given. */
export function wholeBefore(clause: Clause, at: number, part?: NounChunk): Draft | null {
  let best: Draft | null = null;
  for (const [noun, draft] of clause.found) {
    const isLater = noun < at && draft.role !== 'part' && (best === null || noun > best.noun);
    if (isLater && (part === undefined || fitsIn(part, draft))) best = draft;
  }
  return best;
}

/** "Seven of the victims were pupils": the dead, where any were told of lately. */
export function victimsTold(clause: Clause, at: number): Draft | null {
  const isDead = (one: Draft): boolean =>
    one.measure === 'killed' && one.role !== 'part' && !one.quantity.implicit && one.quantity.max !== 0;
  return lastNear(clause, VICTIMS_REACH, isDead) ?? lastWhole(clause, at);
}

/** How many sentences back the dead are looked for, and any whole. */
const VICTIMS_REACH = 6;
const WHOLE_REACH = 2;

/** Were the dead counted lately? */
export function hasDead(clause: Clause): boolean {
  return lastNear(clause, WHOLE_REACH, (one) => one.measure === 'killed' && one.role !== 'part') !== null;
}

/** The claim that "of them" speaks of: the last whole one before, in this sentence or the two before it. */
export function lastWhole(clause: Clause, at: number, measure?: string): Draft | null {
  const here = wholeBefore(clause, at);
  if (here && (measure === undefined || here.measure === measure)) return here;
  return lastNear(
    clause,
    WHOLE_REACH,
    (one) => one.role !== 'part' && (measure === undefined || one.measure === measure),
  );
}

/** Of "two of whom died" those who are divided. */
export function wholeBehind(clause: Clause, told: Draft): Draft {
  let from: Clause | null = clause;
  while (from && from.sentence > told.sentence) from = from.previous;
  const isSome = from && isMarkAt(from.chunks, told.noun + 1, 'prep', 'of') && nounAt(from, told.noun + 2)?.pronoun;
  return (isSome ? [...from!.found.values()].findLast((one) => one.noun < told.noun) : null) ?? told;
}

/** "Seven died on the spot and two in hospital, of nine in all. The dead include four women.": all of them are meant. */
export function largestNear({ before, sentence }: Clause, measure: string): Draft | null {
  let best: Draft | null = null;
  for (let i = before.length - 1; i >= 0 && before[i]!.sentence >= sentence - WHOLE_REACH; i--) {
    const one = before[i]!;
    if (one.measure !== measure || one.role !== 'total' || one.quantity.implicit) continue;
    if (best === null || (one.quantity.min ?? 0) > (best.quantity.min ?? 0)) best = one;
  }
  return best;
}

/**
 * "Six died in Orlen, two in Dale and one in Arden, nine in all. Among the dead were three of one family": no part of the one in
 * Arden, but of the most that were told of before. Where none is large enough, the part stands against its whole.
 */
export function fittingWhole({ quantity, measure, sentence, whole }: Draft, before: readonly Draft[]): Draft | null {
  const holds = ({ quantity: of }: Draft): boolean => of.max === null || (quantity.min ?? 0) <= of.max;
  if (whole === null || whole.sentence === sentence || holds(whole)) return whole;
  const fitting = before.filter(
    (one) => one.measure === measure && one.role === 'total' && !one.quantity.implicit && holds(one),
  );
  return fitting.reduce<Draft>((a, b) => ((b.quantity.min ?? 0) > (a.quantity.min ?? 0) ? b : a), fitting[0] ?? whole);
}

/** Is one claim no larger than another, of which the most is told? */
export function within(part: Draft, whole: Draft): boolean {
  return whole.quantity.max !== null && (part.quantity.min ?? 0) <= whole.quantity.max;
}

/** "Police arrested 40 of the marchers. Organisers said 90,000 people came; police put the number at 60,000.": of those who came. */
export function isCrowdSince(clause: Clause, at: number, told: Draft): boolean {
  for (let from: Clause | null = clause, end = at; from; from = from.previous, end = from?.chunks.length ?? 0) {
    if (from.sentence < told.sentence) return false;
    const first = from.sentence === told.sentence ? told.noun + 1 : 0;
    for (let j = first; j < end; j++) {
      const noun = nounAt(from, j);
      if (noun?.quantity && noun.person === 'yes' && noun.head !== null && !from.found.has(j)) return true;
    }
  }
  return false;
}

/** "Six of the dead are children, said a doctor. Two of them were sisters": of the part that the sentence before told of. */
export function partTold({ before, sentence }: Clause, noun: NounChunk, of: NounChunk): Draft | null {
  const last = of.head === 'them' ? before.at(-1) : undefined;
  const isPart = last?.role === 'part' && last.sentence === sentence - 1 && !last.quantity.implicit;
  return isPart && fitsIn(noun, last) ? last : null;
}

/** "two" of "three" */
export function isLess({ quantity: { stated } }: Draft, whole: Draft): boolean {
  return (
    stated !== null && whole.quantity.stated !== null && !whole.quantity.implicit && stated < whole.quantity.stated
  );
}
