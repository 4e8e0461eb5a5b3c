import type { StatusEntry } from '../lexicon/claim-lexicon.ts';
import type { Status } from '../model/claim.ts';
import type { Chunk } from './chunk.ts';
import type { Line } from './line.ts';

/** How far before its figure a word may stand that makes it unsure, in tokens. */
const REACH = 12;
/** How many words a clause that hangs on the figure has before its verb: "the 2.4% most economists had forecast". */
const BEHIND = 3;

/** How the words around a figure and its verb put it: "could kill 100", "12 feared dead", "denied that 12 had died". */
export function statusOf(
  line: Line,
  chunks: readonly Chunk[],
  noun: number,
  verb: number,
  statuses: readonly StatusEntry[],
): Status {
  const at = chunks[noun]!;
  const governing = chunks[verb];
  // "would leave 300 homeless": what is said of the 300 hangs on the verb before them.
  const lead = governing?.kind === 'verb' && verb > noun ? chunks[noun - 1] : undefined;
  const first = lead?.kind === 'verb' ? lead.from : at.from;
  const from = Math.max(0, Math.min(first, governing?.from ?? first) - 1);
  const to = Math.max(at.to, governing?.to ?? 0);
  for (const { status, phrases, anywhere, behind } of compileStatuses(statuses)) {
    if (behind) {
      if (hasPhrase(line, phrases, at.to, clauseEnd(line, at.to, at.to + BEHIND + 1))) return status;
      continue;
    }
    if (anywhere) {
      const [start, end] = partAround(line, at.from);
      if (hasPhrase(line, phrases, start, end)) return status;
      continue;
    }
    // A denial or an "if" reaches over its clause, an auxiliary only to its own verb.
    const reach = status === 'denied' || status === 'hypothetical' ? REACH : 0;
    if (hasPhrase(line, phrases, clauseStart(line, from - reach, at.from), to)) return status;
  }
  return 'asserted';
}

function clauseStart(line: Line, from: number, at: number): number {
  for (let i = at - 1; i >= Math.max(0, from); i--) {
    const lower = line.lower[i]!;
    if (lower === ';' || lower === ',' || lower === ':') return i + 1;
  }
  return Math.max(0, from);
}

function clauseEnd(line: Line, from: number, to: number): number {
  for (let i = from; i < Math.min(to, line.lower.length); i++) if (/^[;,:.]$/u.test(line.lower[i]!)) return i;
  return Math.min(to, line.lower.length);
}

/** The part of the sentence between stops that holds the token at `at`. */
function partAround(line: Line, at: number): [number, number] {
  let from = at;
  let to = at;
  while (from > 0 && line.lower[from - 1] !== ';') from--;
  while (to < line.lower.length && line.lower[to] !== ';') to++;
  return [from, to];
}

/** First word → the words after it, of each phrase that begins so. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function hasPhrase(line: Line, phrases: Phrases, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const begun = phrases.get(line.lower[i]!);
    if (begun?.some((rest) => rest.every((word, k) => line.lower[i + 1 + k] === word))) return true;
  }
  return false;
}

interface CompiledStatus {
  status: StatusEntry['status'];
  phrases: Phrases;
  anywhere: boolean;
  behind: boolean;
}

const compiled = new WeakMap<readonly StatusEntry[], CompiledStatus[]>();

/** The entries with their phrases by first word, made once per lexicon. */
function compileStatuses(statuses: readonly StatusEntry[]): CompiledStatus[] {
  let known = compiled.get(statuses);
  if (!known) {
    known = statuses.map(({ status, words, anywhere, behind }) => ({
      status,
      phrases: byFirst(words),
      anywhere: !!anywhere,
      behind: !!behind,
    }));
    compiled.set(statuses, known);
  }
  return known;
}

function byFirst(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list) {
    const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
    const known = phrases.get(first);
    if (known) known.push(rest);
    else phrases.set(first, [rest]);
  }
  return phrases;
}
