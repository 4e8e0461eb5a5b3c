import type { EventLexicon } from '../lexicon/event-lexicon.ts';
import type { Claim, UnplacedClaim } from '../model/claim.ts';
import type { EventMention } from '../model/event.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';
import type { Trace } from '../model/trace.ts';
import { findBackground } from './background.ts';
import { compileEvents } from './compiled-events.ts';
import { findMain } from './main-mention.ts';
import { markArticle } from './marks.ts';
import { finishMentions } from './mentions.ts';

/** What one article says of events, with each claim given to the event it speaks of. */
export interface PlacedClaims {
  claims: Claim[];
  mentions: EventMention[];
  mainMentionId: string | null;
}

/**
 * The events an article speaks of, the main one first, and which claim belongs to which.
 *
 * The main one comes from title and lead. A claim belongs to it unless something says otherwise: another date, "a
 * similar", "the deadliest since" (see `background.ts`). Mentions of the same event in one article are one.
 */
export function findMentions(
  article: ParsedArticle,
  claims: readonly UnplacedClaim[],
  lexicon: EventLexicon,
  trace?: Trace,
): PlacedClaims {
  const events = compileEvents(lexicon, article.fields[0]!.document.table.vocabulary);
  const marked = markArticle(article, events);
  if (marked.count === 0)
    return { claims: claims.map((claim) => ({ ...claim, mentionId: '' })), mentions: [], mainMentionId: null };
  const claimSentences = new Set(claims.map((claim) => marked.find(claim.field, claim.quantity.start)));
  const main = findMain(article, marked, claimSentences, events);
  const others = findBackground(article, marked, claims, main, events, trace);
  return finishMentions(article.info.id, claims, main.draft, others);
}
