import { readdirSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as corroborate from '../src/index.ts';
import * as inflect from '../src/inflect.ts';
import * as english from '../src/lexicon/en.ts';
import * as quantities from '../src/quantities.ts';
import * as html from '../src/report/html.ts';
import * as jsonld from '../src/report/jsonld.ts';
import * as markdown from '../src/report/markdown.ts';
import * as quickstatements from '../src/report/quickstatements.ts';
import * as sarif from '../src/report/sarif.ts';
import * as schema from '../src/schema.ts';

// Every ```ts block of a docstring is run, and each `//=>` in it is what the expression before it gives, or prints. Blocks that
// wait for something, read a file or only show a type are left to the tests of what they show.
const modules: Record<string, unknown> = {
  corroborate,
  'corroborate/inflect': inflect,
  'corroborate/lexicon/en': english,
  'corroborate/quantities': quantities,
  'corroborate/report/html': html,
  'corroborate/report/jsonld': jsonld,
  'corroborate/report/markdown': markdown,
  'corroborate/report/quickstatements': quickstatements,
  'corroborate/report/sarif': sarif,
  'corroborate/schema': schema,
};

interface Example {
  file: string;
  code: string;
}

const src = new URL('../src/', import.meta.url);
const examples: Example[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) =>
    [...readFileSync(new URL(file, src), 'utf8').matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, block]) => ({
      file,
      code: block!.replace(/^ *\* ?/gmu, ''),
    })),
  );
const runnable = examples.filter(
  ({ code }) =>
    code.includes('//=>') && !/\bawait\b|\bnode:/u.test(code) && importsOf(code).every((name) => name in modules),
);

function importsOf(code: string): string[] {
  return [...code.matchAll(/from '([^']+)'/gu)].map(([, name]) => name!);
}

/** What each `//=>` says, and what the code before it gives. */
function outcomes(code: string): { said: string; given: string }[] {
  const found: { said: string; given: string }[] = [];
  // A value on a line of its own belongs to the statement before it.
  const joined = code.replace(/\n\s*(\/\/=> )/gu, ' $1');
  const watched = joined.replace(/^(.*?);? \/\/=> (.*)$/gmu, (_, statement: string, said: string) => {
    const note = `saw(${JSON.stringify(said)}, `;
    return statement.includes('console.log(')
      ? statement.replace('console.log(', note)
      : statement.replace(/^(\s*)/u, `$1${note}`).concat(');');
  });
  const { outputText } = ts.transpileModule(watched, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const saw = (said: string, value: unknown): unknown =>
    found.push({ said: plain(said), given: plain(typeof value === 'string' ? value : inspect(value, { depth: 9 })) });
  new Function('require', 'saw', 'exports', outputText)((name: string) => modules[name], saw, {});
  return found;
}

/** Without quotes and blanks, which the two write differently. */
function plain(text: string): string {
  return text
    .replace(/\\n/gu, '\n')
    .replace(/\\t/gu, '\t')
    .replace(/['"`\s]/gu, '');
}

describe('docstrings', () => {
  it('have examples that can be run', () => {
    expect(runnable.length).toBeGreaterThan(9);
  });

  it.each(runnable.map(({ file, code }) => [file, code]))('%s\n%s', (_, code) => {
    const told = outcomes(code!);
    expect(told.length).toBeGreaterThan(0);
    for (const { said, given } of told)
      if (said.endsWith('…')) expect(given.startsWith(said.slice(0, -1))).toBe(true);
      else expect(given).toBe(said);
  });
});
