import type { Article } from '../model/article.ts';
import { type ReadResult, tryReadAll } from '../read-articles.ts';
import { sharedOptions } from './pool.ts';

// What runs in each thread. The options come once, at its start: a lexicon is dear to copy and to compile.

const options = await sharedOptions();

export default function readBatch(batch: Article[]): ReadResult[] {
  return tryReadAll(batch, options);
}
