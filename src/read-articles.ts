import { checkSource, checkStreamArticle, checkStreamOptions, skippedNote } from './border.ts';
import type { Article } from './model/article.ts';
import type { ReadOutcome, ReadProgress } from './model/read-outcome.ts';
import type { Reading } from './model/reading.ts';
import { type ReadArticlesOptions, type ReadOptions, readOptionsOf } from './options.ts';
import { orderedStream } from './ordered-stream.ts';
import { readAll, readArticle } from './pipeline.ts';

/** UTF-16 units read between two turns of everything else, some hundredths of a second: so often a stop is heard. */
const TURN_EVERY = 50_000;

/**
 * Reads articles one by one as they are asked for, in their order: of any number, in bounded memory. Each comes with its
 * reading, or with a note that says what was wrong with it; the others go on. Ids are not compared with each other, as a
 * stream does not keep them: `compareReadings` tells twins.
 *
 * With `signal` it stops at once, throws the signal's reason and closes the source. `corroborate/node` has the same
 * function on several threads.
 *
 * @throws {InputError} at the call, when `articles` can't be iterated or an option is wrong.
 *
 * @example
 * ```ts
 * import { readArticles } from 'corroborate';
 *
 * const feed = [{ id: 'a', text: 'At least 12 people died.' }, { id: 'b' } as never];
 * for await (const { reading, note } of readArticles(feed)) {
 *   console.log(reading?.claims.length ?? note?.text);
 *   //=> 1
 *   //=> Skipped: articles[1].text: expected string, got nothing
 * }
 * ```
 */
export function readArticles(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: ReadArticlesOptions = {},
): AsyncGenerator<ReadOutcome, void, undefined> {
  const checked = checkStreamOptions(options);
  const reading = readOptionsOf(checked);
  let since = 0;
  return outcomes(articles, checked, {
    read: async (batch) => {
      since += batch.reduce((sum, article) => sum + lengthOf(article), 0);
      if (since >= TURN_EVERY) {
        since = 0;
        await turn();
      }
      return batch.map((article) => tryRead(article, reading));
    },
    batchSize: 0,
    ahead: 1,
  });
}

/** One article's reading, or what went wrong in words. */
export type ReadResult = { reading: Reading; trouble: null } | { reading: null; trouble: string };

/** Who reads, and how much is handed over in one go. */
export interface BatchReader {
  read(batch: Article[]): Promise<ReadResult[]>;
  /** UTF-16 units. */
  batchSize: number;
  ahead: number;
}

/** The stream behind every `readArticles`; checks its source before anything is read. */
export function outcomes(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: ReadArticlesOptions,
  { read, batchSize, ahead }: BatchReader,
): AsyncGenerator<ReadOutcome, void, undefined> {
  const signal = options.signal ?? null;
  const stream = orderedStream(checkSource('articles', articles), {
    accept: checkStreamArticle,
    work: async (batch) => {
      const results = await read(batch.flatMap(({ article }) => article ?? []));
      let at = 0;
      return batch.map(({ index, article, note }): ReadOutcome => {
        if (article === null) return { index, article, reading: null, note };
        const { reading, trouble } = results[at++]!;
        if (reading !== null) return { index, article, reading, note: null };
        return { index, article: null, reading, note: skippedNote(article.id, trouble) };
      });
    },
    batchSize,
    sizeOf: ({ article }) => (article === null ? 1 : lengthOf(article)),
    ahead,
    signal,
    turn,
  });
  return counted(stream, options.onProgress);
}

async function* counted(
  stream: AsyncGenerator<ReadOutcome, void, undefined>,
  onProgress: ReadArticlesOptions['onProgress'],
): AsyncGenerator<ReadOutcome, void, undefined> {
  const progress: ReadProgress = { done: 0, skipped: 0, characters: 0 };
  for await (const outcome of stream) {
    progress.done += 1;
    if (outcome.article === null) progress.skipped += 1;
    else progress.characters += lengthOf(outcome.article);
    onProgress?.({ ...progress });
    yield outcome;
  }
}

/** No text makes the library throw; should one do so all the same, the others still go through. */
function tryRead(article: Article, options: ReadOptions): ReadResult {
  try {
    return { reading: readArticle(article, options), trouble: null };
  } catch (error) {
    return { reading: null, trouble: troubleInWords(error) };
  }
}

/** The same of several, which are faster read together. */
export function tryReadAll(articles: readonly Article[], options: ReadOptions): ReadResult[] {
  try {
    return readAll(articles, options).map((reading) => ({ reading, trouble: null }));
  } catch {
    return articles.map((article) => tryRead(article, options));
  }
}

export function troubleInWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** UTF-16 units that are read. */
export function lengthOf({ title, text }: Article): number {
  return text.length + (title?.length ?? 0);
}

/** Promises alone let no timer and no socket have its turn. Every runtime has this function, no standard names it. */
export function turn(): Promise<void> {
  const { setTimeout } = globalThis as unknown as { setTimeout(call: () => void, milliseconds: number): unknown };
  return new Promise((resolve) => void setTimeout(resolve, 0));
}
