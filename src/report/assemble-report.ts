import { compareText } from '../model/compare-text.ts';
import type { Note } from '../model/note.ts';
import type { Reading } from '../model/reading.ts';
import type { LinkedEvent, Report, ReportArticle, ReportEvent, ReportSettings } from '../model/report.ts';

/** Puts the parts together; articles and claims in an order that does not depend on the order of the input. */
export function assembleReport(
  readings: readonly Reading[],
  linked: readonly LinkedEvent[],
  events: readonly ReportEvent[],
  notes: readonly Note[],
  chosenBy: Pick<ReportSettings, 'resolutionPolicy' | 'sourceOrder'>,
): Report {
  const eventOf = new Map<string, string>();
  for (const { id, mentionIds } of linked) for (const mentionId of mentionIds) eventOf.set(mentionId, id);
  const sorted = [...readings].sort((a, b) => compareText(a.article.id, b.article.id));
  const policies = new Set(sorted.map((reading) => reading.vaguePolicy));
  return {
    version: 1,
    articles: sorted.map((reading) => reportArticle(reading, eventOf)),
    claims: sorted.flatMap((reading) => reading.claims),
    events: [...events],
    notes: [...sorted.flatMap((reading) => reading.notes), ...notes],
    settings: { vaguePolicy: policies.size > 1 ? 'mixed' : ([...policies][0] ?? 'default'), ...chosenBy },
  };
}

function reportArticle(
  { article, claims, mainMentionId }: Reading,
  eventOf: ReadonlyMap<string, string>,
): ReportArticle {
  return {
    id: article.id,
    title: article.title ?? null,
    source: article.source ?? null,
    publishedAt: article.publishedAt ?? null,
    url: article.url ?? null,
    mainEventId: mainMentionId === null ? null : (eventOf.get(mainMentionId) ?? null),
    claimIds: claims.map((claim) => claim.id),
  };
}
