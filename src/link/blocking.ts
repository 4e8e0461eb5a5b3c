import type { MentionRecord } from './records.ts';
import { BLOCKING } from './settings.ts';
import type { Vectors } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordIndex } from './word-index.ts';

const FORTNIGHT = 14;

/** One way for two mentions to come together: mentions that share a key are compared. */
export interface BlockingRule {
  id: string;
  keysOf(record: MentionRecord): string[];
}

/** Strict rules, OR-ed; rare words in common are the further one (see {@link WordIndex}). */
export const BLOCKING_RULES: readonly BlockingRule[] = [
  // "Khojaly massacre", "Khojali genocide": one word of the name, by its consonants.
  { id: 'link/name', keysOf: ({ name }) => name.map(({ skeleton }) => skeleton).filter((key) => key.length >= 2) },
  {
    id: 'link/kind-place-days',
    keysOf: ({ mention, places, days, reported }) => {
      const day = days?.from ?? reported;
      if (day === null) return [];
      return places.flatMap((place) => grid(day).map((cell) => `${mention.kind} ${place.skeleton} ${cell}`));
    },
  },
  {
    id: 'link/kind-place-year',
    keysOf: ({ mention, places, days }) => {
      if (days === null) return [];
      const year = Math.floor(days.from / 365.25);
      return places.slice(0, 1).map((place) => `${mention.kind} ${place.skeleton} y${year}`);
    },
  },
];

/** Two overlapping grids of fortnights: days a week apart or less share a cell of one of them. */
function grid(day: number): string[] {
  return [`a${Math.floor(day / FORTNIGHT)}`, `b${Math.floor((day + FORTNIGHT / 2) / FORTNIGHT)}`];
}

/**
 * Calls `visit` for each mention with the earlier ones (by record number) that a key or rare words bring together with it.
 * Every mention meets a bounded number of others, so the work grows with the number of mentions, not with its square.
 */
export function eachWithCandidates(
  records: readonly MentionRecord[],
  vectors: Vectors,
  vocabulary: Vocabulary,
  visit: (left: number, rights: readonly number[]) => void,
): void {
  if (records.length <= BLOCKING.mentionsPerKey) {
    eachWithAll(records, visit);
    return;
  }
  const byWords = new WordIndex(records, vectors, vocabulary);
  const blocksOf = BLOCKING_RULES.map(({ keysOf }) => ({ keysOf, blocks: new Map<string, number[]>() }));
  /** The mention that met it last. */
  const met = new Int32Array(records.length).fill(-1);
  for (const [left, record] of records.entries()) {
    const chosen: number[] = [];
    const choose = (right: number): void => {
      if (met[right] === left) return;
      met[right] = left;
      if (records[right]!.article !== record.article) chosen.push(right);
    };
    for (const right of byWords.nearest(left)) choose(right);
    for (const { keysOf, blocks } of blocksOf) {
      for (const key of new Set(keysOf(record))) {
        const block = blockAt(blocks, key);
        for (const right of block) choose(right);
        if (block.length < BLOCKING.mentionsPerKey) block.push(left);
      }
    }
    visit(left, chosen);
  }
}

/** So few that no key is needed: what a reader usually compares. */
function eachWithAll(
  records: readonly MentionRecord[],
  visit: (left: number, rights: readonly number[]) => void,
): void {
  for (const [left, { article }] of records.entries()) {
    const earlier: number[] = [];
    for (let right = 0; right < left; right++) if (records[right]!.article !== article) earlier.push(right);
    visit(left, earlier);
  }
}

function blockAt(blocks: Map<string, number[]>, key: string): number[] {
  let block = blocks.get(key);
  if (block === undefined) {
    block = [];
    blocks.set(key, block);
  }
  return block;
}
