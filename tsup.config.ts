import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** `./lexicon/en` is `src/lexicon/en.ts`: a subpath of the package is the path of its source, and of its output. */
const entries = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => (subpath === '.' ? 'index' : subpath.slice(2)));
const commands = 'bin' in manifest ? ['cli'] : [];
const sources = (names: string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));

const common: Options = { target: 'es2022', platform: 'neutral' };

export default defineConfig([
  // Only the command imports from Node; the architecture test says so.
  { ...common, format: 'esm', entry: sources([...entries, ...commands]), external: [/^node:/u] },
  { ...common, format: 'cjs', entry: sources(entries) },
  { ...common, format: ['esm', 'cjs'], entry: sources(entries), dts: { only: true } },
]);
