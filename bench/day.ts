/**
 * A share of a day of the world's news read as a stream on two threads, alone in its process: prints how long the whole
 * day would take at this pace, and the peak of memory, which does not depend on the share. npx tsx bench/day.ts 0.1
 */
import { pathToFileURL } from 'node:url';
import { newsStream } from './own-news.ts';

const { readArticles } = (await import(pathToFileURL('dist/node.js').href)) as typeof import('../src/node.ts');

const ARTICLES = 300_000;
const BYTES = 1.5e9;
/** Sentences: then an article of own news has 5 kB, as those of the day. */
const LONGEST = 83;
const THREADS = 2;

const share = Number(process.argv[2]);
const from = performance.now();
let articles = 0;
let claims = 0;
for await (const { reading } of readArticles(newsStream(share * BYTES, LONGEST), { concurrency: THREADS })) {
  articles += 1;
  claims += reading?.claims.length ?? 0;
}
const seconds = (performance.now() - from) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const day = (used: number): string => (used / share / 60).toFixed(1);
console.log(
  `${day(seconds)} min on ${THREADS} threads (${day((userCPUTime + systemCPUTime) / 1e6)} min of a core), ` +
    `${(maxRSS / 2 ** 20).toFixed(2)} GB: worked out from ${articles.toLocaleString('en')} of ` +
    `${ARTICLES.toLocaleString('en')} articles, ${claims.toLocaleString('en')} claims`,
);
