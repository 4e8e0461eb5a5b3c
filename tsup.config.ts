import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** `./lexicon/en` is `src/lexicon/en.ts`: a subpath of the package is the path of its source, and of its output. */
const entries = Object.keys(manifest.exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => (subpath === '.' ? 'index' : subpath.slice(2)));
const commands = 'bin' in manifest ? ['cli'] : [];
const sources = (names: string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));

/** What `./node` starts in threads of their own, as ES modules whoever asks. */
const workers = ['node/worker'];

const common: Options = { target: 'es2022', platform: 'neutral', external: [/^node:/u] };

export default defineConfig(({ dts }): Options[] => [
  // Only the command and `./node` import from Node; the architecture test says so.
  { ...common, format: 'esm', entry: sources([...entries, ...commands, ...workers]) },
  { ...common, format: 'cjs', entry: sources(entries.filter((entry) => entry !== 'node')) },
  // It asks where it stands: in CommonJS that is not told by import.meta.url.
  {
    ...common,
    format: 'cjs',
    entry: sources(['node']),
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
  // With --no-dts this one would build everything once more, over what the others have just made.
  ...(dts === false
    ? []
    : [
        { ...common, format: ['esm', 'cjs'] satisfies Options['format'], entry: sources(entries), dts: { only: true } },
      ]),
]);
