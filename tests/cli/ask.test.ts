import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smallComparison } from '../support/comparisons.js';
import { runCli } from '../support/run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'motion-compare-'));
const file = join(folder, 'comparison.json');
const comparison = smallComparison();
writeFileSync(file, JSON.stringify(comparison));

const ask = (...argv: string[]) => runCli(argv);
const rowsOf = async (...argv: string[]) =>
  JSON.parse((await ask(...argv, '--json')).stdout).rows as Record<string, string>[];

describe('survived', () => {
  it('lists a group’s paragraphs with fate, place and certainty, and closes with the count', async () => {
    const { code, stdout } = await ask('survived', file, '--group', 'Verts/ALE');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Group +Paragraph +Fate +Joint motion +Certainty +Text\n/);
    expect(stdout).toMatch(/\nVerts\/ALE +A +edited +A +almost surely +whereas the Lirva dam/);
    expect(stdout).toMatch(/\nVerts\/ALE +p2 +dropped +almost surely +Calls for a ban/);
    expect(stdout).toMatch(/\n\nVerts\/ALE: 4 of 6 paragraphs survived, 1 word for word\.\n$/);
    expect(stdout).not.toContain('PPE');
  });

  it('takes every usual spelling of a group, and references', async () => {
    const spellings = ['Greens/EFA', 'greens', 'VERTS-ALE', 'B11-0901/2031'];
    for (const name of spellings)
      expect(await rowsOf('survived', file, '--group', name)).toHaveLength(6);
    expect(await rowsOf('survived', file, '--group', 'EPP,Greens/EFA')).toHaveLength(10);
  });

  it('narrows by part, fate, certainty and words', async () => {
    const ids = async (...argv: string[]) =>
      (await rowsOf('survived', file, ...argv)).map(({ paragraph }) => paragraph);
    expect(await ids('--part', 'recital')).toEqual(['A', 'B', 'A']);
    expect(await ids('--fate', 'verbatim', '--group', 'PPE')).toEqual(['A', 'p1', 'p3']);
    expect(await ids('--mentions', 'LIRVA dam')).toEqual(['c1', 'A']);
    expect(await ids('--mentions', 'engineer')).toEqual(['A']);
    expect(await ids('--mentions', 'irva')).toEqual([]);
    expect((await ids('--min', 'sure')).length).toBeLessThanOrEqual((await ids()).length);
  });

  it('says how many of how many are shown where rows are filtered', async () => {
    const { stdout } = await ask('survived', file, '--group', 'PPE', '--fate', 'dropped');
    expect(stdout).toContain(
      'PPE: 3 of 4 paragraphs survived, 3 word for word.\nShown: 1 of these 4.',
    );
  });

  it('speaks French and German around the texts', async () => {
    const { stdout } = await ask('survived', file, '--group', 'PPE', '--language', 'de');
    expect(stdout).toContain('PPE: 3 von 4 Absätzen übernommen, davon 3 wörtlich.');
  });

  it('reads a record from standard input and from the folder of a report', async () => {
    const piped = await runCli(['survived', '-'], { stdin: JSON.stringify(comparison) });
    expect(piped.stdout).toBe((await ask('survived', folder)).stdout);
  });

  it.each([
    [
      ['--settings', 'strict.json'],
      'strict.json: a record keeps the thresholds it was made with; name the folder with the documents to use others.',
    ],
    [
      ['--group', 'ECR'],
      'ECR: no motion of this group (or with this reference) is in the dossier; it has Verts/ALE, PPE.',
    ],
    [['--fate', 'droped'], '--fate droped: did you mean dropped?'],
    [['--part', 'preamble'], '--part preamble: it must be one of citation, recital, operative.'],
    [['--min', 'probaly'], '--min probaly: did you mean probably?'],
  ])('refuses %j', async (argv, sentence) => {
    const { code, stderr, stdout } = await ask('survived', file, ...argv);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `motion-compare: ${sentence}\n`,
    });
  });
});

describe('dropped', () => {
  it('lists only what is gone, with the nearest paragraphs and the reason', async () => {
    const rows = await rowsOf('dropped', file);
    expect(rows.map(({ motion, paragraph }) => `${motion}#${paragraph}`)).toEqual([
      'B11-0901/2031#B',
      'B11-0901/2031#p2',
      'B11-0902/2031#p2',
    ]);
    const { stdout } = await ask('dropped', file, '--group', 'EPP');
    expect(stdout).toContain('PPE: 1 of 4 paragraphs dropped.');
  });
});

describe('origins', () => {
  it('says for each joint paragraph who is in it, and which are new', async () => {
    const { stdout } = await ask('origins', file);
    expect(stdout).toMatch(/\np2 +PPE +Calls on the Commission/);
    expect(stdout).toMatch(/\np3 +new +Welcomes/);
    expect(stdout).toContain(
      'RC-B11-0901/2031: 7 of 8 paragraphs with a source in the motions, 1 new.',
    );
    expect(stdout).toMatch(
      /\nPPE: \d+ % (\(\d+ to \d+ %\) )?of the words of the joint motion, \d+ %/,
    );
    const rows = await rowsOf('origins', file, '--group', 'PPE');
    expect(rows.map(({ joint }) => joint)).toEqual(['B', 'p2', 'p5']);
    expect(rows[0]).toMatchObject({
      words: 12,
      wordsByGroup: [{ group: 'PPE', words: 11 }],
      wordsOfNobody: 0,
    });
  });
});

describe('A record', () => {
  const refused = async (text: string) => (await runCli(['survived', '-'], { stdin: text })).stderr;

  it('of a newer version, of no version, or damaged is refused with a sentence', async () => {
    expect(await refused(JSON.stringify({ ...comparison, version: 2 }))).toBe(
      'motion-compare: standard input: this record has version 2, this program reads version 1; update motion-compare.\n',
    );
    expect(await refused('{"a": 1}')).toContain('this is no comparison.json');
    expect(await refused(JSON.stringify(comparison).slice(0, 500))).toContain('this is no JSON');
    expect(await refused(JSON.stringify({ ...comparison, links: [{}] }))).toMatch(
      /links\.0\.motion is not as motion-compare writes it .*; compare the documents again\.\n$/,
    );
  });

  it('may have fields that this version does not know', async () => {
    const grown = JSON.stringify({ ...comparison, mood: 'sunny' });
    expect(await refused(grown)).toBe('');
  });
});
