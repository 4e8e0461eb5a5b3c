import type { Claim } from '../../src/model/claim.ts';
import type { Estimate, Finding } from '../../src/model/finding.ts';
import type { Report, ReportEvent } from '../../src/model/report.ts';
import type { Story } from './story.ts';

/** A story's report as prose: a reviewer judges the diff of these lines, not of JSON. */
export function renderStory(story: Story, report: Report): string {
  const sections = [
    [`# ${story.slug}`, '', story.about].join('\n'),
    report.articles.map(({ id, source, publishedAt, title }) =>
      [`- ${id}`, source, publishedAt, title].filter(Boolean).join(', '),
    ),
    ...report.events.map((event) => renderEvent(event, report)),
    report.notes
      .filter(({ level }) => level === 'warning')
      .map(({ articleId, text }) => `- Warning on ${articleId}: ${text}`),
  ];
  const printed = sections.map((section) => (typeof section === 'string' ? section : section.join('\n')));
  return `${printed.filter(Boolean).join('\n\n')}\n`;
}

function renderEvent(event: ReportEvent, report: Report): string {
  const when = event.when === null ? null : `${event.when.from} to ${event.when.to}`;
  const what = [event.kind, when, event.where.join(', '), event.names.join(', ')].filter(Boolean).join('; ');
  const mainOf = report.articles.filter(({ mainEventId }) => mainEventId === event.id).map(({ id }) => id);
  const told = `${what || 'Nothing more is told'}. In ${event.articleIds.join(', ')}; main event of ${mainOf.join(', ') || 'none'}.`;
  return [`## ${event.label}`, told, ...event.findings.map((finding) => renderFinding(finding, event, report))].join(
    '\n\n',
  );
}

function renderFinding(finding: Finding, event: ReportEvent, report: Report): string {
  const { measure, population, verdict, summary, independentSources, reasons, claimIds } = finding;
  const estimate = event.estimates.find(
    (one) => one.measure === measure && everyone(one.population) === everyone(population),
  );
  const claims = report.claims.filter(({ id }) => claimIds.includes(id));
  return [
    `### ${measure}${population === null ? '' : `, ${population}`}: ${verdict}`,
    '',
    `${summary} Independent sources: ${independentSources}.${estimate === undefined ? '' : ` ${renderEstimate(estimate)}`}`,
    '',
    ...claims.map(renderClaim),
    ...reasons.map(({ rule, text }) => `- *${rule}*: ${text}`),
  ].join('\n');
}

/** `null` and `people` both speak of everyone. */
function everyone(population: string | null): string {
  return population ?? 'people';
}

function renderEstimate({ low, best, high, basis }: Estimate): string {
  return `Low ${low ?? 'unknown'}, best ${best ?? 'unknown'}, high ${high ?? 'unknown'} (${basis}).`;
}

function renderClaim({ articleId, field, quantity, role, status, attribution, population }: Claim): string {
  const figure = quantity.implicit ? `one, implied by “${quantity.text}”` : `“${quantity.text}”`;
  const said = [population, role, status === 'asserted' ? null : status, attribution && `by ${attribution.name}`];
  return `- ${articleId}, ${field}: ${[figure, ...said].filter(Boolean).join(', ')}`;
}
