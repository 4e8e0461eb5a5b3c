import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifest, root } from './sources.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Locked {
  dev?: boolean;
  hasInstallScript?: boolean;
  license?: string;
  version?: string;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);

describe('what a user installs with the package', () => {
  it('is pinned, and each direct dependency is justified in the README', () => {
    expect(Object.values(manifest.dependencies).filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
    const readme = read('README.md');
    expect(Object.keys(manifest.dependencies).filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in scripts)).toEqual([]);
  });
});

describe('the workflows', () => {
  it('publish with provenance, and with no more rights than that takes', () => {
    const { permissions, jobs } = parse(read('.github/workflows/release.yml'));
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    const steps = jobs.publish.steps.map(({ run }: { run?: string }) => run ?? '');
    expect(steps.some((step: string) => /^npm publish --provenance\b/u.test(step))).toBe(true);
  });

  it('run the gate that is run everywhere', () => {
    const { permissions, jobs } = parse(read('.github/workflows/ci.yml'));
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.test.steps.at(-1)).toEqual({ run: 'bash .ci/run' });
  });
});
