import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathInWords } from '../border.ts';
import { diffReports } from '../diff/diff-reports.ts';
import type { Estimate } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { EstimateDiff, EventDiff, ReportDiff } from '../model/report-diff.ts';
import { estimateInWords } from '../report/amount.ts';
import { cleanText } from '../report/clean-text.ts';
import { wrap } from '../report/text-width.ts';
import { counted, topicInWords } from '../report/wording.ts';
import { checkAgainst, ReportSchema } from '../schema.ts';
import type { Command } from './command.ts';
import { EXIT, troubleInWords, UsageError } from './problem.ts';
import { decode, textOf } from './stream-text.ts';
import type { Terminal } from './terminal.ts';

export const diff: Command = {
  name: 'diff',
  operands: 'BEFORE AFTER',
  summary: 'Say what changed between two reports.',
  description: [
    'Takes two reports, as check --json prints them, and says what the later one tells anew: events that are new or gone, findings with another verdict or other figures, estimates with other ends. One of the two may be -, which is standard input.',
  ],
  options: [
    { name: 'json', help: 'Print the difference as JSON (corroborate schema diff).' },
    { name: 'fail-on-change', help: 'End with 1 when anything changed.' },
  ],
  examples: [
    ['corroborate diff monday.json tuesday.json', 'what Tuesday’s report tells anew'],
    ['corroborate check --json news/ | corroborate diff yesterday.json -', 'what is new since yesterday'],
  ],
  async run(given, terminal) {
    const [before, after, ...more] = given.positionals;
    if (before === undefined || after === undefined) throw new UsageError('expected two reports: BEFORE and AFTER');
    if (more.length > 0) throw new UsageError(`expected two reports, got ${given.positionals.length}`);
    if (before === '-' && after === '-') throw new UsageError('only one of the two can be standard input');
    const reports = [await readReport(before, terminal), await readReport(after, terminal)] as const;
    if (reports[0] === null || reports[1] === null) return EXIT.problem;
    const difference = diffReports(reports[0], reports[1]);
    const lines = given.has('json')
      ? [JSON.stringify(difference, null, 2)]
      : inWords(difference, Math.min(100, terminal.out.columns ?? 100));
    await terminal.out.write(`${lines.join('\n')}\n`);
    return given.has('fail-on-change') && difference.events.length > 0 ? EXIT.found : EXIT.ok;
  },
};

async function readReport(file: string, terminal: Terminal): Promise<Report | null> {
  const tell = (message: string) => {
    terminal.err.write(`corroborate: ${file === '-' ? 'standard input' : file}: ${message}\n`);
    return null;
  };
  try {
    const text = file === '-' ? await textOf(terminal.stdin) : decode(await readFile(resolve(terminal.cwd, file)));
    const checked = checkAgainst(ReportSchema, JSON.parse(text));
    if (checked.ok) return checked.value as Report;
    const [issue] = checked.issues;
    return tell(`${pathInWords('report', issue?.path ?? [])}: ${issue?.message}`);
  } catch (error) {
    return tell(error instanceof SyntaxError ? 'expected JSON: a report of check --json' : troubleInWords(error));
  }
}

function inWords({ articles, events }: ReportDiff, width: number): string[] {
  const papers = [
    articles.added.length > 0 ? `${counted(articles.added.length, 'article')} more` : '',
    articles.removed.length > 0 ? `${counted(articles.removed.length, 'article')} less` : '',
  ].filter((part) => part !== '');
  if (events.length === 0) return [[...papers, 'Nothing that they say has changed.'].join('; ')];
  const blocks = events.map((event) =>
    eventInWords(event)
      .flatMap((line, at) => indented(line, at, width))
      .join('\n'),
  );
  return [...blocks, [...papers, `${counted(events.length, 'event')} changed.`].join('; ')].flatMap((block, at) =>
    at === 0 ? [block] : ['', block],
  );
}

const CHANGE = { new: 'New: ', gone: 'Gone: ', changed: '' } as const;

function eventInWords({ change, label, mergedFrom, splitFrom, findings, estimates }: EventDiff): string[] {
  return [
    cleanText(`${CHANGE[change]}${label}`),
    ...(mergedFrom.length > 0
      ? [`${counted(mergedFrom.length, 'event')} of the earlier report is part of it now.`]
      : []),
    ...(splitFrom === null ? [] : ['It was a part of another event.']),
    // A new event tells its findings in the report itself.
    ...(change === 'changed' ? findings.map(({ summary }) => cleanText(summary)) : []),
    ...(change === 'changed' ? estimates.map(estimateChange) : []),
  ];
}

function estimateChange(change: EstimateDiff): string {
  const ends = (estimate: Estimate | null) => (estimate === null ? 'none' : estimateInWords(estimate));
  return cleanText(`${topicInWords(change)}: ${ends(change.before)} → ${ends(change.after)}`);
}

function indented(line: string, at: number, width: number): string[] {
  const room = at === 0 ? width : width - 2;
  return wrap(line, room).map((part) => (at === 0 ? part : `  ${part}`));
}
