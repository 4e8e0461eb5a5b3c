import { availableParallelism } from 'node:os';
import { checkSource, checkStreamOptions, inputError } from '../border.ts';
import type { Article } from '../model/article.ts';
import type { ReadOutcome } from '../model/read-outcome.ts';
import { type ReadArticlesOptions, type ReadOptions, readOptionsOf } from '../options.ts';
import { lengthOf, outcomes, type ReadResult, troubleInWords, tryReadAll, turn } from '../read-articles.ts';
import { type Pool, startPool } from './pool.ts';

/** UTF-16 units that this thread reads before others are started: less is read sooner than they are ready. */
const READ_HERE = 200_000;

/** UTF-16 units handed to a thread in one go, some hundredths of a second of work: then its cost is not felt. */
const BATCH = 60_000;

/** Batches for each thread that may be under way or wait for the consumer. */
const AHEAD = 3;

/** `readArticles` of the core on several threads: see `corroborate/node`. */
export function readOnThreads(
  worker: URL,
  articles: Iterable<Article> | AsyncIterable<Article>,
  options: ReadArticlesOptions,
): AsyncGenerator<ReadOutcome, void, undefined> {
  const { concurrency = availableParallelism(), signal, ...rest } = checkStreamOptions(options);
  const reading = readOptionsOf(rest);
  if (concurrency > 1) checkCanBeCopied(reading.lexicon);
  checkSource('articles', articles);
  let readHere = 0;
  let starting: Promise<Pool> | null = null;
  let stopped = false;

  const here = async (batch: Article[]): Promise<ReadResult[]> => {
    await turn();
    return tryReadAll(batch, reading);
  };
  const read = async (batch: Article[]): Promise<ReadResult[]> => {
    if (concurrency === 1 || (starting === null && readHere < READ_HERE)) {
      readHere += batch.reduce((sum, article) => sum + lengthOf(article), 0);
      return here(batch);
    }
    starting ??= startPool(worker, concurrency, reading);
    const pool = await starting;
    if (pool.isBroken()) return here(batch);
    try {
      return await pool.read(batch);
    } catch (error) {
      if (stopped) throw error;
      return pool.isBroken() ? here(batch) : oneByOne(pool, batch, error);
    }
  };
  const close = async (): Promise<void> => {
    stopped = true;
    await (await starting)?.close();
  };
  const stream = outcomes(articles, options, { read, batchSize: BATCH, ahead: concurrency * AHEAD });
  return closing(stream, close, signal ?? null);
}

function checkCanBeCopied(lexicon: ReadOptions['lexicon']): void {
  try {
    structuredClone(lexicon);
  } catch {
    const message = 'expected plain data, which can be copied to another thread';
    throw inputError('options', [{ path: ['lexicon'], message }]);
  }
}

/** A thread that died takes a batch with it: each of its articles is tried alone, to know which one it was. */
async function oneByOne(pool: Pool, batch: readonly Article[], cause: unknown): Promise<ReadResult[]> {
  if (batch.length === 1) return [{ reading: null, trouble: troubleInWords(cause) }];
  const results: ReadResult[] = [];
  for (const article of batch) {
    const read = pool.read([article]);
    results.push(...(await read.catch((error): ReadResult[] => [{ reading: null, trouble: troubleInWords(error) }])));
  }
  return results;
}

/** Ends the threads with the stream, however it ends, and as soon as it is stopped, even if nobody asks for more. */
async function* closing(
  stream: AsyncGenerator<ReadOutcome, void, undefined>,
  close: () => Promise<void>,
  signal: ReadArticlesOptions['signal'] | null,
): AsyncGenerator<ReadOutcome, void, undefined> {
  const onAbort = (): void => {
    close().then(undefined, () => {});
  };
  signal?.addEventListener('abort', onAbort);
  try {
    yield* stream;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await close();
  }
}
