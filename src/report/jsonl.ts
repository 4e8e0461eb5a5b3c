import { expectReport } from '../model/expect-report.ts';
import type { Report } from '../model/report.ts';

/**
 * The findings of the report, one JSON object per line, each with all that is needed to read it alone: its event, and its
 * claims with their articles. In the order of the report.
 */
export function toJsonl(report: Report): string {
  expectReport(report);
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const articles = new Map(
    report.articles.map(({ claimIds: _, mainEventId: __, ...article }) => [article.id, article]),
  );
  const lines = report.events.flatMap(({ id, label, kind, when, where, names, findings, estimates }) =>
    findings.map((finding) => {
      const { claimIds, ...rest } = finding;
      const told = claimIds.flatMap((claimId) => claims.get(claimId) ?? []);
      const estimate = estimates.find((e) => e.measure === finding.measure && e.population === finding.population);
      return JSON.stringify({
        event: { id, label, kind, when, where, names },
        ...rest,
        estimate: estimate ?? null,
        claims: told.map((claim) => ({ ...claim, article: articles.get(claim.articleId) ?? null })),
      });
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}
