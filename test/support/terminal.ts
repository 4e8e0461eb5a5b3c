import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.ts';

export interface Run {
  code: number;
  out: string;
  err: string;
}

export interface Setting {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  isTTY?: boolean;
  columns?: number;
  now?: () => number;
}

/** Runs the command in this process, on a terminal that remembers what it was told. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const told = { out: '', err: '' };
  const output = (name: 'out' | 'err') => ({
    write: (text: string) => {
      told[name] += text;
    },
    isTTY: setting.isTTY ?? false,
    columns: setting.columns,
  });
  const bytes = typeof setting.stdin === 'string' ? new TextEncoder().encode(setting.stdin) : setting.stdin;
  const code = await main(
    args,
    {
      cwd: setting.cwd ?? '.',
      env: setting.env ?? {},
      stdin: Readable.from(bytes === undefined ? [] : [bytes]),
      out: output('out'),
      err: output('err'),
      now: setting.now ?? (() => 0),
    },
    '1.2.3',
  );
  return { code, ...told };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files in it, gone when the tests of the file are over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'corroborate-')));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
