import { launchBrowser } from './browser.js';

/** Pages printed to PDF by a browser, in one run. */
export async function print(pages: readonly string[]): Promise<Uint8Array[]> {
  if (pages.length === 0) return [];
  const browser = await launchBrowser();
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
