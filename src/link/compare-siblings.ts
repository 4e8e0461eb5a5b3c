import type { MentionPair } from './mention-pair.ts';
import { MISSING, type Outcome } from './outcome.ts';
import { areOtherKinds, gapOfDays, isOneDay, type MentionRecord } from './records.ts';
import { SIBLING, WEIGHTS } from './settings.ts';
import { holds, type TermVector } from './vocabulary.ts';

const TOLD_APART: Outcome = ['different', WEIGHTS.toldApart];
const TOLD_APART_BY_WORDS: Outcome = ['different', WEIGHTS.toldApartByWords];

/**
 * "Tuesday's quake killed 19, a day after another killed four": an article that tells of both events says which of them
 * a report is of, and which not, however alike the words: by its day, or by the words only the other one is told with ("Hours
 * later seven died in a block of flats").
 */
export function compareSiblings({ a, b }: MentionPair): Outcome {
  const how = siblingOf(a, b) ?? siblingOf(b, a);
  return how === null ? MISSING : how === 'day' ? TOLD_APART : TOLD_APART_BY_WORDS;
}

/** What says that `a` is another event of the article of `b`; `null` when nothing does. */
function siblingOf(a: MentionRecord, b: MentionRecord): 'day' | 'words' | null {
  if (b.siblings.length === 0 || !isOneDay(a)) return null;
  const like = b.siblings.filter(
    (other) => isOneDay(other) && gapOfDays(a.days!, other.days!) === 0 && !areOtherKinds(a.mention, other.mention),
  );
  if (like.length === 0) return null;
  if (isOneDay(b) && gapOfDays(a.days!, b.days!) > 0) return 'day';
  return like.some((other) => tellsWordsOf(a, other, b)) ? 'words' : null;
}

/** Does `a` hold what the article of `b` tells of its `other` event alone, and far less of what it tells of `b` alone? */
function tellsWordsOf(a: MentionRecord, other: MentionRecord, b: MentionRecord): boolean {
  const ofOther = heldOf(other.words, b.words, a.words);
  if (ofOther.all < SIBLING.least || ofOther.share < SIBLING.held) return false;
  return heldOf(b.words, other.words, a.words).share < ofOther.share * SIBLING.less;
}

/** How much of the weight of some words others leave to them alone, and the share of that which `by` holds. */
function heldOf(words: TermVector, others: TermVector, by: TermVector): { all: number; share: number } {
  let all = 0;
  let held = 0;
  for (const [i, term] of words.terms.entries()) {
    if (holds(others, term)) continue;
    const weight = words.weights[i]! * words.weights[i]!;
    all += weight;
    if (holds(by, term)) held += weight;
  }
  return { all, share: all === 0 ? 0 : held / all };
}
