import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { runCli } from '../support/run-cli.js';

function configFile(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'motion-compare-')), 'my.json');
  writeFileSync(path, text);
  return path;
}

describe('A config file', () => {
  it('changes the thresholds it names and leaves the others', async () => {
    const file = configFile('{"linkProbability": 0.6}');
    const { stdout } = await runCli(['settings', '--json', '--settings', file]);
    expect(JSON.parse(stdout)).toEqual({ ...DEFAULT_SETTINGS, linkProbability: 0.6 });
  });

  it('may be what the settings command prints', async () => {
    const { stdout } = await runCli(['settings', '--json']);
    const file = configFile(stdout);
    expect((await runCli(['settings', '--json', '--settings', file])).stdout).toBe(stdout);
  });

  it.each([
    [
      '{"linkProbabilty": 0.6}',
      'there is no setting "linkProbabilty"; did you mean linkProbability?',
    ],
    ['{"colour": 1}', 'there is no setting "colour"; motion-compare settings prints all of them.'],
    ['{"linkProbability": 2}', 'linkProbability is 2, but must be a number from 0.05 to 0.99.'],
    ['{"linkProbability": "0.6"}', 'linkProbability is "0.6", but must be a number'],
    ['{"probably": 0.95}', 'probably (0.95) must not be greater than almostSurely (0.9)'],
    ['[0.6]', 'settings are one JSON object'],
    ['{"__proto__": 1}', 'there is no setting "__proto__"'],
    ['{', 'this is no JSON'],
  ])('is refused with a sentence: %s', async (text, sentence) => {
    const file = configFile(text);
    const { code, stderr, stdout } = await runCli(['settings', '--settings', file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`my.json: ${sentence}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is explained key by key', async () => {
    const { stdout } = await runCli(['settings']);
    for (const [key, value] of Object.entries(DEFAULT_SETTINGS))
      expect(stdout).toContain(`${key}: ${value}\n  `);
  });
});
