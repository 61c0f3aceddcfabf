import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runCli } from '../support/run-cli.js';

const KAZAKHSTAN = 'corpus/2022-2505-RSP/B-9-2022-0065_EN.txt';
const TARVANIA = 'corpus/2031-2901-RSP/RC-B11-0101-2031_EN.html';

describe('normalise', () => {
  it('prints a JSON array of tabled texts, in the order of the files', async () => {
    const { code, stdout } = await runCli(['normalise', TARVANIA, KAZAKHSTAN]);
    const texts = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(texts.map(({ reference, kind }: Record<string, string>) => [reference, kind])).toEqual([
      ['RC-B11-0101/2031', 'joint motion'],
      ['B9-0065/2022', 'motion'],
    ]);
    expect(texts[1].source.file).toBe('B-9-2022-0065_EN.txt');
  });

  it('reads a document from standard input', async () => {
    const stdin = readFileSync(KAZAKHSTAN, 'utf8');
    const [text] = JSON.parse((await runCli(['normalise', '-'], { stdin })).stdout);
    expect(text).toMatchObject({ reference: 'B9-0065/2022', group: 'Verts/ALE' });
    expect(text.source.file).toBe('standard input');
  });

  it('prints for reading: cover, every paragraph under its id, what became of the characters', async () => {
    const { stdout } = await runCli(['normalise', '--text', KAZAKHSTAN]);
    expect(stdout).toMatch(
      /^B9-0065\/2022, motion of Verts\/ALE\non the situation in Kazakhstan\n/,
    );
    expect(stdout).toContain('\nJoint motion: RC-B9-0065/2022\n');
    expect(stdout).toMatch(/\nCharacters: \d+ kept, \d+ layout, 0 unexplained\n/);
    expect(stdout).toMatch(/\n {2}c6 +having regard to Rule 144/);
    expect(stdout).toMatch(/\nRecitals\n {2}A +1\. whereas on 2 January/);
    expect(stdout).toMatch(/\n {2}p21 +21\. Instructs its President/);
  });

  it('checks that every character is explained', async () => {
    const argv = ['normalise', '--check', '--text'];
    expect(await runCli([...argv, KAZAKHSTAN])).toMatchObject({ code: 0, stderr: '' });
    const stdin = readFileSync(TARVANIA, 'utf8').replace(
      /<p [^>]*><span [^>]*>The European Parliament</,
      '<p>Zorgblatt the Third was here and left this behind.</p>$&',
    );
    const { code, stderr } = await runCli([...argv, '-'], { stdin });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^standard input: \d+ characters are neither text nor known layout; the notices show them\.\n$/,
    );
  });
});
