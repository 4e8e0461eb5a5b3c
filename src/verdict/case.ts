import type { DateRange } from '../model/date-range.ts';
import type { Verdict } from '../model/finding.ts';
import type { Figure, Group } from './figures.ts';
import type { Source } from './independence.ts';
import type { Pair, Position } from './positions.ts';
import type { Stance } from './stances.ts';
import type { Wording } from './wording.ts';

/** Two figures of one article, or of one moment, that can't both be right. */
export interface Clash {
  kind: 'twice' | 'part-over-whole';
  left: Figure;
  right: Figure;
}

/** Everything the rules of one finding look at. */
export interface Case {
  group: Group;
  when: DateRange | null;
  stances: Stance[];
  positions: Position[];
  pairs: Pair[];
  clashes: Clash[];
  /** What articles tell of a subgroup only, where others tell the whole. */
  mereParts: Stance[];
  /** What articles stand by for the same measure in other currencies. */
  elsewhere: Stance[];
  /** Publishers, each with the reprints of its texts. */
  voices: Set<string>;
  origins: { count: number; shared: string[] };
  /** Articles of the event that tell nothing of it. */
  silent: Source[];
  words: Wording;
}

/** A rule's answer: the verdict, why in words, on what claims, and the one sentence for a reader. */
export interface Judgement {
  verdict: Verdict;
  text: string;
  claims: Figure[];
  summary: string;
}

/** Looks at a case and judges it, or leaves it to the rules after it. */
export interface VerdictRule {
  id: string;
  judge: (of: Case) => Judgement | null;
}

export function withExplanation(
  pairs: readonly Pair[],
  ...wanted: readonly NonNullable<Pair['explanation']>[]
): Pair[] {
  return pairs.filter(({ explanation }) => explanation !== null && wanted.includes(explanation));
}

/** Positions that count a part, another operation or something else, told by how much smaller they are. */
export function oddPositions(pairs: readonly Pair[]): Set<Position> {
  return new Set(withExplanation(pairs, 'scope', 'period', 'place', 'flow').map(({ small }) => small));
}

/** Ids of the claims behind stances or figures, each once, sorted by place. */
export function idsOf(figures: readonly Figure[]): string[] {
  const ids = new Set<string>();
  for (const { claim } of figures) ids.add(claim.id);
  return [...ids];
}

export function figuresOf(positions: readonly Position[]): Figure[] {
  const all: Figure[] = [];
  for (const { stances } of positions)
    for (const { figures } of stances) for (const figure of figures) all.push(figure);
  return all;
}
