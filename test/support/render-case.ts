import type { Claim } from '../../src/model/claim.ts';
import type { Camp, Estimate, Finding } from '../../src/model/finding.ts';
import type { Interval } from '../../src/model/interval.ts';
import type { Note } from '../../src/model/note.ts';
import type { Report } from '../../src/model/report.ts';

/** All that the report of a case says, in short lines: a reviewer judges the difference of these. */
export function renderCase(title: string, report: Report): string {
  const figures = new Map(report.claims.map((claim) => [claim.id, figureOf(claim)]));
  const told = (ids: readonly string[]): string => ids.map((id) => figures.get(id)).join(', ') || 'none';
  const events = report.events.flatMap(({ label, findings, estimates }) => [
    label,
    ...findings.flatMap((finding) => linesOf(finding, told)),
    ...estimates.map((estimate) => estimateLine(estimate, told)),
  ]);
  return [`# ${title}`, ...events, ...report.notes.filter(({ level }) => level === 'warning').map(noteLine), ''].join(
    '\n',
  );
}

type TellClaims = (ids: readonly string[]) => string;

function linesOf(finding: Finding, told: TellClaims): string[] {
  const { measure, population, verdict, summary, claimIds, common, independentSources, camps, silentArticleIds } =
    finding;
  return [
    `  ${measure}/${population}: ${verdict}, ${independentSources} independent, common ${common && rangeOf(common)}, ${told(claimIds)}`,
    `    ${summary}`,
    ...camps.map((camp) => campLine(camp, told)),
    ...(silentArticleIds.length > 0 ? [`    silent: ${silentArticleIds.join(', ')}`] : []),
    ...finding.reasons.map(({ rule, text, claimIds: of }) => `    ${rule} (${told(of)}): ${text}`),
  ];
}

function campLine(camp: Camp, told: TellClaims): string {
  const { figure, interval, standing, given, sources, articleIds, staleArticleIds, claimIds, independentSources } =
    camp;
  const stale = staleArticleIds.length > 0 ? `, stale ${staleArticleIds.join(', ')}` : '';
  const days = given === null ? 'no day' : `${given.from} to ${given.to}`;
  return `    camp ${figure} ${rangeOf(interval)}: ${standing}, ${days}, ${sources.join(' + ')}, ${independentSources} independent, articles ${articleIds.join(', ')}${stale}: ${told(claimIds)}`;
}

function estimateLine({ measure, population, low, best, high, basis, claimIds, ends }: Estimate, told: TellClaims) {
  const behind = `low ${told(ends.low)}; best ${told(ends.best)}; high ${told(ends.high)}`;
  return `  estimate ${measure}/${population}: ${low} ${best} ${high} ${basis}, ${told(claimIds)}; ${behind}`;
}

function noteLine({ rule, articleId, field, span, text }: Note): string {
  return `  ${rule} on ${articleId}, ${field} “${span?.text}” at ${span?.start}: ${text}`;
}

function figureOf({ articleId, field, quantity }: Claim): string {
  return `${articleId.split(' ')[0]} ${field === 'title' ? 'title ' : ''}“${quantity.text}”`;
}

function rangeOf({ min, max, minOpen, maxOpen }: Interval): string {
  return `${minOpen ? '(' : '['}${min ?? '−∞'}, ${max ?? '∞'}${maxOpen ? ')' : ']'}`;
}
