import manifest from './package.json' with { type: 'json' };

const subpaths = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith('.json'));

/** @type {import('typedoc').TypeDocOptions} */
export default {
  entryPoints: subpaths.map((subpath) => `src/${subpath === '.' ? 'index' : subpath.slice(2)}.ts`),
  tsconfig: 'tsconfig.json',
  out: 'docs',
  readme: 'none',
  // A clone without a remote has no place to link to; that is no defect of the documentation.
  disableSources: true,
  treatWarningsAsErrors: true,
};
