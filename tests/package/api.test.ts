import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { apiReport } from './api-report.js';

const REPORT = 'tests/package/api.report.txt';

it(`The API is what was agreed in ${REPORT}: look at the difference, then npm run api`, () => {
  const report = apiReport('dist');
  if (process.env.UPDATE_API === '1') writeFileSync(REPORT, report);
  expect(report).toBe(readFileSync(REPORT, 'utf8'));
});
