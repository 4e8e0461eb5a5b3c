import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../sources.ts';

/** A program that imports the package by its name, bundled the way a web site does it. */
export async function bundle(
  code: string,
  options: { format?: 'esm' | 'iife'; external?: string[] } = {},
): Promise<{ code: string; packages: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: options.format ?? 'esm',
    external: options.external ?? [],
    logLevel: 'silent',
    // By its name, so by its exports map and not by the paths of tsconfig.json.
    tsconfigRaw: {},
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
  );
  return { code: outputFiles[0]!.text, packages: [...new Set(packages)].sort() };
}

/** kB after minification and gzip. */
export function kilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}
