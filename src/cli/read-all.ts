import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { ReadOptions } from '../options.ts';
import { readArticle } from '../pipeline.ts';
import type { Arguments } from './arguments.ts';
import { type Problem, problemInWords, troubleInWords, UsageError } from './problem.ts';
import { Progress } from './progress.ts';
import { readArticles } from './read-articles.ts';
import { inputKind, readOptions } from './shared-options.ts';
import type { Terminal } from './terminal.ts';

/** Counts the problems of one run and tells each on standard error. */
export class Problems {
  count = 0;
  readonly #terminal: Terminal;
  readonly #quiet: boolean;

  constructor(given: Arguments, terminal: Terminal) {
    this.#terminal = terminal;
    this.#quiet = given.has('quiet');
  }

  tell(problem: Problem): void {
    this.count++;
    if (!this.#quiet) this.#terminal.err.write(`corroborate: ${problemInWords(problem)}\n`);
  }
}

/** An article and what was read from it. */
export interface Read {
  article: Article;
  reading: Reading;
}

/** Each article of the command's files with its reading, as they come. */
export async function* readAll(given: Arguments, terminal: Terminal, problems: Problems): AsyncGenerator<Read> {
  if (given.positionals.length === 0) throw new UsageError('no FILE given; - is standard input');
  const options = readOptions(given);
  const progress = new Progress(terminal, given.has('quiet'));
  for await (const next of readArticles(given.positionals, inputKind(given), terminal)) {
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
}

/** No text makes the library throw; should one do so all the same, the other articles still go through. */
function tryRead(article: Article, options: ReadOptions): Read | { problem: Problem } {
  try {
    return { article, reading: readArticle(article, options) };
  } catch (error) {
    return { problem: { file: article.id, line: null, message: troubleInWords(error) } };
  }
}
