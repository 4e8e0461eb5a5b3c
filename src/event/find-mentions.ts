import type { EventLexicon } from '../lexicon/event-lexicon.ts';
import type { Claim, UnplacedClaim } from '../model/claim.ts';
import type { EventMention } from '../model/event.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';

/** What one article says of events, with each claim given to the event it speaks of. */
export interface PlacedClaims {
  claims: Claim[];
  mentions: EventMention[];
  mainMentionId: string | null;
}

/** The events an article speaks of, the main one first, and which claim belongs to which. */
export function findMentions(
  _article: ParsedArticle,
  _claims: readonly UnplacedClaim[],
  _lexicon: EventLexicon,
): PlacedClaims {
  return { claims: [], mentions: [], mainMentionId: null };
}
