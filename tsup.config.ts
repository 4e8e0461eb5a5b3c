import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** `./lexicon/en` is `src/lexicon/en.ts`: a subpath of the package is the path of its source, and of its output. */
const entries = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => (subpath === '.' ? 'index' : subpath.slice(2)));
const sources = (names: string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const commands = Object.keys((manifest as { bin?: object }).bin ?? {}).length > 0 ? ['cli'] : [];

export default defineConfig([
  {
    entry: sources([...entries, ...commands]),
    format: 'esm',
    dts: { entry: sources(entries) },
    target: 'es2022',
    platform: 'neutral',
    // Only the command imports them; the architecture test says so.
    external: [/^node:/u],
  },
  {
    entry: sources(entries),
    format: 'cjs',
    dts: true,
    target: 'es2022',
    platform: 'neutral',
  },
]);
