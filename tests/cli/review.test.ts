import { spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Comparison } from '../../src/model/comparison.js';
import type { ReviewAct } from '../../src/model/review.js';
import {
  emptyReview,
  indexTexts,
  judge,
  markDropped,
  parseReview,
  reviewFile,
  reviewLine,
  writeNote,
} from '../../src/review/index.js';
import { SMALL_DOSSIER } from '../support/comparisons.js';
import { currentPage } from '../support/render.js';
import { eventsOf } from '../support/reviews.js';
import { runCli } from '../support/run-cli.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'review-'));
const inFolder = (name: string) => join(folder, name);
const EXAMPLE = inFolder('dossier');
mkdirSync(EXAMPLE);
for (const { file, content } of [SMALL_DOSSIER.joint, ...SMALL_DOSSIER.motions].map(currentPage))
  writeFileSync(join(EXAMPLE, file), content);
afterAll(() => rmSync(folder, { recursive: true }));

const comparison: Comparison = JSON.parse(
  (await runCli(['compare', EXAMPLE, '--out', '-', '--quiet'])).stdout,
);
const index = indexTexts(comparison);
const [first, second, third] = comparison.links;
if (!first || !second || !third) throw new Error('The example has no links.');

/** Writes a review of the worked example and gives its path. */
function write(name: string, by: string, acts: readonly ReviewAct[]): string {
  const events = eventsOf(acts, { by, prefix: name });
  writeFileSync(inFolder(name), reviewFile({ ...emptyReview(comparison), events }));
  return inFolder(name);
}

const reject = judge(index, 'reject', [{ ...first, relation: null }]);
const change = judge(index, 'change', [{ ...second, relation: 'partial' }]);

