import type { EventLexicon } from '../lexicon/event-lexicon.ts';
import type { Claim, UnplacedClaim } from '../model/claim.ts';
import type { EventMention } from '../model/event.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';
import type { Trace } from '../model/trace.ts';
import { findBackground } from './background.ts';
import { type CompiledEvents, compileEvents } from './compiled-events.ts';
import { listOf } from './list-items.ts';
import { findMain, telling } from './main-mention.ts';
import { type MarkedArticle, markArticle } from './marks.ts';
import { type BackgroundClaim, finishMentions } from './mentions.ts';
import { termsOf } from './terms.ts';

/** What one article says of events, with each claim given to the event it speaks of. */
export interface PlacedClaims {
  claims: Claim[];
  mentions: EventMention[];
  mainMentionId: string | null;
}

/** The words of the article's own event: a sentence that only has figures of another tells nothing of it. */
function ownTerms(
  marked: MarkedArticle,
  claims: readonly UnplacedClaim[],
  others: readonly BackgroundClaim[],
  events: CompiledEvents,
): string[] {
  const elsewhere = new Set(others.map(({ claimId }) => claimId));
  const own = new Set<number>();
  const foreign = new Set<number>();
  for (const { id, field, quantity } of claims)
    (elsewhere.has(id) ? foreign : own).add(marked.find(field, quantity.start));
  for (const position of own) foreign.delete(position);
  return termsOf(marked, telling(marked, own, foreign), events);
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
  const events = compileEvents(lexicon)(article.fields[0]!.document.table.vocabulary);
  const marked = markArticle(article, events);
  if (marked.count === 0)
    return { claims: claims.map((claim) => ({ ...claim, mentionId: '' })), mentions: [], mainMentionId: null };
  const claimSentences = new Set(claims.map((claim) => marked.find(claim.field, claim.quantity.start)));
  const head = { ...marked, count: listOf(events)(marked).head };
  const main = findMain(article, head, claimSentences, events);
  const others = findBackground(article, marked, claims, main, events, trace);
  const draft = { ...main.draft, terms: ownTerms(head, claims, others, events) };
  return finishMentions(article.info.id, claims, draft, others);
}
