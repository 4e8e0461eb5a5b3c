/**
 * Everything in one run, on one core but where it says threads:
 *
 *     npm run bench [-- FOLDER | FILE.jsonl …] [--claims 1000000] [--day 0.1]
 *
 * On news of our own making and on any texts given: each MB/s beside the peers', as ratios, in processor time, so that a
 * busy machine changes little. Then readings compared, up to `--claims`; a share of a day of the world's news, `--day`;
 * start-up; bundles. Writes the table of README.md.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, kilobytes } from '../test/package/shipped/bundle.ts';
import { cost } from './cost.ts';
import { news } from './own-news.ts';
import { PEERS } from './peers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { claims: { type: 'string', default: '100000' }, day: { type: 'string', default: '0.1' } },
  allowPositionals: true,
});
const dist = (name: string) => import(pathToFileURL(join(root, 'dist', name)).href);
const { findQuantities, readArticle } = (await dist('index.js')) as typeof import('../src/index.ts');

/** MB of heap at most. */
const COMPARING = 8_000;
const DAY = 500;
const ROOM = ['--max-semi-space-size=128'];

const rows: string[] = [];
function row(what: string, figure: string, beside = ''): void {
  rows.push(`| ${what} | ${figure} | ${beside} |`);
  console.log(`${what.padEnd(52)} ${figure.padStart(24)}  ${beside}`);
}

/** MB/s at best of a few runs: what others do on the machine only ever makes it slower. */
function speed(texts: readonly string[], read: (text: string) => unknown): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const runs = Array.from({ length: 4 }, () =>
    cost(() => {
      for (const text of texts) read(text);
    }),
  );
  return size / Math.min(...runs);
}

/** The first texts, about so many UTF-16 units of them: some peers are too slow for all. */
function first(texts: readonly string[], units: number): string[] {
  let left = units;
  return texts.filter((text) => {
    left -= text.length;
    return left + text.length > 0;
  });
}

function textsOf(path: string): string[] {
  if (statSync(path).isDirectory()) {
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:txt|md)$/u.test(name),
    );
    return names.sort().map((name) => readFileSync(join(path, name), 'utf8'));
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

function reading(what: string, texts: readonly string[]): void {
  const large = first(texts, 2_000_000);
  const small = first(texts, 60_000);
  const read = speed(large, (text) => readArticle({ id: 'a', text, publishedAt: '2024-05-16' }));
  const figures = speed(large, (text) => findQuantities(text));
  row(`\`readArticle\`, ${what}`, `${read.toFixed(2)} MB/s`);
  row(`\`findQuantities\`, ${what}`, `${figures.toFixed(1)} MB/s`);
  for (const peer of PEERS) {
    const theirs = speed(small, peer.read);
    const beside = `\`findQuantities\` × ${ratio(figures / theirs)}, \`readArticle\` × ${ratio(read / theirs)}`;
    row(peer.name, `${theirs < 1 ? theirs.toFixed(3) : theirs.toFixed(1)} MB/s`, beside);
  }
}

function ratio(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}

reading(
  'own news',
  news(2_000_000).map(({ text }) => text),
);
for (const path of positionals) reading(path, textsOf(path));

/**
 * A process of its own, so that the peak of memory is of this work alone. Comparing makes many small objects that soon
 * are garbage: given room for them (`--max-semi-space-size`), as any batch job may be, Node collects them less often.
 */
function alone(megabytes: number, script: string, argument: string, young: readonly string[] = []): string {
  const args = [`--max-old-space-size=${megabytes}`, ...young, '--import', 'tsx', `bench/${script}`, argument];
  return execFileSync('node', args, { cwd: root, encoding: 'utf8' }).trim();
}

for (let claims = 1_000; claims <= Number(values.claims); claims *= 10)
  row(
    `\`compareReadings\`, ${claims.toLocaleString('en')} claims`,
    alone(COMPARING, 'compare.ts', String(claims), ROOM),
  );
if (Number(values.day) > 0) row("a day of the world's news, `readArticles`", alone(DAY, 'day.ts', values.day));

for (const name of ['quantities.js', 'index.js', 'node.js']) {
  const program = `const from = process.cpuUsage().user; await import('./dist/${name}'); console.log((process.cpuUsage().user - from) / 1000)`;
  const run = (): number =>
    Number(execFileSync('node', ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' }));
  const name_ = name === 'index.js' ? 'corroborate' : `corroborate/${name.slice(0, -3)}`;
  row(`start-up, \`${name_}\``, `${Math.min(run(), run(), run(), run(), run()).toFixed(0)} ms of a core`);
}

const sizes: [string, string][] = [
  ['`findQuantities` alone', `export { findQuantities } from 'corroborate/quantities'`],
  ['`crossCheck`', `export { crossCheck } from 'corroborate'`],
];
for (const [what, code] of sizes) {
  row(`${what}, minified and gzipped`, `${kilobytes((await bundle(code)).code).toFixed(1)} kB`);
}

const table = ['| what | measured | beside it |', '| --- | --- | --- |', ...rows].join('\n');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const between = /(?<=<!-- bench:start -->\n)[\s\S]*(?=<!-- bench:end -->)/u;
if (positionals.length === 0) writeFileSync(join(root, 'README.md'), readme.replace(between, `\n${table}\n\n`));
