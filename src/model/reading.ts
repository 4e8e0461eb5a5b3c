import type { ArticleInfo } from './article.ts';
import type { Claim } from './claim.ts';
import type { EventMention } from './event.ts';
import type { Note } from './note.ts';

/** All that was read from one article, by itself. Readings of many articles are compared without their texts. */
export interface Reading {
  article: ArticleInfo;
  claims: Claim[];
  mentions: EventMention[];
  /** `null` when the article speaks of no event. */
  mainMentionId: string | null;
  notes: Note[];
  /** MinHash of the text's word shingles (32-bit numbers): how reprints of one wire text are known. */
  signature: number[];
  /** Id of the vague-word policy the figures were read with. */
  vaguePolicy: string;
}
