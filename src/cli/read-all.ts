import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { readArticles } from '../node.ts';
import type { Arguments } from './arguments.ts';
import { articlesIn, type FoundArticle, filesNamed } from './article-files.ts';
import { type Problem, problemInWords, UsageError } from './problem.ts';
import { Progress } from './progress.ts';
import { inputKind, jobsOption, readOptions } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

/** A file of another kind has a problem on every line. */
const TOLD_PER_FILE = 10;

/** Counts the problems of one run and tells each on standard error. */
export class Problems {
  count = 0;
  readonly #terminal: Terminal;
  readonly #quiet: boolean;
  /** How many each file has had. */
  readonly #perFile = new Map<string, number>();

  constructor(given: Arguments, terminal: Terminal) {
    this.#terminal = terminal;
    this.#quiet = given.has('quiet');
  }

  tell(problem: Problem): void {
    this.count++;
    const before = this.#perFile.get(problem.file) ?? 0;
    this.#perFile.set(problem.file, before + 1);
    if (!this.#quiet && before < TOLD_PER_FILE) this.#terminal.err.write(`corroborate: ${problemInWords(problem)}\n`);
  }

  /** Says how many were not told one by one. */
  close(): void {
    if (this.#quiet) return;
    for (const [file, count] of this.#perFile) {
      const message = `and ${count - TOLD_PER_FILE} more of its lines can’t be used`;
      if (count > TOLD_PER_FILE) {
        this.#terminal.err.write(`corroborate: ${problemInWords({ file, line: null, message })}\n`);
      }
    }
  }
}

/** An article and what was read from it. */
export interface Read extends FoundArticle {
  reading: Reading;
}

/**
 * Each article of the command's files with its reading, as they come and in their order; on several threads when there is
 * much to read.
 */
export async function* readAll(given: Arguments, terminal: Terminal, problems: Problems): AsyncGenerator<Read> {
  if (given.positionals.length === 0) throw new UsageError('no FILE given; - is standard input');
  const options = { ...readOptions(given, terminal), ...jobsOption(given) };
  const files = await filesNamed(given.positionals, terminal.cwd);
  const total = files.some(({ path }) => path === null) ? 0 : files.reduce((sum, { size }) => sum + size, 0);
  const progress = new Progress(terminal, given.has('quiet'), total);
  const tell = (problem: Problem): void => {
    progress.clear();
    problems.tell(problem);
  };
  /** What was handed over and has not come back, in order. */
  const underWay: FoundArticle[] = [];
  async function* source(): AsyncGenerator<Article> {
    for await (const next of articlesIn(files, inputKind(given), terminal, (count) => progress.bytes(count))) {
      if (next.problem !== null) tell(next.problem);
      else {
        underWay.push(next.value);
        yield next.value.article;
      }
    }
  }
  for await (const { reading, note } of readArticles(source(), options)) {
    const found = underWay.shift()!;
    // No text makes the library fail; should one do so all the same, the other articles still go through.
    if (reading === null) tell({ file: found.article.id, line: null, message: note.text });
    else {
      progress.step();
      yield { ...found, reading };
    }
  }
  progress.clear();
  problems.close();
}