describe('compare --review', () => {
  it('follows the decisions, and gives the same bytes for the same review', async () => {
    const file = write('ada.json', 'Ada', [reject, change]);
    const run = () => runCli(['compare', EXAMPLE, '--review', file, '--out', '-', '--quiet']);
    const { code, stdout } = await run();
    expect((await run()).stdout).toBe(stdout);
    const reviewed: Comparison = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(reviewed.links).toHaveLength(comparison.links.length - 1);
    expect(reviewed.review?.links.map(({ decision }) => decision)).toEqual(['rejected', 'changed']);
    const motion = reviewed.motions.find(({ reference }) => reference === second.motion);
    const fate = motion?.paragraphs.find(({ id }) => id === second.source)?.fate;
    expect(fate).toBe('partial');
  });

  it.each<[string, (path: string) => void, RegExp]>([
    ['is absent', () => {}, /absent\.json: there is no review in this file, or no such file; give/],
    [
      'is of another dossier',
      (path) =>
        writeFileSync(
          path,
          reviewLine({
            ...emptyReview(comparison).header,
            procedure: null,
            joint: 'RC-B11-0777/2031',
          }),
        ),
      /absent\.json: this is a review of RC-B11-0777\/2031, not of RC-B11-0901\/2031/,
    ],
    [
      'is of a newer version',
      (path) => writeFileSync(path, reviewLine({ ...emptyReview(comparison).header, version: 99 })),
      /absent\.json: this review has format version 99, and this .* update motion-compare\./,
    ],
    ['is no review', (path) => writeFileSync(path, 'hello'), /absent\.json: this is not a review/],
  ])('refuses a file that %s in one sentence', async (_, make, sentence) => {
    const path = inFolder('absent.json');
    rmSync(path, { force: true });
    make(path);
    const { code, stdout, stderr } = await runCli(['compare', EXAMPLE, '--review', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('keeps what stands before a line that was cut, with a notice in the record', async () => {
    const file = write('ada.json', 'Ada', [reject]);
    appendFileSync(file, '{"id":"half');
    const { stdout } = await runCli(['compare', EXAMPLE, '--review', file, '--out', '-']);
    const { review, notices }: Comparison = JSON.parse(stdout);
    expect(review?.links).toHaveLength(1);
    expect(notices).toContainEqual({
      code: 'review-line-damaged',
      severity: 'warning',
      where: 'ada.json',
      message:
        'Line 3, the last one, is damaged: it is left out, and every decision before it is kept.',
    });
  });
});

describe('The review commands', () => {
  it.each([
    [['review'], 'Something is missing: motion-compare review <folder>.'],
    [['review', 'merge', 'a.json'], 'Something is missing: motion-compare review merge <a> <b>.'],
    [
      ['review', 'merge', 'a', 'b', '--port', '1'],
      'There is no option --port; did you mean --out?',
    ],
    [['review', 'status', folder], 'this folder holds several dossiers; name one of them'],
    [['compare', folder, '--review', 'a.json'], 'a.json: a review belongs to one dossier'],
  ])('refuse %j in one sentence', async (argv, sentence) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('review merge', () => {
  it('writes what is agreed and shows the rest side by side, with kappa', async () => {
    const a = write('ada.json', 'Ada', [reject, change]);
    const confirm = judge(index, 'confirm', [first]);
    const b = write('ben.json', 'Ben', [confirm, change]);
    const out = inFolder('agreed.json');
    const { code, stdout, stderr } = await runCli(['review', 'merge', a, b, '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain("1 of 2 pairs that both judged are judged alike; Cohen's kappa 0.33.");
    expect(stdout).toContain(`1. ${first.motion}#${first.source} and joint ${first.joint}`);
    expect(stdout).toContain('ada.json: no link (Ada, 2031-05-06)');
    expect(stdout).toContain(`ben.json: ${first.relation} (Ben, 2031-05-06)`);
    const agreed = parseReview(readFileSync(out, 'utf8'), out);
    expect(agreed.notices).toEqual([]);
    expect((await runCli(['review', 'merge', a, b, '--out', out])).stderr).toContain(
      'there is such a file already; choose another with --out.',
    );
    const strict = ['review', 'merge', a, b, '--out', '-', '--strict'];
    expect(await runCli(strict)).toMatchObject({ code: 1, stdout: readFileSync(out, 'utf8') });
  });
});

describe('review status', () => {
  it('says how much is decided, by whom, and what is stale', async () => {
    const stale = judge(index, 'confirm', [third]);
    const old = JSON.stringify(stale).replaceAll(
      index.joint.byId.get(third.joint)?.key ?? '',
      'a'.repeat(24),
    );
    const file = write('ada.json', 'Ada', [
      change,
      JSON.parse(old),
      markDropped(index, first.motion, first.source),
      writeNote(index, second, 'see the annex'),
    ]);
    const { code, stdout } = await runCli(['review', 'status', EXAMPLE, '--review', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('1 changed, 0 added');
    expect(stdout).toContain('1 as dropped, 0 as new. Notes: 1. Stale decisions: 1.');
    expect(stdout).toMatch(/ {2}Ada: \d+ decisions, 2031-05-06/);
    expect(stdout).toContain(
      `Stale: ${third.relation}, ${third.motion} ${third.source} joint ${third.joint} (Ada).`,
    );
    const strict = ['review', 'status', EXAMPLE, '--review', file, '--strict', '--json'];
    const asJson = await runCli(strict);
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ stale: 1, notes: 1, dropped: 1 });
  });
});

describe('evaluate --review', () => {
  it('measures the program on the decisions, and turns them into gold', async () => {
    const added = { motion: first.motion, source: first.source, joint: second.joint };
    const file = write('ada.json', 'Ada', [
      judge(index, 'confirm', [third]),
      reject,
      change,
      judge(index, 'add', [{ ...added, relation: 'reworded' }]),
    ]);
    const gold = inFolder('gold.json');
    const args = ['evaluate', EXAMPLE, '--review', file, '--gold', gold, '--json'];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      judged: 4,
      right: 2,
      wrong: 1,
      missed: 1,
      precision: 2 / 3,
      recall: 2 / 3,
      relation: 0.5,
    });
    const answers = JSON.parse(readFileSync(gold, 'utf8'));
    const must = answers.links.filter(
      ({ certainty }: { certainty: string }) => certainty === 'must',
    );
    expect(must).toHaveLength(3);
    expect(must).toContainEqual({
      source: `${first.motion}#${first.source}`,
      joint: second.joint,
      relation: 'reworded',
      certainty: 'must',
    });
    const refused = answers.links.filter(
      ({ source, joint }: { source: string; joint: string }) =>
        source === `${first.motion}#${first.source}` && joint === first.joint,
    );
    expect(refused).toEqual([]);
  });
});

/** Starts `review` in a process of its own; gives its address and a way to kill it outright. */
async function serve(file: string) {
  const child = spawn(process.execPath, [CLI, 'review', EXAMPLE, '--review', file, '--quiet']);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data).trim()));
    child.once('exit', (code) => reject(new Error(`exit ${code}`)));
  });
  const kill = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  return { address, kill };
}

describe('The review server, killed outright', () => {
  it('loses no decision it has answered, writes none twice, and never damages the file', async () => {
    const file = inFolder('served.json');
    writeFileSync(file, `${reviewFile(emptyReview(comparison))}{"id":"cut by an earlier crash`);
    const answered: string[] = [];
    const note = (id: string) => ({
      ...eventsOf([writeNote(index, first, id.repeat(200))])[0],
      id,
    });
    for (let round = 0; round < 3; round += 1) {
      const { address, kill } = await serve(file);
      const { origin } = new URL(address);
      const headers = { 'Content-Type': 'application/json', Origin: origin };
      const send = async (id: string) => {
        const body = JSON.stringify(note(id));
        const { ok } = await fetch(`${address}decisions`, { method: 'POST', headers, body });
        if (ok) answered.push(id);
      };
      const before = answered.length;
      if (before > 0) await send('r0n0');
      const sending = Array.from({ length: 60 }, (_, at) =>
        send(`r${round}n${at}`).catch(() => {}),
      );
      while (answered.length < before + 1 + 9 * round)
        await new Promise((resolve) => setTimeout(resolve, 1));
      await kill();
      await Promise.all(sending);
      const text = readFileSync(file, 'utf8');
      const { review, notices } = parseReview(text, 'served.json');
      expect(notices.map(({ message }) => message)).toEqual([
        'Line 2 is damaged: it is left out, and every other decision is kept.',
      ]);
      expect(review.events.map(({ id }) => id)).toEqual(expect.arrayContaining(answered));
      expect(text.split('"id":"r0n0"')).toHaveLength(answered.includes('r0n0') ? 2 : 1);
    }
  }, 60_000);
});
