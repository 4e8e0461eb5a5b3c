import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Clause, isMarkAt, lastNear, nounAt, type Reading } from './draft.ts';

/** "The injured numbered 324", "The dead now number 17", "The injured, many of them children, total 184": the group stands before its figure. */
export function numbered(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, line } = clause;
  const link = oneAt(chunks, at - 1);
  if (link === undefined || noun.quantity?.implicit !== false || !NUMBERING.test(line.lower[link.to - 1]!)) return null;
  // "Blast at market; injured number 90"
  const firstAt = isMarkAt(chunks, at - 2, 'adv') ? at - 3 : at - 2;
  const first = oneAt(chunks, firstAt);
  // "The quake's confirmed dead now number 1,482"
  const isOwned = firstAt === 1 && nounAt(clause, 0) !== null;
  const isFirst = first?.kind === 'verb' && !first.finite && (isOwned || opensPart(line, first.from));
  if (isFirst && link.kind === 'noun') return first.uses[0]?.[0] ? { measure: first.uses[0][0].measure } : null;
  // "The missing number 52", "The dead number 31" are one phrase to the grammar.
  const isOne = link.kind === 'noun' && link.to > link.from + 1;
  const own = isOne ? line.info[link.to - 2]!.noun?.use : undefined;
  const group = isOne ? link : nounAt(clause, beforeAside(chunks, firstAt));
  if (group === null || group.quantity || (!isOne && link.kind === 'noun' && link.det !== null)) return null;
  if (group.det !== 'the' && !(group.det === null && opensPart(line, group.from))) return null;
  const fate = group.premodifier ?? own ?? group.nominal;
  return fate && { measure: fate.measure, population: noun.population ?? group.population };
}

function opensPart({ lower }: Clause['line'], at: number): boolean {
  return at === 0 || lower[at - 1] === ';';
}

const NUMBERING = /^(?:numbers?|numbered|totals?|totall?ed)$/u;

function beforeAside(chunks: readonly Chunk[], at: number): number {
  if (!isMarkAt(chunks, at, 'comma')) return at;
  for (let j = at - 1; j > Math.max(0, at - ASIDE); j--) if (chunks[j]!.kind === 'comma') return j - 1;
  return at;
}

/** Chunks of an aside: "many of them children". */
const ASIDE = 12;

/** "All 42 victims have been named": those of whom as many were told before; "The 16 victims will be buried together": they are dead. */
export function victimsAgain(clause: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.head !== 'victims' || (noun.det !== 'all' && noun.det !== 'the') || noun.other !== null) return null;
  const told = lastNear(
    clause,
    REACH,
    ({ measure, quantity, role }) =>
      OUTCOMES.has(measure) && role !== 'part' && !quantity.implicit && quantity.stated === noun.quantity!.stated,
  );
  if (told) return { measure: told.measure, population: told.population };
  return areMourned(clause, at) ? { measure: 'killed' } : null;
}

/** Does the first verb behind the victims that no relative clause has tell of the dead? */
function areMourned({ chunks, line }: Clause, at: number): boolean {
  const isOwn = (j: number): boolean => oneAt(chunks, j - 1)?.kind !== 'rel' && j > at;
  const first = chunks.findIndex((one, j) => one.kind === 'verb' && one.finite && isOwn(j));
  const verb = oneAt(chunks, first);
  return verb?.kind === 'verb' && verb.voice === 'passive' && line.cues.mourned.has(verb.main);
}

/** How many sentences back the victims are looked for. */
const REACH = 12;

const OUTCOMES = new Set(['killed', 'injured', 'struck']);
