import { createReadStream } from 'node:fs';
import { checkReading, pathInWords } from '../border.ts';
import type { Reading } from '../model/reading.ts';
import { compareReadings } from '../pipeline.ts';
import { ClaimGatherer, isClaimLine } from './claim-lines.ts';
import type { Command } from './command.ts';
import { findFiles } from './find-files.ts';
import { checkReportOptions, printReport, REPORT_OPTIONS } from './print-report.ts';
import { EXIT, type Found, found, problem, troubleInWords, UsageError } from './problem.ts';
import { Problems } from './read-all.ts';
import { readJsonLines } from './read-lines.ts';
import { COMPARE_OPTIONS, compareOptions, LEXICON_OPTION, QUIET_OPTION } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

export const compare: Command = {
  name: 'compare',
  operands: 'FILE…',
  summary: 'Compare what extract printed: claims or readings.',
  description: [
    'Takes claims or readings, one JSON object per line, as extract prints them, and reports on them as check does. No text is read again, so what was read on many days or machines can be put together in any order. - is standard input.',
    'Claims may come from elsewhere: the schema of a claim stands in that of a reading (corroborate schema reading). Beside it a line may hold "article" (id, title, source, publishedAt, url) and "event" (id, kind, when, where, name …); claims of several articles with one mentionId are taken to speak of one event. Who says nothing is only known from readings: an article without a claim has no line.',
  ],
  options: [...REPORT_OPTIONS, LEXICON_OPTION, ...COMPARE_OPTIONS, QUIET_OPTION],
  examples: [
    ['corroborate compare monday.jsonl tuesday.jsonl', 'compare what was read on two days'],
    ['corroborate extract --readings articles/ | corroborate compare -', 'the same as check articles/'],
    ['corroborate extract news/ | grep \'"killed"\' | corroborate compare -', 'only what was claimed of the dead'],
  ],
  async run(given, terminal) {
    checkReportOptions(given);
    if (given.positionals.length === 0) throw new UsageError('no FILE given; - is standard input');
    const problems = new Problems(given, terminal);
    const options = compareOptions(given, terminal);
    const readings = new Map<string, Reading>();
    const gathered = new ClaimGatherer();
    for await (const next of readingsIn(given.positionals, gathered, terminal)) {
      if (next.problem !== null) problems.tell(next.problem);
      else if (!readings.has(next.value.reading.article.id))
        readings.set(next.value.reading.article.id, next.value.reading);
      else {
        const { file, line, reading } = next.value;
        const message = `article.id: ${JSON.stringify(reading.article.id)} was read already`;
        problems.tell({ file, line, message });
      }
    }
    for (const reading of gathered.readings) {
      const { id } = reading.article;
      if (!readings.has(id)) readings.set(id, reading);
      else problems.tell({ file: id, line: null, message: 'is given as a reading; its single claims are not used' });
    }
    problems.close();
    if (readings.size === 0 && problems.count > 0) return EXIT.problem;
    const report = compareReadings([...readings.values()], { ...options, links: { force: gathered.together } });
    const code = await printReport(report, [], given, terminal);
    return problems.count > 0 ? EXIT.problem : code;
  },
};

async function* readingsIn(
  files: readonly string[],
  gathered: ClaimGatherer,
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
        else if (isClaimLine(next.value.json)) {
          const issue = gathered.add(next.value.json as object);
          if (issue !== null)
            yield problem(file, next.value.line, `${pathInWords('claim', issue.path)}: ${issue.message}`);
        } else yield readingOf(file, next.value.line, next.value.json);
      }
    } catch (error) {
      yield problem(file, null, troubleInWords(error));
    }
  }
}

function readingOf(file: string, line: number, json: unknown): Found<{ reading: Reading; file: string; line: number }> {
  const checked = checkReading(json);
  if (checked.ok) return found({ reading: checked.value, file, line });
  const [first] = checked.issues;
  const more = checked.issues.length > 1 ? `; and ${checked.issues.length - 1} more` : '';
  return problem(file, line, `${pathInWords('reading', first?.path ?? [])}: ${first?.message}${more}`);
}
