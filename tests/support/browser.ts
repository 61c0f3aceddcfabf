import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and others put Chromium or Chrome; a path in CHROME_PATH comes first. */
const PLACES = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser for tests, or null where there is none. */
export const BROWSER = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;

/** A group of tests in a browser: skipped, and said to be, where there is none; never skipped in CI, where that fails. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (BROWSER === null && process.env.CI !== 'true')
    describe.skip(`${title} (skipped: no Chromium found; set CHROME_PATH)`, tests);
  else describe(title, tests);
}

/** Starts the browser, quiet and without any request of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: BROWSER ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
