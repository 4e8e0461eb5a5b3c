import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifest, root } from '../sources.ts';
import { scratchFolder } from './workshop.ts';

// The bar on a real terminal: `script` of util-linux gives the command one of its own and keeps what appears on it.

const folder = scratchFolder();
const command = join(root, (manifest as unknown as { bin: { corroborate: string } }).bin.corroborate);
const hasScript = process.platform === 'linux' && existsSync('/usr/bin/script');

/** What appeared on the terminal while the shell line ran, with `$RUN` for the command. */
function onTerminal(line: string, env: NodeJS.ProcessEnv = {}): string {
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env;
  const run = line.replace('$RUN', `'${process.execPath}' '${command}'`);
  const { status } = spawnSync('script', ['-qec', run, 'typescript'], {
    cwd: folder,
    env: { ...clean, TERM: 'xterm-256color', ...env },
    input: '',
  });
  expect(status).toBe(0);
  return readFileSync(join(folder, 'typescript'), 'utf8').replace(/^Script started.*\n|\nScript done[\s\S]*$/gu, '');
}

const ESCAPE = '\u001b';
/** Back to the start of the line, and what stands on it away. */
const CLEAR = `\r${ESCAPE}[K`;
const BAR = /[█░]{24} +\d+ % {2}[\d,]+ articles? read/u;

describe.skipIf(!hasScript)('the bar on a terminal', { timeout: 300_000 }, () => {
  beforeAll(() => {
    const text = 'A ferry sank off Tarn Island on Monday. Fourteen people drowned, and at least 12 were hurt. '.repeat(
      40,
    );
    const articles = Array.from({ length: 1500 }, (_, n) => JSON.stringify({ id: `${n}`, text }));
    writeFileSync(join(folder, 'many.jsonl'), articles.join('\n'));
    writeFileSync(join(folder, 'one.txt'), 'Fourteen people drowned.');
  });

  it('shows on long work, is taken away at its end, and is in no file', () => {
    const seen = onTerminal('$RUN extract -j 1 many.jsonl > out.jsonl');
    expect(seen).toMatch(BAR);
    expect(seen.startsWith(CLEAR) && seen.trimEnd().endsWith(CLEAR)).toBe(true);
    const out = readFileSync(join(folder, 'out.jsonl'), 'utf8');
    expect(out).not.toContain(ESCAPE);
    expect(out.split('\n').length).toBeGreaterThan(1500);
  });

  it('is not there for who wants quiet, and not in a pipe', () => {
    expect(onTerminal('$RUN extract -q -j 1 many.jsonl > out.jsonl')).toBe('');
    expect(onTerminal('$RUN extract -j 1 many.jsonl 2> err.txt > out.jsonl')).toBe('');
    expect(readFileSync(join(folder, 'err.txt'), 'utf8')).toBe('');
  });

  it('leaves colours to those who want them', () => {
    const table = (env: NodeJS.ProcessEnv) => onTerminal('$RUN check -q one.txt', env);
    expect(table({})).toContain(`${ESCAPE}[1m`);
    expect(table({ NO_COLOR: '1' })).not.toContain(ESCAPE);
  });
});
