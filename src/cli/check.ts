import type { Reading } from '../model/reading.ts';
import { compareReadings } from '../pipeline.ts';
import type { FoundArticle } from './article-files.ts';
import type { Command } from './command.ts';
import { checkReportOptions, printReport, REPORT_OPTIONS, wantsArticles } from './print-report.ts';
import { EXIT } from './problem.ts';
import { Problems, readAll } from './read-all.ts';
import {
  COMPARE_OPTIONS,
  compareOptions,
  INPUT_OPTION,
  JOBS_OPTION,
  LEXICON_OPTION,
  QUIET_OPTION,
  VAGUE_OPTION,
} from './shared-options.ts';

export const check: Command = {
  name: 'check',
  operands: 'FILE…',
  summary: 'Compare the figures of articles: event by event, where they agree and where not.',
  description: [
    'Reads the articles, finds every figure they state about people and events, groups them by the event they speak of, and prints what the sources say together: disagreements first, each with every source’s figure as printed and the sentence around it.',
    'FILE is plain text or Markdown, with YAML front matter between --- lines or without (keys: id, title, source, date, url, language; in Markdown a first "# Heading" is the title), JSON (one article or a list of articles), JSONL (one article per line), a saved web page (its main text, with what its metadata say), a folder, of which every file with a known ending is read at any depth, or a pattern such as news/**/*.md. Text is UTF-8, or UTF-16 with a mark. - is standard input, whichever of these it is. An article is {"id", "text", "title"?, "source"?, "publishedAt"?, "url"?, "language"?}; without an id it goes by its file and place. The date is what "on Tuesday" is reckoned from: articles that say none lose such dates, and the table names them.',
    'What can’t be used is told on standard error with its file, line and field; the rest goes through.',
  ],
  options: [
    ...REPORT_OPTIONS,
    INPUT_OPTION,
    VAGUE_OPTION,
    LEXICON_OPTION,
    ...COMPARE_OPTIONS,
    JOBS_OPTION,
    QUIET_OPTION,
  ],
  examples: [
    ['corroborate check herald.md courier.md', 'compare two articles'],
    ['corroborate check articles/', 'compare all the articles of a folder'],
    ['corroborate check --json articles.jsonl > report.json', 'the whole report, for other programs'],
    ['corroborate check --html report.html articles/', 'and a page to read and pass on'],
    ['corroborate check --fail-on disagree drafts/', 'for a build: ends with 1 when sources disagree'],
    [
      "corroborate check -f sarif -o figures.sarif 'drafts/**/*.md'",
      'what contradicts itself, for an editor or a code host',
    ],
    [
      'corroborate check --lexicon words.yaml --policy lowest articles/',
      'with words of your own, and the lowest figures as best',
    ],
    ['curl -s https://example.org/feed.jsonl | corroborate check -', 'from another program'],
  ],
  async run(given, terminal) {
    checkReportOptions(given);
    const options = compareOptions(given, terminal);
    const problems = new Problems(given, terminal);
    const readings: Reading[] = [];
    const found: FoundArticle[] = [];
    for await (const { reading, ...article } of readAll(given, terminal, problems)) {
      readings.push(reading);
      if (wantsArticles(given)) found.push(article);
    }
    if (readings.length === 0 && problems.count > 0) return EXIT.problem;
    const code = await printReport(compareReadings(readings, options), found, given, terminal);
    return problems.count > 0 ? EXIT.problem : code;
  },
};
