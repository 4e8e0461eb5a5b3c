import { claimLines } from './claim-lines.ts';
import type { Command } from './command.ts';
import { EXIT } from './problem.ts';
import { Problems, readAll } from './read-all.ts';
import { INPUT_OPTION, JOBS_OPTION, LEXICON_OPTION, QUIET_OPTION, VAGUE_OPTION } from './shared-options.ts';

export const extract: Command = {
  name: 'extract',
  operands: 'FILE…',
  summary: 'Print every claim found, one JSON object per line.',
  description: [
    'Reads articles as check does and prints each claim as one line of JSON as soon as its article is read: the figure with its place and its interval, what it counts, of whom, who said so. Offsets are UTF-16 units into the title or the text of the article; for a file with front matter or a Markdown heading, into what follows those; for a web page, into its main text.',
    'Each line holds what it takes to compare the claim without its article: "article" (title, source, date, address) and "event" (what, when, where). compare takes these lines, all or some. With --readings it prints one line per article instead, with all its claims and events.',
  ],
  options: [
    { name: 'readings', help: 'Print one reading per article, with all its claims and events.' },
    INPUT_OPTION,
    VAGUE_OPTION,
    LEXICON_OPTION,
    JOBS_OPTION,
    QUIET_OPTION,
  ],
  examples: [
    ['corroborate extract articles/ > claims.jsonl', 'all claims of a folder'],
    ['corroborate extract --readings monday/ > monday.jsonl', 'read now, compare later'],
    ["corroborate extract 'news/**/*.html' | jq -c '[.article.source, .measure, .quantity.text]'", 'as a list'],
  ],
  async run(given, terminal) {
    const problems = new Problems(given, terminal);
    for await (const { reading } of readAll(given, terminal, problems)) {
      const lines = given.has('readings') ? [reading] : claimLines(reading);
      for (const line of lines) await terminal.out.write(`${JSON.stringify(line)}\n`);
    }
    return problems.count > 0 ? EXIT.problem : EXIT.ok;
  },
};
