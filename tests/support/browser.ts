import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * Where Debian and others put Chromium or Chrome; a path in CHROME_PATH comes first, then the
 * build without a window, which does the same in half the time.
 */
const PLACES = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser for tests, or null where there is none. */
export const BROWSER = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;

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
