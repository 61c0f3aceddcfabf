import { describe } from '@jest/globals';
import { BROWSER } from './browser.js';

/** A group of tests in a browser: skipped, and said to be, where there is none; never skipped in CI, where that fails. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (BROWSER === null && process.env.CI !== 'true')
    describe.skip(`${title} (skipped: no Chromium found; set CHROME_PATH)`, tests);
  else describe(title, tests);
}
