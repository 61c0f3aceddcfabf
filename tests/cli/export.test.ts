import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { smallComparison } from '../support/comparisons.js';
import { partOf } from '../support/office-files.js';
import { runCli } from '../support/run-cli.js';

const scratch = mkdtempSync(join(tmpdir(), 'motion-compare-'));
const report = join(scratch, 'report of today');
mkdirSync(report);
writeFileSync(join(report, 'comparison.json'), JSON.stringify(smallComparison()));

const reportLink = (workbook: string) =>
  /Target="([^"]*)"/.exec(
    partOf(readFileSync(workbook), 'xl/worksheets/_rels/sheet3.xml.rels'),
  )?.[1];

describe('export', () => {
  it('writes every kind beside the report, and says what', async () => {
    const { code, stdout } = await runCli(['export', report]);
    const written = readdirSync(report).filter((name) => name !== 'comparison.json');
    expect(code).toBe(0);
    expect(written.sort()).toEqual([
      'apparatus.xml',
      'changes.csv',
      'collation.json',
      'comparison.docx',
      'comparison.xlsx',
      'credits.csv',
      'fates.csv',
      'groups.csv',
      'links.csv',
      'origins.csv',
      'summary.md',
      'tracked-B11-0901-2031.docx',
      'tracked-B11-0902-2031.docx',
    ]);
    expect(stdout.trimEnd().split('\n').sort()).toEqual(written.map((name) => join(report, name)));
    expect(reportLink(join(report, 'comparison.xlsx'))).toBe('index.html');
  });

  it('writes only the kinds asked for, elsewhere, with links that find the report', async () => {
    const out = join(scratch, 'for staff', 'today');
    const argv = ['export', report, '--as', 'xlsx,markdown', '--out', out, '--language', 'fr'];
    expect(await runCli([...argv, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['comparison.xlsx', 'summary.md']);
    expect(reportLink(join(out, 'comparison.xlsx'))).toBe('../../report%20of%20today/index.html');
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('## Origines');
  });

  it('prints one file with --out -', async () => {
    const { stdout } = await runCli(['export', report, '--as', 'tei', '--out', '-']);
    expect(stdout).toBe(readFileSync(join(report, 'apparatus.xml'), 'utf8'));
  });

  it.each([
    [['--as', 'tei,csv', '--out', '-'], '--out -: 7 files cannot go to standard output'],
    [['--as', 'xslx'], '--as xslx: did you mean xlsx?'],
    [
      ['--as', 'odt'],
      '--as odt: it must be one of csv, xlsx, markdown, docx, tracked, tei, collatex.',
    ],
  ])('refuses %j', async (argv, sentence) => {
    const { code, stdout, stderr } = await runCli(['export', report, ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`motion-compare: ${sentence}`);
  });
});
