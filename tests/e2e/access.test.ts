import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { compare } from '../../src/compare.js';
import { readReportAssets } from '../../src/io/report-assets.js';
import type { Comparison, Dossier } from '../../src/model/comparison.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { renderIndex, renderReport } from '../../src/report/index.js';
import { launchBrowser } from '../support/browser.js';
import { SMALL_DOSSIER, smallComparison } from '../support/comparisons.js';
import { describeInBrowser } from '../support/describe-in-browser.js';
import { longComparison } from '../support/long-comparison.js';

const assets = await readReportAssets();

/** A busy machine takes its time; an idle one needs a tenth of it. */
jest.setTimeout(120_000);

/** What an attacker would put into every field of a document. */
const HOSTILE = [
  '</style></script><script>window.pwned = 1</script><img src=x onerror="window.pwned = 1">',
  '{{tool}}{{{css}}}\u2028\u202e"\'} * { display: none }',
  '<a href="javascript:window.pwned=1">x</a>',
  'endless'.repeat(60),
].join('');

/** The small dossier with the attack in every field that a document fills. */
function hostileComparison(): Comparison {
  const spoil = <T extends Dossier['joint']>(text: T): T => ({
    ...text,
    title: HOSTILE,
    date: HOSTILE,
    group: text.group === null ? null : `${text.group}${HOSTILE}`,
    signatories: [{ group: HOSTILE, members: [HOSTILE] }],
    footnotes: [{ mark: HOSTILE, text: HOSTILE, paragraph: null }],
    notices: [{ code: 'x', severity: 'warning', message: HOSTILE, where: HOSTILE }],
    source: { file: HOSTILE, sha256: HOSTILE },
    paragraphs: text.paragraphs.map((paragraph) => ({
      ...paragraph,
      label: HOSTILE,
      heading: HOSTILE,
      text: `${paragraph.text} ${HOSTILE}`,
      points: paragraph.points.map((point) => ({
        label: HOSTILE,
        text: `${point.text} ${HOSTILE}`,
      })),
    })),
  });
  const dossier = {
    ...SMALL_DOSSIER,
    procedure: HOSTILE,
    joint: spoil(SMALL_DOSSIER.joint),
    motions: SMALL_DOSSIER.motions.map(spoil),
  };
  const addresses = { [dossier.joint.reference]: 'javascript:window.pwned=1' };
  return compare(dossier, DEFAULT_SETTINGS, { invented: true, note: HOSTILE, addresses });
}

