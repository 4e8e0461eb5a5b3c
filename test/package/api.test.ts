import { expect, it } from 'vitest';
import { apiReport } from './api-report.ts';

it('exports what api.md says (after a change that is meant: npm run api)', async () => {
  await expect(apiReport()).toMatchFileSnapshot('api.md');
});
