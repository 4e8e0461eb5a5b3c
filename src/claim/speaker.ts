import type { Chunk } from './chunk.ts';

/** How many chunks a subject may stand before its verb. */
const REACH = 14;

/**
 * Position of the subject of a verb of saying, -1 for none: right before it, past phrases ("a spokesman for the police
 * said"), past an apposition ("Ana Ruiz, the mayor, said"), past a relative clause ("survivors who reached the camp
 * said"), or after the verb ("said the mayor").
 */
export function subjectOf(chunks: readonly Chunk[], verb: number): number {
  let j = verb - 1;
  while (chunks[j]?.kind === 'adv') j--;
  if (chunks[j]?.kind === 'comma') {
    const open = openingComma(chunks, j);
    if (open > 0) return speaks(chunks, headOf(chunks, open - 1));
    return chunks[verb + 1]?.kind === 'noun' ? speaks(chunks, verb + 1) : -1;
  }
  return chunks[j]?.kind === 'noun' ? speaks(chunks, headOf(chunks, j)) : -1;
}

/** The comma that opens the apposition or relative clause which the one at `close` ends; -1 for none. */
function openingComma(chunks: readonly Chunk[], close: number): number {
  for (let j = close - 1; j > 0 && j > close - REACH; j--) {
    if (chunks[j]!.kind === 'stop' || chunks[j]!.kind === 'sub') return -1;
    if (chunks[j]!.kind !== 'comma') continue;
    const first = chunks[j + 1]!;
    const subject = chunks[j - 1]!;
    if (subject.kind !== 'noun' || subject.quantity) return -1;
    if (first.kind === 'rel') return j;
    const before = chunks[j - 2]?.kind;
    return first.kind === 'noun' && j + 2 === close && before !== 'prep' && before !== 'verb' ? j : -1;
  }
  return -1;
}

/** From the last noun before the verb to the one that its phrases and relative clauses hang on. */
function headOf(chunks: readonly Chunk[], last: number): number {
  let j = last;
  for (let round = 0; round < 4; round++) {
    const before = chunks[j - 1];
    if (before?.kind === 'prep' && chunks[j - 2]?.kind === 'noun') {
      j -= 2;
      continue;
    }
    // "a lawyer who was in the building said"
    let k = j - 1;
    if (chunks[k]?.kind === 'prep') k--;
    while (chunks[k]?.kind === 'adv') k--;
    if (chunks[k]?.kind !== 'verb') break;
    k--;
    while (chunks[k]?.kind === 'adv') k--;
    if (chunks[k]?.kind !== 'rel' || chunks[k - 1]?.kind !== 'noun') break;
    j = k - 1;
  }
  return j;
}

/** A figure or a day says nothing. */
function speaks(chunks: readonly Chunk[], at: number): number {
  const noun = chunks[at];
  return noun?.kind === 'noun' && !noun.quantity && !noun.time && !noun.zero ? at : -1;
}
