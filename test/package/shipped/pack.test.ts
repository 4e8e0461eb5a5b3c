import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { entries, manifest, root } from '../sources.ts';
import { run, scratchFolder } from './workshop.ts';

// The package as a user gets it: packed, installed by npm into three projects, and used there. The dependencies come
// from the folder of this repository; only what stands there in two versions may be asked of the registry.

const folder = scratchFolder();
const packed: { filename: string; files: { path: string }[]; size: number } = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
)[0];

const program = `
const quantities = findQuantities('At least 12 people died.');
const report = crossCheck([
  { id: 'a', source: 'A', publishedAt: '2026-03-03', title: 'Ferry sinks off Tarn Island', text: 'A ferry sank off Tarn Island on Monday. Fourteen people drowned.' },
  { id: 'b', source: 'B', publishedAt: '2026-03-03', title: 'Tarn Island ferry sinks', text: 'A ferry sank off Tarn Island on Monday. Sixteen people drowned.' },
]);
console.log(JSON.stringify([quantities.map((quantity) => quantity.text), report.articles.length, report.version]));
`;
const printed = '[["At least 12"],2,1]\n';

function write(project: string, files: Record<string, string | object>): void {
  mkdirSync(join(folder, project), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, project, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

beforeAll(() => {
  const installed = run('npm', ['ls', '--omit=dev', '--all', '--parseable'], root).trim().split('\n').slice(1);
  const nested = (path: string): boolean => path.slice(root.length).split('/node_modules/').length > 1;
  const local = installed
    .filter((path) => !nested(path))
    .map((path) => [path.split('/node_modules/').at(-1)!, `file:${path}`]);
  write('.', {
    'package.json': {
      private: true,
      workspaces: ['esm', 'cjs', 'typescript'],
      dependencies: Object.fromEntries(local),
    },
  });
  const dependencies = { corroborate: `file:../${packed.filename}` };
  const types = {
    strict: true,
    noEmit: true,
    types: [],
    // zod's types name URL.
    lib: ['ES2022', 'DOM'],
    target: 'ES2022',
  };
  write('esm', { 'package.json': { name: 'esm', type: 'module', dependencies } });
  write('cjs', { 'package.json': { name: 'cjs', type: 'commonjs', dependencies } });
  write('typescript', {
    'package.json': { name: 'typescript-project', type: 'module', dependencies },
    'tsconfig.node16.json': { compilerOptions: { ...types, module: 'Node16', moduleResolution: 'Node16' } },
    'tsconfig.bundler.json': {
      compilerOptions: { ...types, module: 'ESNext', moduleResolution: 'Bundler', skipLibCheck: true },
      files: ['use.ts'],
    },
    'use.ts': `import { crossCheck, findQuantities, type Quantity, type Report } from 'corroborate';
      ${entries.map(({ specifier }, index) => `import * as entry${index} from '${specifier}';`).join('\n')}
      export const quantities: Quantity[] = findQuantities('12');
      export const report: Report = crossCheck([{ id: 'a', text: 'b' }]);
      // @ts-expect-error The types are there: an article has a text.
      crossCheck([{ id: 'a' }]);
      export default [${entries.map((_, index) => `entry${index}`).join(', ')}];`,
    'use.cts': `import corroborate = require('corroborate');
      export const quantities: corroborate.Quantity[] = corroborate.findQuantities('12');`,
  });
  run('npm', ['install', '--prefer-offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
});

describe('the tarball', () => {
  it('holds the build, the schemas and the papers, and nothing else', () => {
    const paths = packed.files.map((file) => file.path);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'dist/index.js', 'dist/index.cjs']));
    expect(paths.filter((path) => !/^(?:dist\/|schema\/[a-z]+\.schema\.json$|[\w.]+$)/u.test(path))).toEqual([]);
  });

  it('is the same version everywhere', () => {
    const installed = readFileSync(join(folder, 'node_modules/corroborate/package.json'), 'utf8');
    expect(JSON.parse(installed).exports).toEqual(manifest.exports);
  });
});

describe('installed by npm', () => {
  it('is imported by an ESM project', () => {
    write('esm', { 'use.js': `import { crossCheck, findQuantities } from 'corroborate';${program}` });
    expect(run('node', ['use.js'], join(folder, 'esm'))).toBe(printed);
  });

  it('is required by a CommonJS project, with no ES module on the way', () => {
    write('cjs', { 'use.js': `const { crossCheck, findQuantities } = require('corroborate');${program}` });
    const flag = '--no-experimental-require-module';
    const flags = process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
    expect(run('node', [...flags, 'use.js'], join(folder, 'cjs'))).toBe(printed);
  });

  it.each(entries)('gives both formats the same names: $specifier', ({ specifier }) => {
    const esm = `import('${specifier}').then((all) => console.log(Object.keys(all).sort().join()))`;
    const cjs = `console.log(Object.keys(require('${specifier}')).sort().join())`;
    const names = run('node', ['-e', esm], join(folder, 'esm'));
    expect(names.trim()).not.toBe('');
    expect(run('node', ['-e', cjs], join(folder, 'cjs'))).toBe(names);
  });

  it.each(['node16', 'bundler'])('is typed in a TypeScript project: moduleResolution %s', (resolution) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    run('node', [tsc, '-p', `tsconfig.${resolution}.json`], join(folder, 'typescript'));
  });

  it('puts its command into the project', () => {
    const command = join(folder, 'node_modules/.bin/corroborate');
    expect(run(command, ['--version'], join(folder, 'cjs')).trim()).toContain(manifest.version);
  });

  it('ships the JSON Schema of a report', () => {
    const code = `console.log(require('corroborate/schema/report.schema.json').$schema)`;
    expect(run('node', ['-e', code], join(folder, 'cjs'))).toMatch(/^https:\/\/json-schema\.org\//u);
  });
});
