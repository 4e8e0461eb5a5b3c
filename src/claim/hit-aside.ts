import { oneAt } from '../model/one-at.ts';
import type { NounChunk } from './chunk.ts';
import { indexOf } from './crossing.ts';
import { type Clause, isMarkAt, type Reading } from './draft.ts';
import { usesOfSubject } from './government.ts';

/** How far off an aside may end, in chunks. */
const REACH = 14;

/** "A passer-by, hit in the shoulder, is out of danger": what befell the subject stands between commas, and its verb tells of no more. */
export function hitAside({ chunks, index }: Clause, at: number): Reading | null {
  const told = chunks[at + 2];
  if (!isMarkAt(chunks, at + 1, 'comma') || told?.kind !== 'verb' || told.finite || told.voice !== 'either')
    return null;
  if (told.negated || chunks[at + 3]?.kind === 'noun' || oneAt(chunks, at - 1)?.kind === 'prep') return null;
  const close = indexOf(chunks, 'comma', at + 3);
  const verb = chunks[close + 1];
  if (close < 0 || close - at > REACH || verb?.kind !== 'verb' || !verb.finite) return null;
  const use = usesOfSubject(chunks, at + 2, chunks[at] as NounChunk, index);
  return use && { measure: use.measure, verb: at + 2 };
}
