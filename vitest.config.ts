import { defineConfig } from 'vitest/config';

/** Tests of what is shipped: they need `dist`, which is built first, once. */
const shipped = 'test/package/shipped/**/*.test.ts';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'reports/tests.json' },
    projects: [
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: [shipped] } },
      {
        extends: true,
        test: {
          name: 'shipped',
          include: [shipped],
          globalSetup: 'test/package/shipped/build.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
