import type { Claim, UnplacedClaim } from '../model/claim.ts';
import { contentHash } from '../model/content-hash.ts';
import { rangesMeet } from '../model/date-range.ts';
import type { EventMention } from '../model/event.ts';
import type { DraftMention } from './main-mention.ts';

/** A claim that speaks of another event than the main one. */
export interface BackgroundClaim {
  claimId: string;
  mention: DraftMention;
}

/** Ids, claims, and one mention for what is told twice. */
export function finishMentions(
  articleId: string,
  claims: readonly UnplacedClaim[],
  main: DraftMention,
  others: readonly BackgroundClaim[],
): { claims: Claim[]; mentions: EventMention[]; mainMentionId: string } {
  const drafts: { draft: DraftMention; claimIds: Set<string> }[] = [{ draft: main, claimIds: new Set() }];
  const home = new Map<string, number>();
  for (const { claimId, mention } of others) {
    let index = drafts.findIndex(({ draft }, position) => position > 0 && isSame(draft, mention));
    if (index < 0) index = drafts.push({ draft: mention, claimIds: new Set() }) - 1;
    home.set(claimId, index);
  }
  for (const { id } of claims) drafts[home.get(id) ?? 0]!.claimIds.add(id);
  const ids = new Set<string>();
  const mentions = drafts.map(({ draft, claimIds }, position) => {
    let id = mentionId(articleId, draft, position === 0, 0);
    for (let again = 1; ids.has(id); again++) id = mentionId(articleId, draft, position === 0, again);
    ids.add(id);
    const { item: _, ...told } = draft;
    return { id, articleId, ...told, claimIds: [...claimIds] };
  });
  // The claims are this reading's own: each is given its event where it is, since copies of all cost more than finding them.
  for (const claim of claims as Claim[]) claim.mentionId = mentions[home.get(claim.id) ?? 0]!.id;
  return { claims: claims as Claim[], mentions, mainMentionId: mentions[0]!.id };
}

/** The main one is named by its article alone, so that its id stays when a word of the text is corrected. */
function mentionId(articleId: string, draft: DraftMention, isMain: boolean, again: number): string {
  if (isMain) return contentHash('mention', articleId, 'main');
  const evidence = draft.evidence.map(({ field, text }) => `${field}:${text}`);
  return contentHash('mention', articleId, draft.kind, draft.when?.from ?? null, draft.name, ...evidence, again);
}

/** Two tellings of one event: kinds, dates, places and names that can all be one's. */
function isSame(a: DraftMention, b: DraftMention): boolean {
  if (a.item !== undefined || b.item !== undefined) return a.item === b.item;
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return false;
  // "In 2010 a fire killed 29. Fires have killed 500 since 2006.": the one is among them.
  if ((a.isTotal === true) !== (b.isTotal === true)) return false;
  if (a.name !== null && b.name !== null && a.name !== b.name) return false;
  if (a.when !== null && b.when !== null) return rangesMeet(a.when, b.when);
  if (a.when !== null || b.when !== null) return a.name !== null && a.name === b.name;
  return true;
}
