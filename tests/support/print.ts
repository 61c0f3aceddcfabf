import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where Debian and others put Chromium. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that prints, or null where there is none. */
export const BROWSER = BROWSERS.find((path) => existsSync(path)) ?? null;

/** Pages printed to PDF by a browser, in one run. */
export async function print(pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await chromium.launch({
    executablePath: BROWSER ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html);
      printed.push(await page.pdf({ preferCSSPageSize: true }));
    }
    return printed;
  } finally {
    await browser.close();
  }
}
