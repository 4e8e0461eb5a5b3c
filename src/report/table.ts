import { expectReport } from '../model/expect-report.ts';
import type { Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { estimateInWords } from './amount.ts';
import { type Quote, shortenQuote } from './quote.ts';
import { type ClaimView, type EventView, type FindingView, type ReportView, viewReport } from './report-view.ts';
import { padEnd, textWidth, truncate, wrap } from './text-width.ts';
import { counted, VERDICTS } from './wording.ts';

/** How a terminal shows emphasis: each function gets plain text and gives it back, with escape sequences around it or not. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', (text: string) => string>>;

export interface TableOptions {
  /** Columns of the terminal, 40 or more. @default 100 */
  width?: number;
  /** Colours. @default none */
  paint?: Paint;
}

const plain = (text: string): string => text;
const NO_PAINT: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };
const COLOURS: Readonly<Record<Verdict, Exclude<keyof Paint, 'bold'>>> = {
  disagree: 'red',
  revised: 'yellow',
  compatible: 'cyan',
  agree: 'green',
  incomparable: 'dim',
  uncorroborated: 'dim',
};

interface Page {
  width: number;
  paint: Paint;
}

/**
 * The report for a terminal, disagreements first: per event a heading, per finding its verdict in words, the summary, and
 * every source's figure as printed with its date and the sentence around it.
 */
export function toTable(report: Report, options: TableOptions = {}): string {
  expectReport(report);
  const page: Page = { width: Math.max(40, options.width ?? 100), paint: options.paint ?? NO_PAINT };
  const view = viewReport(report);
  const blocks = [...view.events.map((event) => eventBlock(event, page)), warnings(view, page), closing(view, page)];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

function eventBlock({ event, label, facts, findings, others }: EventView, page: Page): string[] {
  const about = [...facts, counted(event.articleIds.length, 'article')].join(' · ');
  const heading = wrap(label, page.width).map((line) => page.paint.bold(line));
  return [
    ...heading,
    ...wrap(about, page.width).map((line) => page.paint.dim(line)),
    ...findings.flatMap((finding) => ['', ...findingBlock(finding, page)]),
    ...(others.length === 0 ? [] : ['', ...othersBlock(others, page)]),
  ];
}

function findingBlock({ finding, topic, summary, estimate, claims }: FindingView, page: Page): string[] {
  const { sign, words } = VERDICTS[finding.verdict];
  const verdict = page.paint[COLOURS[finding.verdict]](`${sign} ${words.toUpperCase()}`);
  const lines = [`  ${verdict}  ${page.paint.bold(truncate(topic, page.width - 20))}`];
  // With one source the figure below says all that a sentence would.
  if (finding.verdict !== 'uncorroborated') lines.push(...wrap(summary, page.width - 4).map((line) => `    ${line}`));
  lines.push(...claimLines(claims, page));
  if (estimate !== null && finding.verdict !== 'uncorroborated') {
    lines.push(`    ${page.paint.dim(estimateInWords(estimate))}`);
  }
  return lines;
}

function othersBlock(others: readonly ClaimView[], page: Page): string[] {
  const topics = others.map((view) => ({ ...view, remarks: [view.claim.measure, ...view.remarks] }));
  return [`  ${page.paint.dim('  NOT COMPARED')}`, ...claimLines(topics, page)];
}

/** figure, source, date and quote in columns; on a narrow terminal the quote stands below. */
function claimLines(claims: readonly ClaimView[], page: Page): string[] {
  const room = page.width - 4;
  const widest = (cells: readonly string[], most: number) => Math.min(most, Math.max(0, ...cells.map(textWidth)));
  const figure = widest(
    claims.map((view) => view.figure),
    Math.floor(room / 4),
  );
  const source = widest(
    claims.map((view) => view.source),
    Math.floor(room / 4),
  );
  const date = widest(
    claims.map((view) => view.date),
    10,
  );
  const columns = figure + source + 4 + (date === 0 ? 0 : date + 2);
  const beside = room - columns >= 36;
  return claims.flatMap((view) => {
    const cells = [
      page.paint.bold(padEnd(truncate(view.figure, figure), figure)),
      padEnd(truncate(view.source, source), source),
      ...(date === 0 ? [] : [page.paint.dim(padEnd(view.date, date))]),
    ].join('  ');
    const quote = quoteLines(view, beside ? room - columns : room - 4, beside ? 3 : 4, page);
    if (!beside) return [`    ${cells}`, ...quote.map((line) => `        ${line}`)];
    return quote.map((line, index) => `    ${index === 0 ? `${cells}  ` : ' '.repeat(columns)}${line}`);
  });
}

function quoteLines(view: ClaimView, width: number, most: number, { paint }: Page): string[] {
  const whole = quoteInLines(view.quote, width, most);
  const lines = whole.length <= most ? whole : quoteInLines(shortenQuote(view.quote, width * (most - 1)), width, most);
  const again = view.repeats > 0 ? [`said ${view.repeats + 1} times`] : [];
  const title = view.claim.field === 'title' ? ['in the title'] : [];
  const whom = view.whom === null ? [] : [view.whom];
  const remarks = [...whom, ...view.remarks, ...title, ...again].join('; ');
  return remarks === '' ? lines : [...lines, ...wrap(`(${remarks})`, width).map((line) => paint.dim(line))];
}

function quoteInLines({ before, figure, after }: Quote, width: number, most: number): string[] {
  // What can't fit is not wrapped: a sentence may be as long as a book.
  if (before.length + figure.length + after.length > 2 * width * most) return new Array(most + 1).fill('');
  return wrap(`“${before}${figure}${after}”`, width);
}

function warnings({ warnings }: ReportView, page: Page): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.flatMap(({ source, text }) =>
    wrap(`${source}: ${text}`, page.width - 4).map((line, index) => (index === 0 ? `  ! ${line}` : `    ${line}`)),
  );
  return [page.paint.yellow('Inside one article'), ...lines];
}

function closing({ counts, events, silent, undated, articleCount }: ReportView, page: Page): string[] {
  const findings = counts.reduce((sum, [, n]) => sum + n, 0);
  const verdicts = counts.map(([verdict, n]) => `${n} ${VERDICTS[verdict].words}`).join(', ');
  const total = `${counted(articleCount, 'article')}, ${counted(events.length, 'event')}, ${counted(findings, 'finding')}`;
  return [
    verdicts === '' ? `${total}.` : `${total}: ${verdicts}.`,
    ...(silent.length === 0 ? [] : [`No figure about an event found in ${namesInWords(silent)}.`]),
    ...(undated.length === 0
      ? []
      : [`No date given for ${namesInWords(undated)}: days such as “on Tuesday” are not known there.`]),
  ].flatMap((line) => wrap(line, page.width));
}

function namesInWords(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? `, and ${names.length - 5} more` : '');
}
