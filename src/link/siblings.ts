import type { MentionPair } from './mention-pair.ts';
import { MISSING, type Outcome } from './outcome.ts';
import type { MentionRecord } from './records.ts';
import { DAYS, SIBLING, WEIGHTS } from './settings.ts';
import { holds, type Vectors } from './vectors.ts';

const TOLD_APART: Outcome = ['different', WEIGHTS.toldApart];
const TOLD_APART_BY_WORDS: Outcome = ['different', WEIGHTS.toldApartByWords];

/**
 * "Tuesday's quake killed 19, a day after another killed four": an article that tells of both events says which of them
 * a report is of, and which not, however alike the words: by its day, or by the words only the other one is told with ("Hours
 * later seven died in a block of flats").
 */
export function compareSiblings({ a, b, vectors }: MentionPair): Outcome {
  const how = siblingOf(a, b, vectors) ?? siblingOf(b, a, vectors);
  return how === null ? MISSING : how === 'day' ? TOLD_APART : TOLD_APART_BY_WORDS;
}

/** What says that `a` is another event of the article of `b`; `null` when nothing does. */
function siblingOf(a: MentionRecord, b: MentionRecord, vectors: Vectors): 'day' | 'words' | null {
  if (b.siblings.length === 0 || !isOneDay(a)) return null;
  // "In the September riot 119 died", in a report of one in November
  const isFar = isOneDay(b) && gapOfDays(a.days!, b.days!) > DAYS.near;
  const like = b.siblings.filter((other) => {
    if (other.days === null || gapOfDays(a.days!, other.days) > 0) return false;
    if (isFar && other.days.to - other.days.from <= DAYS.near) return true;
    return isOneDay(other) && !areOtherKinds(a, other);
  });
  if (like.length === 0) return null;
  if (isOneDay(b) && gapOfDays(a.days!, b.days!) > 0) return 'day';
  return like.some((other) => tellsWordsOf(a, other, b, vectors)) ? 'words' : null;
}

/** Does `a` hold what the article of `b` tells of its `other` event alone, and far less of what it tells of `b` alone? */
function tellsWordsOf(a: MentionRecord, other: MentionRecord, b: MentionRecord, vectors: Vectors): boolean {
  const ofOther = heldOf(other.words, b.words, a.words, vectors);
  if (ofOther.all < SIBLING.least || ofOther.share < SIBLING.held) return false;
  return heldOf(b.words, other.words, a.words, vectors).share < ofOther.share * SIBLING.less;
}

/** How much of the weight of some words others leave to them alone, and the share of that which `by` holds. */
function heldOf(words: number, others: number, by: number, vectors: Vectors): { all: number; share: number } {
  const { from, terms, weights } = vectors;
  let all = 0;
  let held = 0;
  for (let i = from[words]!; i < from[words + 1]!; i++) {
    if (holds(vectors, others, terms[i]!)) continue;
    const weight = weights[i]! * weights[i]!;
    all += weight;
    if (holds(vectors, by, terms[i]!)) held += weight;
  }
  return { all, share: all === 0 ? 0 : held / all };
}

type Kinds = Pick<MentionRecord, 'kind' | 'kinds'>;

/** Two kinds, of which neither article gives the other's. */
export function areOtherKinds(a: Kinds, b: Kinds): boolean {
  if (a.kind === null || b.kind === null || a.kind === b.kind) return false;
  const isB = (kind: string): boolean => kind === b.kind || b.kinds.includes(kind);
  return !isB(a.kind) && !a.kinds.some(isB);
}

/** Its text tells the day, or two that it lies between. */
export function isOneDay({ days, mention }: MentionRecord): boolean {
  return days !== null && days.to - days.from <= DAYS.exact && mention.whenBasis !== 'assumed';
}

/** Days between the last of one and the first of the other; 0 where they meet. */
export function gapOfDays(a: NonNullable<MentionRecord['days']>, b: NonNullable<MentionRecord['days']>): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
