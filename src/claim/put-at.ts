import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import type { Cues } from './cues.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';

/**
 * "He put the rebel dead at around 30", "The coastguard puts the missing at 40", "put the number of dead at 33 and the injured at
 * 90": a group that is named by what befell it, and its figure.
 */
export function putAt(clause: Clause, at: number, noun: NounChunk): Reading | null {
  const { chunks, line } = clause;
  const isTo = isMarkAt(chunks, at - 1, 'prep', 'to');
  if (!isTo && !isMarkAt(chunks, at - 1, 'prep', 'at')) return null;
  // "put the casualty figure at 12 dead"
  const own = chunks[at + 1];
  if (own?.kind === 'verb' && own.voice === 'state' && own.uses[0]?.[0]?.measure === 'killed')
    return { measure: 'killed' };
  const group = nounAt(clause, at - 2);
  if (!group?.det || group.quantity !== null) return null;
  const isSecond = isMarkAt(chunks, at - 3, 'and');
  const verb = isSecond ? chunks.findLastIndex((one, j) => j < at && one.kind === 'verb') : at - 3;
  const puts = oneAt(chunks, verb);
  // "That brought the dead to 24 and the injured to 271"
  if (puts?.kind === 'verb' && (isTo ? BRINGING.test(puts.main) : line.cues.putting.has(puts.main))) {
    const use = group.nominal ?? group.premodifier;
    if (use && noun.head === null) return { measure: use.measure, verb, population: group.population };
  }
  return null;
}

const BRINGING = /^(?:bring|brought|tak(?:e|ing)|took|rais)/u;

/** "The dead number 48", "The injured totalled 284", "The missing now number 52": a group that is named by what befell it. */
export function numbering({ chunks, line }: Clause, at: number, noun: NounChunk): Reading | null {
  if (noun.head !== null || noun.quantity?.implicit !== false) return null;
  const link = oneAt(chunks, at - 1);
  if (link === undefined || !NUMBERING.test(line.lower[link.to - 1]!)) return null;
  // "The missing number 52" is one phrase to the grammar.
  const isOne = link.kind === 'noun' && link.premodifier !== null;
  const group = isOne ? link : oneAt(chunks, oneAt(chunks, at - 2)?.kind === 'adv' ? at - 3 : at - 2);
  if (group?.kind !== 'noun' || group.det !== 'the' || group.quantity !== null) return null;
  const use = group.premodifier ?? (group.nominal?.people ? group.nominal : null);
  return use && { measure: use.measure, population: group.population };
}

const NUMBERING = /^(?:numbers?|numbered|totals?|totall?ed)$/u;

/** "the toll, currently 57, will climb" */
export function isNowAside({ chunks }: Clause, at: number): boolean {
  const before = oneAt(chunks, at - 1);
  return isMark(before, 'adv') && isMarkAt(chunks, at + 1, 'comma') && oneAt(chunks, at - 3)?.kind === 'noun';
}

/** "the number of deaths had reached 11 and that of the injured stood at 98": of the injured; `null` where no "that of" stands at `at`. */
export function groupOfThat(clause: Clause, at: number): string | null {
  const { chunks } = clause;
  if (!isMark(chunks[at], 'rel', 'that') || !isMarkAt(chunks, at + 1, 'prep', 'of')) return null;
  const group = nounAt(clause, at + 2);
  return group?.quantity === null ? ((group.premodifier ?? group.nominal)?.measure ?? null) : null;
}

/** "Estimates ranged from 1,000 to 6,000": no figure is the older one. */
export function ranges(chunk: Chunk | undefined, { ranging }: Cues): boolean {
  return chunk?.kind === 'verb' && ranging.has(chunk.main);
}
