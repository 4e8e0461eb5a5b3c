import { isAsked } from './answers.ts';
import type { Chunk } from './chunk.ts';
import type { Clause, Draft } from './draft.ts';
import { ASKED, factsOf, TOLD } from './facts.ts';
import type { Line } from './line.ts';
import { readChunks } from './read-chunks.ts';
import type { WordIndex } from './word-index.ts';

/** How many sentences back any rule looks for a claim. */
const TOLD_REACH = 6;

/** A sentence whose chunks are read when they are first asked for: many sentences only stand beside a claim. */
class UnreadClause implements Clause {
  readonly line: Line;
  readonly index: WordIndex;
  readonly sentence: number;
  readonly previous: Clause | null;
  readonly before: readonly Draft[];
  readonly found = new Map<number, Draft>();
  facts = 0;
  #chunks: readonly Chunk[] | null = null;

  constructor(line: Line, index: WordIndex, before: readonly Draft[], previous: Clause | null) {
    this.line = line;
    this.index = index;
    this.sentence = line.sentence.index;
    this.before = before;
    this.previous = previous;
  }

  get chunks(): readonly Chunk[] {
    this.#chunks ??= readChunks(this.line, this.index);
    return this.#chunks;
  }
}

/** @param mayClaim as `saysMeasure` has it: without, and with nothing told of shortly before, no construction is tried. */
export function clauseOf(
  line: Line,
  index: WordIndex,
  before: readonly Draft[],
  previous: Clause | null,
  mayClaim: boolean,
): Clause {
  const clause = new UnreadClause(line, index, before, previous);
  const isTold = before.length > 0 && before.at(-1)!.sentence >= clause.sentence - TOLD_REACH;
  const asked = isAsked(previous, clause.sentence) ? ASKED : 0;
  if (mayClaim || isTold || asked) clause.facts = factsOf(clause.chunks, index.cues) | (isTold ? TOLD : 0) | asked;
  return clause;
}
