import type { Role } from '../model/claim.ts';
import { oneAt } from '../model/one-at.ts';
import { putUnder } from '../model/put-under.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import type { Line } from './line.ts';
import type { WordIndex } from './word-index.ts';

/** A claim while its article is being read. */
export interface Draft {
  /** Position of the sentence within its field, and of the noun phrase among its chunks. */
  sentence: number;
  noun: number;
  quantity: Quantity;
  measure: string;
  population: string | null;
  role: Role;
  /** The draft that this one is a part of. */
  whole: Draft | null;
  /** The chunk of the verb it hangs on, -1 for none. */
  verb: number;
  /** Id of the construction that found it. */
  rule: string;
  /** Ids of the rules that settled its measure or role afterwards, where some did. */
  settledBy?: string[];
  other: string | null;
  /** Of things: the noun that was counted. */
  thing?: { name: string; head: string };
  /** Of a share: how many people it is taken of. */
  shareOf?: number;
}

/** One sentence with its chunks, and what was claimed so far. */
export interface Clause {
  line: Line;
  chunks: readonly Chunk[];
  /** What constructions need that is there: bits of `VERB` …. */
  facts: number;
  index: WordIndex;
  sentence: number;
  /** Claims of this sentence so far, by chunk. */
  found: Map<number, Draft>;
  /** The sentence read before this one. */
  previous: Clause | null;
  /** All claims of the article before this sentence. */
  before: readonly Draft[];
}

/** What a construction says of one figure. */
export interface Reading {
  measure: string;
  role?: Role;
  whole?: Draft | null;
  population?: string | null;
  verb?: number;
}

/** The claims of each sentence: what is asked of a sentence costs nothing for the rest of a long article. */
export function bySentence(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    putUnder(groups, draft.sentence, draft);
  }
  return groups;
}

/** Remembers the rule by which a claim's measure or role was settled. */
export function settled(draft: Draft, rule: string, to: Partial<Pick<Draft, 'measure' | 'role' | 'population'>>): void {
  Object.assign(draft, to);
  draft.settledBy = [...(draft.settledBy ?? []), rule];
}

/** The last claim that fits of up to `reach` sentences before this one: claims stand in the order of the text. */
export function lastNear({ before, sentence }: Clause, reach: number, fits: (one: Draft) => boolean): Draft | null {
  for (let i = before.length - 1; i >= 0 && before[i]!.sentence >= sentence - reach; i--)
    if (fits(before[i]!)) return before[i]!;
  return null;
}

/** "Of the 61 passengers, 16 survived": does the sentence open with a group that is told of in parts? */
export function opensWithGroup(chunks: readonly Chunk[], at: number): boolean {
  return at > 2 && isMarkAt(chunks, 0, 'prep', 'of') && isMarkAt(chunks, 2, 'comma');
}

export function nounAt(clause: Clause, at: number): NounChunk | null {
  const chunk = oneAt(clause.chunks, at);
  return chunk?.kind === 'noun' ? chunk : null;
}

export function isMark(chunk: Chunk | undefined, kind: Chunk['kind'], word?: string): boolean {
  return chunk?.kind === kind && (word === undefined || ('word' in chunk && chunk.word === word));
}

/** The same of the chunk at a position, which may lie before the first. */
export function isMarkAt(chunks: readonly Chunk[], at: number, kind: Chunk['kind'], word?: string): boolean {
  return isMark(oneAt(chunks, at), kind, word);
}

/** Is the part of the sentence over: a comma, a stop, or nothing? */
export function isEnd(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === 'comma' || chunk.kind === 'stop';
}

/** Does a word part what stands before it from what stands behind: a comma, a stop, "and", "while"? */
export function isApart(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && APART.has(chunk.kind);
}

const APART: ReadonlySet<Chunk['kind']> = new Set(['comma', 'stop', 'and', 'sub']);

/** What was claimed last: of the sentences before and of this one so many each. */
export function lastTold({ before, found }: Clause, most: number): Draft[] {
  return [...before.slice(-most), ...[...found.values()].slice(-most)];
}

/** What a construction says of a figure, as a claim that is still being read. */
export function drafted(clause: Clause, at: number, rule: string, found: Reading, noun: NounChunk): Draft {
  return {
    sentence: clause.sentence,
    noun: at,
    quantity: noun.quantity!,
    measure: found.measure,
    population: found.population === undefined ? noun.population : found.population,
    role: found.role ?? 'total',
    whole: found.whole ?? null,
    verb: found.verb ?? -1,
    rule,
    other: noun.other,
  };
}

/** One person told of without a figure. */
export function isSingle({ quantity }: Draft): boolean {
  return quantity.implicit && quantity.min === 1 && quantity.max === 1;
}