describeInBrowser('the report for everybody', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page from disk, does something with it, and hands on what that gave. */
  async function withPage<T>(
    html: string,
    options: BrowserContextOptions,
    act: (page: Page) => Promise<T>,
  ): Promise<T> {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      return await act(page);
    } finally {
      await context.close();
    }
  }

  const report = renderReport(smallComparison(), assets, { language: 'en' });
  const withoutScript = renderReport(
    smallComparison(),
    { ...assets, script: '' },
    { language: 'en' },
  );
  const readings = [
    'overview',
    'synopsis',
    'B11-0901-2031',
    'B11-0902-2031',
    'RC-B11-0901-2031',
    'methods',
  ];
  const go = (page: Page, id: string) => page.click(`.readings-nav a[href="#${id}"]`);
  const isTooWide = (page: Page) =>
    page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
  const fitting = (page: Page) => page.evaluate<string[]>(FITTING);

  it('has no violation of WCAG 2.2 AA, light, dark and without script', async () => {
    const check = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    for (const colorScheme of ['light', 'dark'] as const) {
      const allReadings = await withPage(withoutScript, { colorScheme }, check);
      expect([colorScheme, allReadings]).toEqual([colorScheme, []]);
    }
    await withPage(report, { colorScheme: 'dark' }, async (page) => {
      await go(page, 'B11-0901-2031');
      await page.keyboard.press('f');
      await page.keyboard.press('j');
      expect(await check(page)).toEqual([]);
    });
    const index = renderIndex([{ folder: 'a b', comparison: smallComparison() }], assets, {
      language: 'de',
    });
    expect(await withPage(index, {}, check)).toEqual([]);
  });

  it('tells every mark apart by its shape, with enough contrast, in both schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const marks = await withPage(report, { colorScheme }, (page) =>
        page.evaluate<Record<string, { line: string; contrast: number }>>(MARKS),
      );
      const lines = Object.values(marks).map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
      for (const [name, { contrast }] of Object.entries(marks))
        expect([colorScheme, name, contrast >= 4.5]).toEqual([colorScheme, name, true]);
    }
  });

  it('is read without script: every reading, every anchor, nothing that only a script could do', async () => {
    await withPage(report, { javaScriptEnabled: false }, async (page) => {
      for (const id of readings) expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
      expect(await page.locator('.tools').isVisible()).toBe(false);
      await page.click('.map a.box >> nth=1');
      expect(page.url()).toMatch(/#B11-0901-2031-/);
    });
  });

  it('never scrolls sideways, at 390 or 1440 pixels, in any reading or language', async () => {
    for (const language of ['en', 'fr', 'de'] as const) {
      const html = renderReport(smallComparison(), assets, { language });
      await withPage(html, {}, async (page) => {
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, language, ...(await fitting(page))]).toEqual([
            width,
            language,
            ...readings,
          ]);
        }
      });
    }
  });

  it('leaves hostile words in every field inert, with right-to-left marks and endless words', async () => {
    const html = renderReport(hostileComparison(), assets, { language: 'en' });
    await withPage(html, { viewport: { width: 390, height: 800 } }, async (page) => {
      const found = await page.evaluate<Record<string, unknown>>(`({
        pwned: window.pwned,
        scripts: document.scripts.length,
        styles: document.querySelectorAll('style').length,
        images: document.images.length,
        hrefs: [...document.links].filter(({ protocol }) => protocol !== 'file:').length,
        handlers: document.querySelectorAll('[onerror], [style]:not(#tip)').length,
      })`);
      expect(found).toEqual({
        pwned: undefined,
        scripts: 1,
        styles: 1,
        images: 0,
        hrefs: 0,
        handlers: 0,
      });
      expect(await fitting(page)).toEqual(readings);
      for (const key of ['r', 'a', 'Escape', 'o', '?']) await page.keyboard.press(key);
      expect(await page.evaluate('[window.pwned, document.images.length]')).toEqual([undefined, 0]);
      expect(await isTooWide(page)).toBe(false);
    });
  });

  it('forbids scripts and styles that are not its own', async () => {
    await withPage(report, {}, async (page) => {
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.evaluate(`{
        const script = document.createElement('script');
        script.textContent = 'window.pwned = 1';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p><img src="https://example.org/x.png">');
      }`);
      expect(await page.evaluate('window.pwned')).toBeUndefined();
      expect(
        refused.filter((text) => text.includes('Content Security Policy')).length,
      ).toBeGreaterThanOrEqual(2);
    });
  });

  it('prints a booklet: heads and numbers on every page, rows whole, changed only on request', async () => {
    const printed = async (mode: string) =>
      await withPage(report, { colorScheme: 'dark' }, async (page) => {
        await page.evaluate(`document.documentElement.dataset.print = "${mode}"`);
        return await pagesOf(await page.pdf({ preferCSSPageSize: true }));
      });
    const full = await printed('full');
    full.forEach((text, index) => {
      expect(text).toContain('RC-B11-0901/2031');
      expect(text).toContain('Invented texts');
      expect(text).toContain(`${index + 1} / ${full.length}`);
    });
    const whole = SMALL_DOSSIER.motions.flatMap(({ paragraphs }) => paragraphs);
    for (const { text } of whole) {
      const [first, last] = [words(text).slice(0, 4).join(' '), words(text).slice(-3).join(' ')];
      const together = full.filter(
        (page) => words(page).join(' ').includes(first) && words(page).join(' ').includes(last),
      );
      expect([text, together.length > 0]).toEqual([text, true]);
    }
    expect(full.join(' ')).toContain('Methods and limits');
    const changed = await printed('changed');
    expect(changed.length).toBeLessThan(full.length);
    expect(changed.join(' ')).not.toContain('Synopsis');
    expect(changed.join(' ')).toContain('Strongly condemns');
  });

  it('stays quick with ten motions of 120 paragraphs', async () => {
    const html = renderReport(longComparison(10, 120), assets, { language: 'en' });
    await withPage(html, {}, async (page) => {
      const steps = await page.evaluate<Record<string, number>>(STEPS);
      for (const [step, milliseconds] of Object.entries(steps))
        expect([step, Math.round(milliseconds), milliseconds < 100]).toEqual([
          step,
          Math.round(milliseconds),
          true,
        ]);
    });
  });

  it('leads from an index to several dossiers', async () => {
    const comparison = smallComparison();
    const html = renderIndex(
      [
        { folder: 'one', comparison },
        { folder: 'two & <three>', comparison },
      ],
      assets,
      { language: 'fr' },
    );
    await withPage(html, {}, async (page) => {
      const links = await page.evaluate<string[]>('[...document.links].map(({ href }) => href)');
      expect(links.map((href) => href.split('/').slice(-2).join('/'))).toEqual([
        'one/index.html',
        'two%20%26%20%3Cthree%3E/index.html',
      ]);
      expect(await page.locator('.dossier .answer').count()).toBe(4);
    });
  });
});

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  return text;
}

