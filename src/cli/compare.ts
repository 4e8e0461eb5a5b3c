import { createReadStream } from 'node:fs';
import { pathInWords } from '../border.ts';
import type { Reading } from '../model/reading.ts';
import { compareReadings } from '../pipeline.ts';
import { checkAgainst, ReadingSchema } from '../schema.ts';
import type { Command } from './command.ts';
import { findFiles } from './find-files.ts';
import { checkReportOptions, printReport, REPORT_OPTIONS } from './print-report.ts';
import { EXIT, type Found, found, problem, troubleInWords, UsageError } from './problem.ts';
import { Problems } from './read-all.ts';
import { readJsonLines } from './read-lines.ts';
import { COMPARE_OPTIONS, compareOptions, QUIET_OPTION } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

export const compare: Command = {
  name: 'compare',
  operands: 'FILE…',
  summary: 'Compare readings made earlier by extract --readings.',
  description: [
    'Takes readings, one JSON object per line, as extract --readings prints them, and reports on them as check does. No text is read again, so readings of many days or machines can be put together in any order. - is standard input.',
  ],
  options: [...REPORT_OPTIONS, ...COMPARE_OPTIONS, QUIET_OPTION],
  examples: [
    ['corroborate compare monday.jsonl tuesday.jsonl', 'compare what was read on two days'],
    ['corroborate extract --readings articles/ | corroborate compare -', 'the same as check articles/'],
  ],
  async run(given, terminal) {
    checkReportOptions(given);
    if (given.positionals.length === 0) throw new UsageError('no FILE given; - is standard input');
    const problems = new Problems(given, terminal);
    const readings = new Map<string, Reading>();
    for await (const next of readingsIn(given.positionals, terminal)) {
      if (next.problem !== null) problems.tell(next.problem);
      else if (!readings.has(next.value.reading.article.id))
        readings.set(next.value.reading.article.id, next.value.reading);
      else {
        const { file, line, reading } = next.value;
        const message = `article.id: ${JSON.stringify(reading.article.id)} was read already`;
        problems.tell({ file, line, message });
      }
    }
    if (readings.size === 0 && problems.count > 0) return EXIT.problem;
    const code = await printReport(compareReadings([...readings.values()], compareOptions(given)), [], given, terminal);
    return problems.count > 0 ? EXIT.problem : code;
  },
};

async function* readingsIn(
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<Found<{ reading: Reading; file: string; line: number }>> {
  for await (const { file, path, problem: trouble } of findFiles(files, terminal.cwd)) {
    if (trouble !== null) {
      yield problem(file, null, trouble);
      continue;
    }
    try {
      for await (const next of readJsonLines(file, path === null ? terminal.stdin : createReadStream(path))) {
        if (next.problem !== null) yield next;
        else yield checkReading(file, next.value.line, next.value.json);
      }
    } catch (error) {
      yield problem(file, null, troubleInWords(error));
    }
  }
}

function checkReading(
  file: string,
  line: number,
  json: unknown,
): Found<{ reading: Reading; file: string; line: number }> {
  const checked = checkAgainst(ReadingSchema, json);
  if (checked.ok) return found({ reading: checked.value, file, line });
  const [first] = checked.issues;
  const more = checked.issues.length > 1 ? `; and ${checked.issues.length - 1} more` : '';
  return problem(file, line, `${pathInWords('reading', first?.path ?? [])}: ${first?.message}${more}`);
}
