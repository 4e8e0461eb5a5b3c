import { configDefaults, defineConfig } from 'vitest/config';

// Tests of the source. What is shipped is tested apart, after a build: vitest.shipped.config.ts.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/package/shipped/**'],
    // Property tests on a busy machine take their time.
    testTimeout: 30_000,
    // The counts that .ci/run adds up.
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'reports/source.json' },
  },
});
