import { oneAt } from '../model/one-at.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import { type Government, usesOfObject } from './government.ts';
import type { WordIndex } from './word-index.ts';

/** How many chunks a verb may stand before its object. */
const REACH = 40;

/** The verb to the left whose object the noun at `at` is: "killed 12 people and five dogs". */
export function verbOfObject(chunks: readonly Chunk[], at: number, index: WordIndex): Government | null {
  const noun = chunks[at] as NounChunk;
  let shared = false;
  let direct = true;
  for (let j = at - 1, steps = 0; j >= 0 && steps < REACH; steps++) {
    const chunk = chunks[j]!;
    if (chunk.kind === 'adv' || (chunk.kind === 'sub' && chunk.word === 'then')) {
      j--;
      continue;
    }
    if (chunk.kind === 'verb') {
      if (chunk.negated) return null;
      const use = usesOfObject(chunks, j, noun, index);
      return use ? { use, verb: j, direct, shared } : null;
    }
    // "killing all but three of the 112 on board"
    if (j === at - 1 && isAllBut(chunks, j)) {
      j -= 2;
      continue;
    }
    // "shot wife, then himself", "shot wife then himself"
    if (chunk.kind === 'noun' && j === at - 2 && noun.reflexive && isThen(oneAt(chunks, at - 1))) {
      shared = true;
      direct = false;
      j--;
      continue;
    }
    // "freed the ship's 19 sailors"
    if (chunk.kind === 'noun' && direct && j === at - 1 && chunk.head?.endsWith("'s")) {
      j--;
      continue;
    }
    if (chunk.kind === 'prep' && isTotal(chunks, j)) {
      j -= 2;
      continue;
    }
    if (chunk.kind === 'and' || chunk.kind === 'comma') {
      const left = leftOfList(chunks, j);
      if (left < 0) return null;
      shared = true;
      direct = false;
      j = left - 1;
      continue;
    }
    return null;
  }
  return null;
}

function isAllBut(chunks: readonly Chunk[], but: number): boolean {
  const all = oneAt(chunks, but - 1);
  const word = chunks[but]!;
  return word.kind === 'and' && word.word === 'but' && all?.kind === 'adv' && all.word === 'all';
}

function isThen(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && 'word' in chunk && chunk.word === 'then';
}

/** "a total of 12": the noun before "of" only carries the figure. */
export function isTotal(chunks: readonly Chunk[], prep: number): boolean {
  const before = oneAt(chunks, prep - 1);
  const of = chunks[prep];
  return (
    of?.kind === 'prep' && of.word === 'of' && before?.kind === 'noun' && before.quantity === null && before.carrier
  );
}

/** The noun that begins the list item before the "and" or comma at `at`: "killed 12 people in Kabul and five in Herat". */
function leftOfList(chunks: readonly Chunk[], at: number): number {
  let j = at - 1;
  if (chunks[j]?.kind === 'comma') j--;
  while (j >= 0) {
    while (chunks[j]?.kind === 'adv') j--;
    if (chunks[j]?.kind !== 'noun') return -1;
    if (oneAt(chunks, j - 1)?.kind === 'prep') {
      if (isTotal(chunks, j - 1)) return j - 2;
      j -= 2;
    } else return j;
  }
  return -1;
}
