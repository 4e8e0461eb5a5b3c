import type { EventLexicon } from '../lexicon/event-lexicon.ts';
import { isBare } from '../model/bare-measure.ts';
import type { Claim, UnplacedClaim } from '../model/claim.ts';
import type { EventMention } from '../model/event.ts';
import type { ParsedArticle } from '../model/parsed-article.ts';
import type { Trace } from '../model/trace.ts';
import { findBackground } from './background.ts';
import { type CompiledEvents, compileEvents } from './compiled-events.ts';
import { listOf } from './list-items.ts';
import { findMain, type MainMention, telling } from './main-mention.ts';
import { findMainPlaces } from './main-places.ts';
import { type MarkedArticle, markArticle } from './marks.ts';
import { type BackgroundClaim, finishMentions } from './mentions.ts';
import { isOneMore } from './one-more.ts';
import { findPeople } from './people.ts';
import { termsOf } from './terms.ts';

/** What one article says of events, with each claim given to the event it speaks of. */
export interface PlacedClaims {
  claims: Claim[];
  mentions: EventMention[];
  mainMentionId: string | null;
}

/** Sentences with figures of the article's own event, and those that only have figures of another: they tell nothing of it. */
function sentencesOf(
  marked: MarkedArticle,
  claims: readonly UnplacedClaim[],
  others: readonly BackgroundClaim[],
): { own: ReadonlySet<number>; foreign: ReadonlySet<number> } {
  const elsewhere = new Set(others.map(({ claimId }) => claimId));
  const own = new Set<number>();
  const foreign = new Set<number>();
  for (const { id, field, quantity } of claims)
    (elsewhere.has(id) ? foreign : own).add(marked.find(field, quantity.start));
  for (const position of own) foreign.delete(position);
  return { own, foreign };
}

/** The places of the article's own event once it is known which sentences tell of another. */
function ownPlaces(
  main: MainMention,
  head: MarkedArticle,
  told: ReadonlySet<number>,
  foreign: ReadonlySet<number>,
  events: CompiledEvents,
): string[] {
  if (foreign.size === 0) return main.draft.where;
  const where = findMainPlaces(head, told, events, main.remembered, foreign);
  return where.length > 0 ? where : main.draft.where;
}

/** "The 2004 wave killed 230,000 people in 13 countries": a bare figure is of what the one beside it is of. */
function bareBeside(
  marked: MarkedArticle,
  claims: readonly UnplacedClaim[],
  others: readonly BackgroundClaim[],
): BackgroundClaim[] {
  if (others.length === 0) return [];
  const byId = new Map(others.map((other) => [other.claimId, other.mention]));
  const told = new Map<number, BackgroundClaim['mention']>();
  for (const { id, field, quantity } of claims) {
    const mention = byId.get(id);
    if (mention) told.set(marked.find(field, quantity.start), mention);
  }
  return claims.filter(isBare).flatMap(({ id, field, quantity }) => {
    const mention = told.get(marked.find(field, quantity.start));
    return mention ? [{ claimId: id, mention }] : [];
  });
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
  // What a bare figure stands in tells nothing of the event yet.
  const leading = claims.filter((claim) => !isBare(claim));
  const claimSentences = new Set(leading.map((claim) => marked.find(claim.field, claim.quantity.start)));
  const head = { ...marked, count: listOf(events)(marked).head };
  const main = findMain(article, head, claimSentences, events);
  const others = findBackground(article, marked, leading, main, events, trace);
  const { own, foreign } = sentencesOf(head, leading, others);
  const where = ownPlaces(main, head, claimSentences, foreign, events);
  // Set in place, for a copy of so many fields is dear.
  const { draft } = main;
  draft.where = where;
  if (isOneMore(head, draft, others)) draft.isAnother = true;
  draft.terms = termsOf(head, telling(head, own, foreign), events);
  const people = findPeople(head, telling(head, own, foreign), events);
  if (people.length > 0) draft.people = people;
  return finishMentions(article.info.id, claims, draft, [...others, ...bareBeside(marked, claims, others)]);
}
