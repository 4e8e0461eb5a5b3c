import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { formatWithOptions } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as corroborate from '../src/index.ts';
import * as quantities from '../src/quantities.ts';

// Every ```ts block of the README that a ```text block follows is run, and must print it. `npm run golden` writes the
// printed text anew.
const readme = new URL('../README.md', import.meta.url);
const BLOCKS = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu;
const modules: Record<string, unknown> = { corroborate, 'corroborate/quantities': quantities };
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

describe('README', () => {
  const text = readFileSync(readme, 'utf8');
  const blocks = [...text.matchAll(BLOCKS)];

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(1);
  });

  if (process.env.npm_lifecycle_event === 'golden') {
    writeFileSync(
      readme,
      text.replace(BLOCKS, (_, code: string) => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed(code)}\`\`\``),
    );
  } else {
    it.each(blocks.map(([, code, output]) => [code!, output!]))('runs\n%s', (code, output) => {
      expect(printed(code)).toBe(output);
    });
  }
});
