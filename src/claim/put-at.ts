import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import type { Cues } from './cues.ts';
import { type Clause, isMark, isMarkAt, nounAt, type Reading } from './draft.ts';
import { isPossessive } from './line.ts';

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
  // "put Ostra's dead at 48"
  if (group === null || (group.det === null && !isPossessive(line.lower[group.from]!)) || group.quantity) return null;
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
