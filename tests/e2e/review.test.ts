import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Comparison } from '../../src/model/comparison.js';
import {
  emptyReview,
  indexTexts,
  judge,
  parseReview,
  reviewFile,
  writeNote,
} from '../../src/review/index.js';
import { launchBrowser } from '../support/browser.js';
import { describeInBrowser } from '../support/describe-in-browser.js';
import { eventsOf } from '../support/reviews.js';
import { runCli } from '../support/run-cli.js';

/** A busy machine takes its time; an idle one needs a tenth of it. */
jest.setTimeout(120_000);

const EXAMPLE = 'corpus/2031-2901-RSP';
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

describeInBrowser('reviewing the worked example', () => {
  let folder: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  const inFolder = (name: string) => join(folder, name);
  const record = (name: string): Comparison =>
    JSON.parse(readFileSync(join(inFolder(name), 'comparison.json'), 'utf8'));
  const open = (name: string) => page.goto(pathToFileURL(join(inFolder(name), 'index.html')).href);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const text = (selector: string) => page.locator(selector).innerText();
  const heads = async () => await page.locator('.rv-side h3').allInnerTexts();
  const saveTo = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await press('s');
    await (await waiting).saveAs(inFolder(name));
    return readFileSync(inFolder(name), 'utf8');
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'review-'));
    const { code } = await runCli(['compare', EXAMPLE, '--out', inFolder('before'), '--quiet']);
    expect(code).toBe(0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('plays a whole review: ten corrections by keyboard, two undone, saved, and found again everywhere', async () => {
    await open('before');
    await press('r');
    await page.getByLabel('Your name').fill('Ada Example');
    await press('Tab');
    await page.locator('.rv-body').focus();
    await press('Enter', 'x', 'v', 'e', 'r', 'p', '2', 'Enter', 'd', 'i', 'x');
    await press('u', 'u');
    expect(await text('.rv-said')).toBe('Undone.');
    const file = await saveTo('review.json');

    const { review, notices } = parseReview(file, 'review.json');
    const acts = review.events.filter((event) => !('of' in event));
    expect([acts.length, review.events.length - acts.length, notices]).toEqual([10, 2, []]);
    expect(new Set(review.events.map(({ by }) => by))).toEqual(new Set(['Ada Example']));

    const options = ['--review', inFolder('review.json'), '--out', inFolder('after'), '--quiet'];
    expect(await runCli(['compare', EXAMPLE, ...options])).toMatchObject({ code: 0, stderr: '' });
    const { links, review: summary, motions } = record('after');
    const inForce = acts
      .slice(0, -2)
      .flatMap((event) => ('verdicts' in event ? event.verdicts : []));
    expect(inForce.length).toBeGreaterThanOrEqual(7);
    for (const { motion, source, joint, relation } of inForce) {
      const isOne = (of: { motion: string; source: string; joint: string }) =>
        of.motion === motion && of.source === source.id && of.joint === joint.id;
      expect(links.find(isOne)?.relation ?? null).toBe(relation);
      expect(summary?.links.find(isOne)).toMatchObject({
        relation,
        voices: [{ by: 'Ada Example' }],
      });
    }
    const dropped = summary?.paragraphs.find(({ decision }) => decision === 'dropped');
    const motion = motions.find(({ reference }) => reference === dropped?.document);
    expect(motion?.paragraphs.find(({ id }) => id === dropped?.paragraph)?.fate).toBe('dropped');

    const all = [...(summary?.links ?? []), ...(summary?.paragraphs ?? [])];
    const csv = await runCli([
      'export',
      inFolder('after'),
      '--as',
      'csv',
      '--out',
      inFolder('csv'),
    ]);
    expect(csv.code).toBe(0);
    const rows = readFileSync(join(inFolder('csv'), 'decisions.csv'), 'utf8')
      .trim()
      .split('\n');
    expect(rows).toHaveLength(1 + all.length);
    expect(rows.slice(1).every((row) => row.includes('Ada Example'))).toBe(true);
    for (const { motion: reference, source, joint, decision } of summary?.links ?? [])
      expect(
        rows.filter((row) => row.startsWith(`${decision},${reference},${source},${joint},`)),
      ).toHaveLength(1);

    await open('after');
    const decided = page.locator('#reviewed tr[data-decided]');
    expect(await decided.count()).toBe(all.length);
    const shown = (await decided.allTextContents()).join('\n');
    for (const link of summary?.links ?? [])
      expect(shown).toContain(`${link.motion}#${link.source} → RC-B11-0101/2031#${link.joint}`);
    expect(await page.locator('#reviewed').textContent()).toContain('Ada Example');
    expect(await page.locator('#review-unapplied').textContent()).toBe('');
    for (const status of ['confirmed', 'changed'])
      expect(await page.locator(`.link button.decision[data-decision="${status}"]`).count()).toBe(
        links.filter(({ decision }) => decision === status).length,
      );
  });

  it('keeps decisions over a reload, takes a saved file in again, and refuses another dossier’s', async () => {
    await open('before');
    await press('r', 'Enter', 'x', 'm');
    await page.keyboard.type('see the annex');
    await press('Enter');
    expect(await text('.rv-said')).toBe('Note kept.');
    const file = await saveTo('kept.json');
    await page.reload();
    expect(await text('#review-unapplied')).toMatch(/do not know yet: 3\./);
    await press('r');
    expect(await saveTo('again.json')).toBe(file);

    const other = await browser.newContext();
    page = await other.newPage();
    // Without a listener from the start the browser's own dialog may open first.
    page.on('filechooser', () => {});
    await open('before');
    await press('r');
    const load = async (content: string) => {
      const chooser = page.waitForEvent('filechooser');
      await press('l');
      const buffer = Buffer.from(content);
      await (await chooser).setFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
      await page.locator('.rv-said:not(:empty)').waitFor();
    };
    await load(
      file.replace('RC-B11-0101/2031', 'RC-B11-0777/2031').replace('"2031/2901(RSP)"', 'null'),
    );
    expect(await text('.rv-said')).toMatch(
      /^mine\.json: this is a review of RC-B11-0777\/2031, not/,
    );
    await load(file.slice(0, -20));
    await page.getByText('the last one, is damaged').waitFor();
    expect(await text('.rv-said')).toMatch(/^New decisions from mine\.json: 2\./);
    await other.close();
  });

  it('shows both texts whatever is done, one key an action, runner-up and regrouping included', async () => {
    await open('before');
    await press('r');
    const first = await heads();
    await press('2');
    const second = await heads();
    expect([second[0], second[1] === first[1]]).toEqual([first[0], false]);
    await press('1', '>');
    expect(await text('.rv-said')).toMatch(/^Joined: /);
    await press('u', 'a');
    await page.keyboard.type('internet');
    await press('Enter');
    expect(await text('.rv-joint .text')).toContain('internet');
    await press('o', 'j', 'j', 'k', 'n', '?');
    expect(await page.locator('.rv-help dt').count()).toBeGreaterThan(20);
    await press('Escape', 'm', 'Escape', 't', 'Escape');
    expect(await page.locator('.rv-side h3:visible').count()).toBe(2);
    await press('Escape');
    expect(await page.locator('dialog.review').isVisible()).toBe(false);
  });

  it('says when the answer cannot change any more', async () => {
    await open('before');
    await press('r');
    const open_ = () => text('.rv-count strong');
    expect(await open_()).toMatch(/can still change an answer\.$/);
    for (let at = 0; at < 40 && (await open_()) !== 'The answer cannot change any more.'; at += 1)
      await press('x');
    expect(await open_()).toBe('The answer cannot change any more.');
    expect(await text('.rv-ranges')).not.toContain('–');
  });

  it('has no violation of WCAG 2.2 AA, and on a phone nothing is wider than the screen', async () => {
    await open('before');
    await press('r', 'Enter', 'm');
    const panel = () =>
      new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).include('dialog.review');
    const found = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    expect(await found(panel().withTags(tags))).toEqual([]);
    await press('Escape');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await found(panel().withRules(['color-contrast']))).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = 'document.querySelector("dialog.review").scrollWidth <= innerWidth';
    expect(await page.evaluate(wide)).toBe(true);
    for (const side of ['.rv-source .text', '.rv-joint .text'])
      expect(await page.locator(side).isVisible()).toBe(true);
  });

  it('shows what a hostile review file says without doing it', async () => {
    const hostile =
      '<img src=x onerror="window.pwned = 1"></script><script>window.pwned = 1</script>';
    const before = record('before');
    const index = indexTexts(before);
    const [first] = before.links;
    if (first === undefined) throw new Error('The example has no links.');
    const acts = [
      judge(index, 'confirm', [first]),
      writeNote(index, first, hostile),
      JSON.parse(
        JSON.stringify(judge(index, 'confirm', [first]))
          .replace(/"key":"[^"]*"/, `"key":"${'a'.repeat(24)}"`)
          .replace(/"text":"/, `"text":${JSON.stringify(hostile).slice(0, -1)} `),
      ),
    ];
    const events = eventsOf(acts, { by: hostile });
    writeFileSync(inFolder('hostile.json'), reviewFile({ ...emptyReview(before), events }));
    const options = ['--review', inFolder('hostile.json'), '--out', inFolder('hostile'), '--quiet'];
    expect(await runCli(['compare', EXAMPLE, ...options])).toMatchObject({ code: 0 });
    await open('hostile');
    expect(await page.locator('#reviewed').textContent()).toContain(hostile);
    await press('r', 't');
    expect(await text('.rv-sheet')).toContain(hostile);
    expect(await page.evaluate('[window.pwned, document.images.length]')).toEqual([undefined, 0]);
  });

  it('saves straight to the file when served, and says so when the server is gone', async () => {
    const file = inFolder('served.json');
    const serve = async (port: string) => {
      const child = spawn(process.execPath, [
        CLI,
        'review',
        EXAMPLE,
        '--review',
        file,
        '--port',
        port,
        '-q',
      ]);
      const address = await new Promise<string>((resolve) => {
        child.stdout.once('data', (data) => resolve(String(data).trim()));
      });
      return { child, address };
    };
    const count = () => parseReview(readFileSync(file, 'utf8'), 'f').review.events.length;
    const { child, address } = await serve('0');
    await page.goto(address);
    await press('r', 'Enter', 'x');
    await page.locator('[data-safety="server"]').waitFor();
    expect(count()).toBe(2);
    child.kill('SIGKILL');
    await press('Enter');
    await page.locator('[data-safety="waiting"]').waitFor();
    expect(count()).toBe(2);
    await page.goto('about:blank');
    const again = await serve('0');
    await page.goto(again.address);
    await page.locator('#reviewed').waitFor({ state: 'attached' });
    expect(await page.locator('#reviewed tr[data-decided]').count()).toBe(2);
    again.child.kill();
    // The requests that the dead server could not answer.
    complaints = complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION'));
  });
});
