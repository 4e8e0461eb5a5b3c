import { compareText } from '../model/compare-text.ts';
import type { ReportEvent } from '../model/report.ts';

/** An event of the later report, and those of the earlier one it goes back to. */
export interface EventMatch {
  before: ReportEvent | null;
  after: ReportEvent;
  mergedFrom: string[];
  splitFrom: string | null;
}

/**
 * Which event is which. An id may change when an earlier article of the event is found, so events are known by the claims
 * they share: the pair that shares most is matched first, each event once. One without claims is known by its id.
 */
export function matchEvents(
  before: readonly ReportEvent[],
  after: readonly ReportEvent[],
): { matches: EventMatch[]; gone: ReportEvent[] } {
  const shared = sharedClaims(before, after);
  const byBefore = new Map<ReportEvent, ReportEvent>();
  const byAfter = new Map<ReportEvent, ReportEvent>();
  for (const { older, newer } of shared) {
    if (byBefore.has(older) || byAfter.has(newer)) continue;
    byBefore.set(older, newer);
    byAfter.set(newer, older);
  }
  const matches = after.map((newer) => {
    const older = byAfter.get(newer) ?? null;
    const others = shared.filter((pair) => pair.newer === newer && pair.older !== older).map((pair) => pair.older);
    return {
      before: older,
      after: newer,
      mergedFrom: others.filter((other) => !byBefore.has(other)).map(({ id }) => id),
      splitFrom: older === null ? (others.find((other) => byBefore.has(other))?.id ?? null) : null,
    };
  });
  const absorbed = new Set(matches.flatMap(({ mergedFrom }) => mergedFrom));
  return { matches, gone: before.filter((event) => !byBefore.has(event) && !absorbed.has(event.id)) };
}

/** Pairs that have something in common, those with most of it first. */
function sharedClaims(
  before: readonly ReportEvent[],
  after: readonly ReportEvent[],
): { older: ReportEvent; newer: ReportEvent; claims: number }[] {
  const eventOf = new Map(before.flatMap((event) => event.claimIds.map((id) => [id, event] as const)));
  const byId = new Map(before.map((event) => [event.id, event]));
  const pairs = after.flatMap((newer) => {
    const counts = new Map<ReportEvent, number>();
    const same = byId.get(newer.id);
    // The same id is worth less than any claim.
    if (same !== undefined) counts.set(same, 0.5);
    for (const id of newer.claimIds) {
      const older = eventOf.get(id);
      if (older !== undefined) counts.set(older, (counts.get(older) ?? 0) + 1);
    }
    return [...counts].map(([older, claims]) => ({ older, newer, claims }));
  });
  return pairs.sort(
    (a, b) => b.claims - a.claims || compareText(a.newer.id, b.newer.id) || compareText(a.older.id, b.older.id),
  );
}
