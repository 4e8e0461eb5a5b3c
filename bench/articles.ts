/**
 * How fast articles are read, next to compromise, chrono-node and a bare regular expression, in one run on one core:
 *
 *     npx tsx bench/articles.ts [FOLDER | FILE.jsonl …]
 *
 * Without arguments the text is news of our own writing; a folder of texts or JSON Lines with a `text` each are measured
 * beside it. Time is processor time, so that a busy machine changes ratios little.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node/en';
import nlp from 'compromise';
import type { Article } from '../src/model/article.ts';
import { readArticle } from '../src/pipeline.ts';
import { news } from './own-news.ts';

/** Every `.txt` or `.md` of a folder, or every line of a `.jsonl`. */
function given(path: string): Article[] {
  if (statSync(path).isDirectory()) {
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:txt|md)$/u.test(name),
    );
    return names.map((id) => ({ id, text: readFileSync(join(path, id), 'utf8'), publishedAt: '2024-05-16' }));
  }
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, id) => {
    const { title, text, publishedAt } = JSON.parse(line) as Article;
    return { id: String(id), text, ...(title && { title }), ...(publishedAt && { publishedAt }) };
  });
}

const sizeOf = (articles: readonly Article[]) =>
  articles.reduce((sum, { title, text }) => sum + text.length + (title?.length ?? 0), 0);

/** Seconds of one core. */
function cost(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** Megabytes per second, the median of several runs. */
function speed(articles: readonly Article[], runs: number, read: (article: Article) => unknown): number {
  const costs = Array.from({ length: runs }, () =>
    cost(() => {
      for (const article of articles) read(article);
    }),
  );
  return sizeOf(articles) / 1e6 / median(costs);
}

/** The first articles, `bytes` of them: the peer is too slow for all. */
function sample(articles: readonly Article[], bytes: number): Article[] {
  let total = 0;
  return articles.filter(({ text }) => {
    total += text.length;
    return total - text.length < bytes;
  });
}

/** What else reads news for figures or dates, or only its sentences and words; the bare expression is the ceiling. */
const PEERS: readonly { name: string; read(article: Article): unknown }[] = [
  { name: "compromise's parse", read: ({ text }) => nlp(text) },
  { name: "compromise's numbers()", read: ({ text }) => nlp(text).numbers().json() },
  { name: 'chrono-node', read: ({ text }) => chrono.parse(text, PRINTED) },
  { name: 'a bare regular expression', read: ({ text }) => [...text.matchAll(/\d[\d,.]*/gu)] },
];
const PRINTED = new Date(Date.UTC(2024, 4, 16));

function measure(what: string, articles: readonly Article[]): void {
  const first = articles.slice(0, 100);
  const cold = cost(() => {
    for (const article of first) readArticle(article);
  });
  const ours = speed(articles, 5, readArticle);
  const small = sample(articles, 60_000);
  const line = (name: string, text: string) => console.log(`  ${name.padEnd(28)}${text}`);
  console.log(`${what}: ${articles.length} articles, ${(sizeOf(articles) / 1e6).toFixed(1)} MB`);
  line(`first ${first.length} articles`, `${(cold * 1000).toFixed(0)} ms`);
  line('readArticle', `${ours.toFixed(2)} MB/s`);
  for (const { name, read } of PEERS) {
    const theirs = speed(small, 3, read);
    line(
      name,
      `${theirs.toFixed(3)} MB/s; readArticle is ${(ours / theirs).toFixed(theirs > ours ? 4 : 1)} times as fast`,
    );
  }
}

measure('own news', news(2_000_000));
for (const path of process.argv.slice(2)) measure(path, given(path));
