import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { formatWithOptions } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as corroborate from '../src/index.ts';
import * as quantities from '../src/quantities.ts';
import * as html from '../src/report/html.ts';
import * as markdown from '../src/report/markdown.ts';
import { README_TABLES } from './support/readme-tables.ts';

// Every ```ts block of the README that a ```text block follows is run, and must print it. `npm run golden` writes the
// printed text anew.
const readme = new URL('../README.md', import.meta.url);
const BLOCKS = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu;
const modules: Record<string, unknown> = {
  corroborate,
  'corroborate/quantities': quantities,
  'corroborate/report/html': html,
  'corroborate/report/markdown': markdown,
};
const requireNode = createRequire(import.meta.url);

function printed(code: string): string {
  const lines: string[] = [];
  const log = (...values: unknown[]): unknown => lines.push(formatWithOptions({ colors: false }, ...values));
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const require = (name: string): unknown => modules[name] ?? requireNode(name);
  new Function('require', 'console', 'exports', outputText)(require, { log }, {});
  return `${lines.join('\n')}\n`;
}

/** `<!-- table: NAME -->` … `<!-- end -->` */
const TABLES = /<!-- table: ([\w ]+) -->\n[\s\S]*?<!-- end -->/gu;
const withTables = (text: string): string =>
  text.replace(TABLES, (whole, name: string) => {
    const table = README_TABLES.get(name);
    return table === undefined ? whole : `<!-- table: ${name} -->\n\n${table()}\n\n<!-- end -->`;
  });

describe('README', () => {
  const text = readFileSync(readme, 'utf8');
  const blocks = [...text.matchAll(BLOCKS)];

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(1);
  });

  if (process.env.npm_lifecycle_event === 'golden') {
    const block = (_: string, code: string) => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed(code)}\`\`\``;
    writeFileSync(readme, withTables(text.replace(BLOCKS, block)));
  } else {
    it('has the tables that the words and rules make; `npm run golden` writes them anew', () => {
      const names = [...text.matchAll(TABLES)].map(([, name]) => name);
      expect(names).toEqual([...README_TABLES.keys()]);
      expect(withTables(text)).toBe(text);
    });

    it('points at files that are there', () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)\)/gu)].map(([, path]) => path!);
      expect(links.length).toBeGreaterThan(5);
      expect(links.filter((path) => !existsSync(new URL(path, readme)))).toEqual([]);
    });

    it.each(blocks.map(([, code, output]) => [code!, output!]))('runs\n%s', (code, output) => {
      expect(printed(code)).toBe(output);
    });
  }
});
