import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { VERDICTS } from '../report/wording.ts';
import type { Arguments, OptionSpec } from './arguments.ts';
import type { FoundArticle } from './article-files.ts';
import { FORMATS, type Printing, page } from './formats.ts';
import { EXIT, troubleInWords, UsageError } from './problem.ts';
import type { Terminal } from './terminal.ts';

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
  {
    name: 'item',
    value: 'EVENT=Q123',
    multiple: true,
    help: 'For --format quickstatements: the Wikidata item of an event, by its id or name. May be given again.',
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
  const item = given.all('item').find((pair) => !/^.+=Q[1-9]\d*$/u.test(pair));
  if (item !== undefined) throw new UsageError(`--item: expected EVENT=Q123, got ${JSON.stringify(item)}`);
  const width = given.text('width');
  if (width !== null && !/^\d{2,4}$/u.test(width))
    throw new UsageError(`--width: expected a number of columns, got ${JSON.stringify(width)}`);
}

/** Is the text of the articles needed once they are read? */
export function wantsArticles(given: Arguments): boolean {
  return given.has('html') || FORMATS.get(formatOf(given))?.wantsArticles === true;
}

function formatOf(given: Arguments): string {
  return given.has('json') ? 'json' : (given.text('format') ?? 'table');
}

/** Prints the report, or writes it to a file; the exit code as far as the findings decide it. */
export async function printReport(
  report: Report,
  found: readonly FoundArticle[],
  given: Arguments,
  terminal: Terminal,
): Promise<number> {
  const file = given.text('output');
  const width = given.text('width');
  const printing: Printing = {
    given,
    terminal,
    width: width === null ? null : Number(width),
    toFile: file !== null,
    found,
  };
  const text = FORMATS.get(formatOf(given))!.print(report, printing);
  if (file === null) await terminal.out.write(text);
  else if (!(await writeTo(file, text, terminal))) return EXIT.problem;
  const html = given.text('html');
  if (html !== null && !(await writeTo(html, page(report, printing), terminal))) return EXIT.problem;
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

function fails(report: Report, on: readonly string[]): boolean {
  if (on.includes('warning') && report.notes.some((note) => note.level === 'warning')) return true;
  return report.events.some((event) => event.findings.some((finding) => on.includes(finding.verdict)));
}
