import { expectReport } from '../model/expect-report.ts';
import type { Report } from '../model/report.ts';
import { estimateInWords } from './amount.ts';
import { type ClaimView, type EventView, type FindingView, viewReport } from './report-view.ts';
import { safeUrl } from './safe-url.ts';
import { counted, VERDICTS } from './wording.ts';

/**
 * The report as GitHub-flavoured Markdown, disagreements first: a heading per event, a table of figures per finding. No
 * text of an article becomes markup.
 *
 * @example
 * ```ts
 * import { crossCheck } from 'corroborate';
 * import { toMarkdown } from 'corroborate/report/markdown';
 *
 * console.log(toMarkdown(crossCheck([]))); //=> # Figures compared …
 * ```
 */
export function toMarkdown(report: Report): string {
  expectReport(report);
  const { events, counts, warnings, articleCount } = viewReport(report);
  const total = `${counted(articleCount, 'article')}, ${counted(events.length, 'event')}`;
  const verdicts = counts.map(([verdict, n]) => `${n} ${VERDICTS[verdict].words}`).join(', ');
  const blocks = [
    '# Figures compared',
    verdicts === '' ? `${total}.` : `${total}: ${verdicts}.`,
    ...events.flatMap(eventBlocks),
    ...(warnings.length === 0 ? [] : ['## Inside one article']),
    warnings.map(({ source, text }) => `- **${escapeMarkdown(source)}**: ${escapeMarkdown(text)}`).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function eventBlocks({ event, label, facts, findings, others }: EventView): string[] {
  const about = [...facts.map(escapeMarkdown), counted(event.articleIds.length, 'article')].join(' · ');
  return [
    `## ${escapeMarkdown(label)}`,
    about,
    ...findings.flatMap(findingBlocks),
    ...(others.length === 0 ? [] : ['### Not compared', tableOf(others)]),
  ];
}

function findingBlocks({ finding, topic, summary, estimate, claims }: FindingView): string[] {
  const { sign, words } = VERDICTS[finding.verdict];
  const estimated = estimate === null || finding.verdict === 'uncorroborated' ? '' : `_${estimateInWords(estimate)}_`;
  return [`### ${sign} ${escapeMarkdown(topic)}: ${words}`, escapeMarkdown(summary), tableOf(claims), estimated];
}

function tableOf(claims: readonly ClaimView[]): string {
  return ['| Figure | Source | Date | Sentence |', '| ---: | --- | --- | --- |', ...claims.map(rowOf)].join('\n');
}

function rowOf({ figure, source, date, quote, whom, remarks, article }: ClaimView): string {
  const url = safeUrl(article.url);
  const name = escapeMarkdown(source);
  const marked = quote.figure.trim() === '' ? '' : `**${escapeMarkdown(quote.figure.trim())}**`;
  const gap = /\s$/u.test(quote.figure) ? ' ' : '';
  const sentence = `${escapeMarkdown(quote.before)}${marked}${gap}${escapeMarkdown(quote.after)}`;
  const said = [...(whom === null ? [] : [whom]), ...remarks];
  const remark = said.length === 0 ? '' : ` _(${escapeMarkdown(said.join('; '))})_`;
  return `| ${escapeMarkdown(figure)} | ${url === null ? name : `[${name}](${url})`} | ${escapeMarkdown(date)} | ${sentence}${remark} |`;
}

/**
 * Text that stays text: marks that Markdown, its tables or HTML read are escaped, and so are the beginnings of what
 * GitHub turns into links by itself (`https://`, `www.`, `a@b`).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~#$!@]/gu, '\\$&')
    .replace(/:(?=\/\/)|\.(?<=www\.)/giu, '\\$&');
}
