import type { Reading } from '../model/reading.ts';
import type { ReadOptions } from '../options.ts';
import { readArticle } from '../pipeline.ts';
import type { Arguments } from './arguments.ts';
import { articlesIn, type FoundArticle } from './article-files.ts';
import { type Problem, problemInWords, troubleInWords, UsageError } from './problem.ts';
import { Progress } from './progress.ts';
import { inputKind, readOptions } from './shared-options.ts';
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

/** Each article of the command's files with its reading, as they come. */
export async function* readAll(given: Arguments, terminal: Terminal, problems: Problems): AsyncGenerator<Read> {
  if (given.positionals.length === 0) throw new UsageError('no FILE given; - is standard input');
  const options = readOptions(given, terminal);
  const progress = new Progress(terminal, given.has('quiet'));
  for await (const next of articlesIn(given.positionals, inputKind(given), terminal)) {
    const read = next.problem === null ? tryRead(next.value, options) : next;
    if ('problem' in read) {
      progress.clear();
      problems.tell(read.problem);
    } else {
      progress.step();
      yield read;
    }
  }
  progress.clear();
  problems.close();
}

/** No text makes the library throw; should one do so all the same, the other articles still go through. */
function tryRead(found: FoundArticle, options: ReadOptions): Read | { problem: Problem } {
  try {
    return { ...found, reading: readArticle(found.article, options) };
  } catch (error) {
    return { problem: { file: found.article.id, line: null, message: troubleInWords(error) } };
  }
}
