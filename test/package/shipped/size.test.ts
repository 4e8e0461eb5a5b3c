import { describe, expect, it } from 'vitest';
import { bundle, kilobytes } from './bundle.ts';

/** kB, minified and gzipped, of what a web page gets that uses one name of the package. */
const BUDGETS = [
  { what: 'findQuantities alone', code: `export { findQuantities } from 'corroborate/quantities'`, budget: 28.8 },
  { what: 'crossCheck', code: `export { crossCheck } from 'corroborate'`, budget: 299 },
];

describe('what a web page gets', () => {
  it.each(BUDGETS)('$what stays below $budget kB', async ({ what, code, budget }) => {
    const size = kilobytes((await bundle(code)).code);
    console.info(`${what}: ${size.toFixed(1)} of ${budget} kB`);
    expect(size).toBeGreaterThan(0.1);
    expect(size).toBeLessThan(budget);
  });

  it('brings no package with findQuantities alone', async () => {
    expect((await bundle(BUDGETS[0]!.code)).packages).toEqual([]);
  });

  it('is nothing when nothing is used: the package has no side effects', async () => {
    expect((await bundle(`import 'corroborate'; import { crossCheck } from 'corroborate';`)).code.trim()).toBe('');
  });
});
