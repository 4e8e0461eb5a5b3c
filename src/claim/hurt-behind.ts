import type { Chunk, NounChunk, VerbChunk } from './chunk.ts';
import { pastPhrases } from './crossing.ts';
import { isMarkAt } from './draft.ts';
import { type Government, usesOfSubject } from './government.ts';
import type { WordIndex } from './word-index.ts';

/** "Six were airlifted to the capital with burns", "showed up at the hospital later with gunshot wounds": what they have stands behind the verb at `at`. */
export function hurtBehind(chunks: readonly Chunk[], at: number, noun: NounChunk, index: WordIndex): Government | null {
  const { finite, main, voice } = chunks[at] as VerbChunk;
  const arrived = index.cues.arrived.has(main);
  if (!arrived && (!finite || voice !== 'passive')) return null;
  let verb = pastPhrases(chunks, at + 1);
  if (arrived) {
    if (isMarkAt(chunks, verb, 'prep', 'up')) verb = pastPhrases(chunks, verb + 1);
    while (chunks[verb]?.kind === 'adv' || isTime(chunks[verb])) verb++;
  }
  const state = chunks[verb];
  if (verb === at + 1 || state?.kind !== 'verb' || state.voice !== 'state' || noun.quantity === null) return null;
  const use = usesOfSubject(chunks, verb, noun, index);
  return use?.measure === 'injured' ? { use, verb, direct: false, shared: false } : null;
}

function isTime(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.time;
}
