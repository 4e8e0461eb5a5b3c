import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import { toAnnotations } from '../report/annotations.ts';
import { toCsv } from '../report/csv.ts';
import { toHtml } from '../report/html.ts';
import { toJsonl } from '../report/jsonl.ts';
import { toMarkdown } from '../report/markdown.ts';
import { toTable } from '../report/table.ts';
import { VERDICTS } from '../report/wording.ts';
import type { Arguments, OptionSpec } from './arguments.ts';
import { EXIT, troubleInWords, UsageError } from './problem.ts';
import { paintFor, type Terminal } from './terminal.ts';

interface Page {
  width: number | null;
  given: Arguments;
  terminal: Terminal;
  toFile: boolean;
  articles: readonly Article[];
}

const FORMATS: ReadonlyMap<string, (report: Report, page: Page) => string> = new Map([
  ['table', table],
  ['json', (report: Report) => `${JSON.stringify(report, null, 2)}\n`],
  ['jsonl', toJsonl],
  ['markdown', toMarkdown],
  ['csv', (report: Report) => toCsv(report)],
  [
    'annotations',
    (report: Report, { articles }: Page) => `${JSON.stringify(toAnnotations(report, articles), null, 2)}\n`,
  ],
  ['html', (report: Report, { articles }: Page) => toHtml(report, { articles })],
]);

const FAIL_ON = [...Object.keys(VERDICTS), 'warning'];

export const REPORT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: [...FORMATS.keys()],
    help: `What to print: ${[...FORMATS.keys()].join(', ')}.`,
  },
  { name: 'json', help: 'The same as --format json: the report, whole.' },
  {
    name: 'html',
    value: 'FILE',
    help: 'Also write the report to FILE as a page: one file, without scripts or network.',
  },
  { name: 'output', short: 'o', value: 'FILE', help: 'Write to FILE and print nothing.' },
  {
    name: 'fail-on',
    value: 'VERDICTS',
    choices: FAIL_ON,
    list: true,
    help: `End with 1 when a finding has one of these verdicts: ${FAIL_ON.join(', ')}.`,
  },
  { name: 'width', value: 'COLUMNS', help: 'Columns of the table, 40 or more; by default those of the terminal.' },
  { name: 'color', help: 'Colours, even where no terminal is seen.' },
  { name: 'no-color', help: 'No colours; the same as setting NO_COLOR.' },
];

/** Looks at the options before any work is done. */
export function checkReportOptions(given: Arguments): void {
  const format = given.text('format');
  if (given.has('json') && format !== null && format !== 'json') {
    throw new UsageError(`--json and --format ${format} can’t both be given`);
  }
  const width = given.text('width');
  if (width !== null && !/^\d{2,4}$/u.test(width))
    throw new UsageError(`--width: expected a number of columns, got ${JSON.stringify(width)}`);
}

/** Is the text of the articles needed once they are read? */
export function wantsArticles(given: Arguments): boolean {
  return given.has('html') || ['html', 'annotations'].includes(given.text('format') ?? '');
}

/** Prints the report, or writes it to a file; the exit code as far as the findings decide it. */
export async function printReport(
  report: Report,
  articles: readonly Article[],
  given: Arguments,
  terminal: Terminal,
): Promise<number> {
  const format = given.has('json') ? 'json' : (given.text('format') ?? 'table');
  const file = given.text('output');
  const width = given.text('width');
  const page: Page = { width: width === null ? null : Number(width), given, terminal, toFile: file !== null, articles };
  const text = FORMATS.get(format)!(report, page);
  if (file === null) await terminal.out.write(text);
  else if (!(await writeTo(file, text, terminal))) return EXIT.problem;
  const html = given.text('html');
  if (html !== null && !(await writeTo(html, toHtml(report, { articles }), terminal))) return EXIT.problem;
  return fails(report, given.list('fail-on')) ? EXIT.found : EXIT.ok;
}

async function writeTo(file: string, text: string, terminal: Terminal): Promise<boolean> {
  try {
    await writeFile(resolve(terminal.cwd, file), text);
    return true;
  } catch (error) {
    terminal.err.write(`corroborate: ${file}: ${troubleInWords(error)}\n`);
    return false;
  }
}

function table(report: Report, { width, given, terminal, toFile }: Page): string {
  const wish = given.has('no-color') ? false : given.has('color') ? true : toFile ? false : null;
  const columns = Math.min(width ?? terminal.out.columns ?? 100, width === null ? 140 : 1000);
  return toTable(report, { width: columns, paint: paintFor(terminal.out, terminal.env, wish) });
}

function fails(report: Report, on: readonly string[]): boolean {
  if (on.includes('warning') && report.notes.some((note) => note.level === 'warning')) return true;
  return report.events.some((event) => event.findings.some((finding) => on.includes(finding.verdict)));
}
