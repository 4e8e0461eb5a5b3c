import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = new URL('..', import.meta.url);
const scripts = readdirSync(new URL('examples', root)).filter((file) => /^\d\d-.*\.ts$/u.test(file));

describe('examples', () => {
  it('are numbered without a hole', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.map((script) => Number(script.slice(0, 2)))).toEqual(scripts.map((_, index) => index + 1));
  });

  // `npm run golden` writes what they print anew.
  it.each(scripts)('%s prints what it is said to print', { timeout: 60_000 }, async (script) => {
    const { stdout, stderr } = await run(process.execPath, ['--import', 'tsx', `examples/${script}`], { cwd: root });
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(`../examples/output/${script.replace('.ts', '.txt')}`);
  });
});
