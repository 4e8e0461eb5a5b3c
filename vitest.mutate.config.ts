import { defineConfig, mergeConfig } from 'vitest/config';
import source from './vitest.config.ts';

// For `npm run mutate`: the tests of the stages that are mutated, and no whole articles, which notice everything slowly.
export default mergeConfig(
  { ...source, test: { ...source.test, include: [] } },
  defineConfig({ test: { include: ['test/{quantity,verdict,link}/**/*.test.ts'] } }),
);
