import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
};

/** The entries of the package: `./lexicon/en` → `src/lexicon/en.ts`. */
export const entries = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => {
    const name = subpath === '.' ? 'index' : subpath.slice(2);
    return { specifier: `corroborate${subpath.slice(1)}`, name, source: `src/${name}.ts` };
  });

export interface Source {
  /** `quantity/scan.ts` */
  path: string;
  text: string;
  /** As TypeScript parses it, with positions and parents. */
  ast: ts.SourceFile;
  /** Paths of own files (`model/span.ts`) and names of packages (`zod/mini`, `node:fs`), types included. */
  imports: string[];
}

/** Every file of `src`. */
export const sources: Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, 'src', path), 'utf8');
    const imports = ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? own(path, fileName) : fileName));
    return { path, text, ast: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), imports };
  });

function own(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

/** Calls `visit` with every node below `node`. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    walk(child, visit);
  });
}

/** `verdict/settings.ts:12` */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.ast.getLineAndCharacterOfPosition(node.getStart(source.ast)).line + 1}`;
}
