import type { MentionRecord } from './records.ts';
import { BLOCKING } from './settings.ts';
import type { Vocabulary } from './vocabulary.ts';

const FORTNIGHT = 14;

/** One way for two mentions to come together: mentions that share a key are compared. */
export interface BlockingRule {
  id: string;
  keysOf(record: MentionRecord): string[];
}

/** Strict rules, OR-ed; rare words in common are the further one (see {@link candidatePairs}). */
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
 * Calls `visit` for each pair (left > right, by record number) that a key or rare words bring together. Every mention
 * meets a bounded number of earlier ones, so the work grows with the number of mentions, not with its square.
 */
export function candidatePairs(
  records: readonly MentionRecord[],
  vocabulary: Vocabulary,
  visit: (left: number, right: number) => void,
): void {
  const all = records.length <= BLOCKING.mentionsPerKey;
  const byTerm = new Map<number, { mentions: number[]; weights: number[] }>();
  const postingsOf = (term: number) => entryAt(byTerm, term, () => ({ mentions: [], weights: [] }));
  const byKey = new Map<string, number[]>();
  const score = new Float64Array(records.length);
  for (const [left, record] of records.entries()) {
    const byWords: number[] = [];
    const looked = lookedUp(record, vocabulary);
    for (const { term, weight } of looked) {
      const { mentions, weights } = postingsOf(term);
      for (let i = 0; i < mentions.length; i++) {
        const right = mentions[i]!;
        if (score[right] === 0) byWords.push(right);
        score[right]! += weight * weights[i]!;
      }
    }
    // So few that no key is needed: what a reader usually compares.
    const chosen = new Set(all ? Array.from({ length: left }, (_, right) => right) : strongest(byWords, score));
    for (const right of byWords) score[right] = 0;
    for (const rule of BLOCKING_RULES) {
      for (const key of new Set(rule.keysOf(record))) {
        const block = entryAt(byKey, `${rule.id} ${key}`, () => []);
        for (const right of block) chosen.add(right);
        if (block.length < BLOCKING.mentionsPerKey) block.push(left);
      }
    }
    for (const right of chosen) if (records[right]!.article !== record.article) visit(left, right);
    for (const { term, weight } of looked) {
      postingsOf(term).mentions.push(left);
      postingsOf(term).weights.push(weight);
    }
  }
}

/** The weightiest words of a mention that other articles hold too, but not too many. */
function lookedUp({ words }: MentionRecord, { holders }: Vocabulary): { term: number; weight: number }[] {
  const shared: { term: number; weight: number }[] = [];
  for (const [i, term] of words.terms.entries()) {
    if (holders[term]! >= 2 && holders[term]! <= BLOCKING.mentionsPerTerm)
      shared.push({ term, weight: words.weights[i]! });
  }
  return shared.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, BLOCKING.lookedUp);
}

function strongest(found: number[], score: Float64Array): number[] {
  if (found.length <= BLOCKING.candidates) return found;
  return found.sort((a, b) => score[b]! - score[a]! || a - b).slice(0, BLOCKING.candidates);
}

function entryAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let entry = map.get(key);
  if (entry === undefined) {
    entry = make();
    map.set(key, entry);
  }
  return entry;
}
