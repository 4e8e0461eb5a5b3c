import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../sources.ts';
import { command, commandIn, scratchFolder } from './workshop.ts';

// The command as a user gets it: the built file that `bin` names, run by Node in a folder of articles.

const folder = scratchFolder();
const corroborate = commandIn(folder);

beforeAll(() => {
  mkdirSync(join(folder, 'articles/day two'), { recursive: true });
  const sinking = 'A ferry sank off Tarn Island on Monday.';
  const files = {
    'articles/a.md': `---\nsource: Tarn Herald\ndate: 2026-03-03\n---\n# Ferry sinks off Tarn Island\n\n${sinking} Fourteen people drowned.\n`,
    'articles/day two/b.json': JSON.stringify({
      id: 'b',
      source: 'Coast Courier',
      publishedAt: '2026-03-03',
      title: 'Tarn Island ferry sinks',
      text: `${sinking} Sixteen people drowned.`,
    }),
    'bad.json': '{"id": 3}',
    'hostile.txt': `${sinking} Fourteen people drowned, \u001b]0;x\u0007the coast guard\u001b[2J said.`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

describe('the command', () => {
  it('says where sources disagree, with their figures and their sentences', () => {
    const { code, out, err } = corroborate(['check', 'articles']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('✗ DISAGREE  killed');
    expect(out).toMatch(/Fourteen +Tarn Herald +2026-03-03 +“Fourteen people drowned\.”/u);
    expect(out).toMatch(/Sixteen +Coast Courier +2026-03-03 +“Sixteen people drowned\.”/u);
  });

  it.each([
    [0, ['check', 'articles']],
    [0, ['check', 'articles', '--fail-on', 'revised']],
    [1, ['check', 'articles', '--fail-on', 'revised,disagree']],
    [2, ['check', 'articles', 'bad.json', '--fail-on', 'disagree']],
    [2, ['check']],
    [2, []],
    [0, ['--help']],
  ])('ends with %i: %j', (code, args) => {
    expect(corroborate(args).code).toBe(code);
  });

  it('lets good files through, and names the bad one and its field', () => {
    const { out, err } = corroborate(['check', '--json', 'bad.json', 'articles']);
    expect(err).toBe('corroborate: bad.json: id: expected string, got number; text: expected string, got nothing\n');
    expect(JSON.parse(out).articles.map(({ id }: { id: string }) => id)).toEqual(['articles/a.md', 'b']);
  });

  it('has no colours in a pipe, unless it is told', () => {
    const sequence = '\u001b[';
    expect(corroborate(['check', 'articles']).out).not.toContain(sequence);
    expect(corroborate(['check', 'articles'], { env: { FORCE_COLOR: '1' } }).out).toContain(sequence);
    expect(corroborate(['check', 'articles'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(
      sequence,
    );
  });

  it('prints no escape sequence of an article', () => {
    const { out } = corroborate(['check', 'hostile.txt']);
    expect(out).toContain('Fourteen');
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('reads standard input, and what it wrote itself', () => {
    const text = readFileSync(join(folder, 'articles/a.md'), 'utf8');
    expect(
      JSON.parse(corroborate(['check', '-', '--json', '-i', 'markdown'], { input: text }).out).articles[0].id,
    ).toBe('stdin');
    const { out: readings } = corroborate(['extract', '--readings', 'articles']);
    expect(corroborate(['compare', '-', '--json'], { input: readings }).out).toBe(
      corroborate(['check', '--json', 'articles']).out,
    );
  });

  it('writes the page beside what it prints', () => {
    const { code, out } = corroborate(['check', 'articles', '--html', 'report.html']);
    expect([code, out.includes('DISAGREE')]).toEqual([0, true]);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(
      /^<!doctype html>[\s\S]*<article class="sheet"[\s\S]*<mark><a[^>]*>Fourteen<\/a><\/mark>/u,
    );
  });

  it.each(['table', 'json', 'jsonl', 'markdown', 'csv', 'html'])('prints %s', (format) => {
    const { code, out, err } = corroborate(['check', 'articles', '--format', format]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Sixteen');
  });

  it('explains a sentence', () => {
    const { out } = corroborate(['explain', 'At least 12 people were killed, the ministry said.']);
    expect(out).toMatch(/^Quantities\n {2}0–11 “At least 12”: at least 12 · at-least · count\n/u);
    expect(out).toMatch(/Claims\n {2}0–11 “At least 12”: killed · at least 12 · citing /u);
  });

  it.skipIf(process.platform === 'win32')('is no failure when its reader has seen enough', () => {
    const line = `"${process.execPath}" "${command}" extract articles | head -c 1`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('knows its version', () => {
    expect(corroborate(['--version']).out).toBe(`${(manifest as unknown as { version: string }).version}\n`);
  });
});
