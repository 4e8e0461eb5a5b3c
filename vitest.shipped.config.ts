import { defineConfig } from 'vitest/config';

// Tests of what is shipped: they need `dist` as `npm run build` has just made it.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/package/shipped/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'reports/shipped.json' },
  },
});
