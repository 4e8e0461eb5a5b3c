import type { Article } from './model/article.ts';
import type { ReadOutcome } from './model/read-outcome.ts';
import { type FileArchive, openFileArchive } from './node/open-archive.ts';
import { readOnThreads } from './node/read-articles.ts';
import type { CompareOptions, ReadArticlesOptions } from './options.ts';

export type { ReadOutcome, ReadProgress } from './model/read-outcome.ts';
export type { FileArchive } from './node/open-archive.ts';
export type { ReadArticlesOptions } from './options.ts';
export type { StopSignal } from './ordered-stream.ts';

/**
 * The `readArticles` of the core on several threads of Node: the same outcomes in the same order. This thread reads the
 * first 200 kB, so that a small batch starts no thread; then `concurrency` of them read, and no more of
 * the source is asked for than they and the consumer can use. With `signal` the threads end at once, in the middle of
 * what they do; they also end when the consumer leaves the loop. An article that ends its thread becomes a note.
 *
 * @throws {InputError} at the call, when `articles` can't be iterated or an option is wrong; a lexicon must be plain data.
 *
 * @example
 * ```ts
 * import { readArticles } from 'corroborate/node';
 *
 * const feed = [{ id: 'a', text: 'At least 12 people died.' }];
 * for await (const { reading } of readArticles(feed, { concurrency: 2 })) console.log(reading?.claims.length); //=> 1
 * ```
 */
export function readArticles(
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: ReadArticlesOptions = {},
): AsyncGenerator<ReadOutcome, void, undefined> {
  return readOnThreads(new URL('./node/worker.js', import.meta.url), articles, options);
}

/**
 * The archive of `createArchive` in a file of JSON lines, made when it is not there. Each change is one line that is
 * added and flushed before the call resolves; changes made at one time are flushed together. A line that a crash cut
 * off is taken away at the opening and told in `notes`: it was never acknowledged. One program at a time may have it open.
 *
 * @throws {InputError} when an option is wrong; the error of the file system when the file can't be read or written.
 *
 * @example
 * ```ts
 * import { readArticle } from 'corroborate';
 * import { openArchive } from 'corroborate/node';
 *
 * const archive = await openArchive('news.jsonl');
 * await archive.add(readArticle({ id: 'a', text: 'At least 12 people died.' }));
 * await archive.close();
 * ```
 */
export function openArchive(path: string, options: CompareOptions = {}): Promise<FileArchive> {
  return openFileArchive(path, options);
}
