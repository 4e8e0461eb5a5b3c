import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossCheck, readArticle } from '../../src/pipeline.ts';
import { checkAgainst, ReportSchema } from '../../src/schema.ts';
import { khojalyArticles } from '../support/reports.ts';
import { folderWith, run } from '../support/terminal.ts';

const jsonl = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const articles = jsonl(khojalyArticles);
const ESCAPE = '\u001b';

describe('check', () => {
  it('prints the report of the contract', async () => {
    const cwd = folderWith({ 'a.jsonl': articles });
    const { code, out, err } = await run(['check', 'a.jsonl', '--json'], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(crossCheck(khojalyArticles))));
    expect(checkAgainst(ReportSchema, JSON.parse(out)).ok).toBe(true);
  });

  it('lets the good files through and tells of the bad one', async () => {
    const cwd = folderWith({ 'a.jsonl': articles, 'b.json': '{' });
    const { code, out, err } = await run(['check', '--json', '.'], { cwd });
    expect(code).toBe(2);
    expect(err).toBe('corroborate: b.json:1: expected JSON: an article or a list of articles\n');
    expect(JSON.parse(out).articles).toHaveLength(khojalyArticles.length);
  });

  it('prints no report when nothing could be read', async () => {
    expect(await run(['check', 'nothing.txt'], { cwd: folderWith({}) })).toEqual({
      code: 2,
      out: '',
      err: 'corroborate: nothing.txt: no such file or folder\n',
    });
  });

  it('is quiet when asked', async () => {
    const { code, err } = await run(['check', '-q', 'nothing.txt'], { cwd: folderWith({}) });
    expect([code, err]).toEqual([2, '']);
  });

  it('writes to a file', async () => {
    const cwd = folderWith({ 'a.txt': 'Nothing.' });
    expect(await run(['check', 'a.txt', '--json', '-o', 'out.json'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).version).toBe(1);
    const failed = await run(['check', 'a.txt', '-o', 'no/such/folder.txt'], { cwd });
    expect([failed.code, failed.err]).toEqual([2, 'corroborate: no/such/folder.txt: no such file or folder\n']);
  });

  it('reads standard input', async () => {
    const { out } = await run(['check', '-', '--json'], { stdin: articles });
    expect(JSON.parse(out).articles).toHaveLength(khojalyArticles.length);
  });
});

describe('compare', () => {
  it('says of readings what check says of their articles', async () => {
    const cwd = folderWith({ 'a.jsonl': articles });
    const { out: readings } = await run(['extract', '--readings', 'a.jsonl'], { cwd });
    const { out, code } = await run(['compare', '-', '--json'], { stdin: readings });
    expect([code, out]).toEqual([0, (await run(['check', 'a.jsonl', '--json'], { cwd })).out]);
  });

  it('tells of lines that are no readings', async () => {
    const reading = readArticle({ id: 'a', text: '' });
    const cwd = folderWith({ 'r.jsonl': `${jsonl([reading, { ...reading, claims: 3 }, reading])}oops` });
    const { code, err } = await run(['compare', 'r.jsonl', 'x.jsonl'], { cwd });
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      'corroborate: r.jsonl:2: reading.claims: expected array, got number',
      'corroborate: r.jsonl:3: article.id: "a" was read already',
      'corroborate: r.jsonl:4: expected one JSON object per line',
      'corroborate: x.jsonl: no such file or folder',
      '',
    ]);
  });
});

describe('extract', () => {
  it('prints the claims of each article, one per line', async () => {
    const cwd = folderWith({ 'a.jsonl': articles });
    const { out } = await run(['extract', 'a.jsonl'], { cwd });
    const lines = out.split('\n').filter((line) => line !== '');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      khojalyArticles.flatMap((article) => JSON.parse(JSON.stringify(readArticle(article).claims))),
    );
  });
});

describe('explain', () => {
  it('says when there is nothing', async () => {
    expect((await run(['explain', 'Nothing happened.'])).out).toBe('No figure found.\n');
  });

  it('gives it as JSON', async () => {
    const { out } = await run(['explain', '--json', '-', '--date', '2024-02-26'], { stdin: 'Nothing happened.' });
    expect(JSON.parse(out)).toMatchObject({ quantities: [], reading: { article: { publishedAt: '2024-02-26' } } });
  });
});

describe('schema', () => {
  it.each(['article', 'reading', 'report', 'diff'])('prints that of %s', async (name) => {
    const { out } = await run(['schema', name]);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8')),
    );
  });
});

describe('a mistake on the command line', () => {
  it.each<[string[], string]>([
    [['chek'], '"chek" is no command; expected check, extract, compare, explain, schema (see corroborate --help)'],
    [['check'], 'no FILE given; - is standard input (see corroborate check --help)'],
    [['check', '--jsn', 'a'], "Unknown option '--jsn' (see corroborate check --help)"],
    [['check', '--format', 'xml', 'a'], 'xml'],
    [['check', '--format'], "Option '-f, --format <value>' argument missing (see corroborate check --help)"],
    [
      ['check', '--json', '--format', 'table', 'a'],
      '--json and --format table can’t both be given (see corroborate check --help)',
    ],
    [['check', '--fail-on', 'disagree,bad', 'a'], 'got "bad"'],
    [['check', '--fail-on', '', 'a'], 'got ""'],
    [['check', '--width', 'x', 'a'], '--width: expected a number of columns, got "x" (see corroborate check --help)'],
    [['explain', 'a', 'b'], 'more than one SENTENCE given; put it in quotes (see corroborate explain --help)'],
    [['explain', 'a', '--date', 'today'], '--date: expected an ISO 8601 date'],
    [['schema', 'claim'], 'expected one of article, reading, report, diff (see corroborate schema --help)'],
  ])('%j is told', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^corroborate: .*\n$/u);
  });
});

describe('help', () => {
  it('is printed when asked, with every option, and told when nothing is said', async () => {
    const asked = await run(['--help']);
    expect(asked.code).toBe(0);
    expect(asked.out).toContain('EXIT CODES\n  0  All went well.');
    expect(await run([])).toEqual({ code: 2, out: '', err: asked.out });
    const { out } = await run(['check', '--help']);
    expect(await run(['help', 'check'])).toMatchObject({ code: 0, out });
    for (const option of ['--json', '--fail-on VERDICTS', '-o, --output FILE', '-i, --input KIND']) {
      expect(out).toContain(option);
    }
  });

  it.each([40, 80, 120])('fits %i columns', async (columns) => {
    for (const name of ['check', 'extract', 'compare', 'explain', 'schema']) {
      const { out } = await run(['help', name], { columns });
      const prose = out.split('EXAMPLES')[0]!.split('\n');
      // A term and 20 columns for what it means are always there.
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(Math.max(columns, 56));
    }
  });

  it('knows the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});

describe('colours', () => {
  const cwd = folderWith({ 'a.jsonl': `${articles}{"id":"z","text":"At least 12 people were killed."}\n` });
  const coloured = async (args: string[], setting: object) =>
    (await run(['check', 'a.jsonl', ...args], { cwd, ...setting })).out.includes(ESCAPE);

  it('are for people who look on', async () => {
    expect(await coloured([], { isTTY: true })).toBe(true);
  });

  it('are not for files, dumb terminals, or people who want none', async () => {
    expect(await coloured([], {})).toBe(false);
    expect(await coloured([], { isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured([], { isTTY: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured(['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } })).toBe(false);
  });
});