/** In the page: opens every reading and tells those that are no wider than the screen. */
const FITTING = `[...document.querySelectorAll('.readings-nav a')].flatMap((link) => {
  link.click();
  const fits = document.documentElement.scrollWidth <= innerWidth;
  return fits ? [document.querySelector('.reading.current').id] : [];
})`;

/** In the page: shape and contrast of every mark, on the ground it stands on. */
const MARKS = `(() => {
  const channel = (value) => { const share = value / 255; return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; };
  const light = (colour) => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
  const clear = (colour) => colour === 'transparent' || /, 0\\)$/.test(colour);
  const ground = (element) => { for (let e = element; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!clear(c)) return c; } return 'rgb(255, 255, 255)'; };
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const marks = {};
  document.documentElement.dataset.reading = '';
  for (const [name, selector] of Object.entries({ gone: 'del', added: 'ins', shared: 'u', one: '.text .o-one-group', several: '.text .o-several-groups', weaker: '.text .o-weaker', born: '.text .o-nobody' })) {
    const element = document.querySelector(selector);
    if (!element) continue;
    const style = getComputedStyle(element);
    const line = [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness, getComputedStyle(element, '::after').content].join(' ');
    marks[name] = { line, contrast: contrast(style.color, ground(element)) };
    if (getComputedStyle(element, '::after').content !== 'none') marks[name + ' letters'] = { line: 'letters of ' + name, contrast: contrast(getComputedStyle(element, '::after').color, ground(element)) };
  }
  return marks;
})()`;

/** In the page: how long interactions take until the page is laid out again, in milliseconds; the best of three, since other programs take turns on the processor. */
const STEPS = `(() => {
  const steps = {};
  const measure = (name, act) => { const start = performance.now(); act(); document.body.offsetHeight; steps[name] = Math.min(steps[name] ?? Infinity, performance.now() - start); };
  const key = (name) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  const open = (id) => document.querySelector('.readings-nav a[href="#' + id + '"]').click();
  for (const round of [1, 2, 3]) {
  measure('a group', () => open('B11-100' + round + '-2031'));
  measure('the next paragraph', () => key('j'));
  measure('the next change', () => key('n'));
  measure('a filter', () => document.querySelector('input[name="fate"][value="dropped"]').click());
  measure('no filter', () => document.querySelector('#filters button[type="reset"]').click());
  measure('changed only', () => key('c'));
  measure('the joint motion', () => open('RC-B11-0901-2031'));
  measure('the synopsis', () => open('synopsis'));
  measure('back to the overview', () => open('overview'));
  }
  return steps;
})()`;
