import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { manifest, root } from '../sources.ts';

/** The built file that `bin` names. */
export const command = join(root, (manifest as unknown as { bin: { corroborate: string } }).bin.corroborate);

/** A folder outside the repository, gone when the tests of the file are over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the command prints; throws with all it printed when it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/** Runs the command in a folder, as Node runs it for a user: without the colours of whoever runs the tests. */
export function commandIn(folder: string) {
  return (
    args: readonly string[],
    { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
  ): { code: number | null; out: string; err: string } => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env;
    const run = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      input,
      env: { ...clean, ...env },
      encoding: 'utf8',
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  };
}
