import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { exportFiles } from '../../src/export/index.js';
import { smallComparison } from '../support/comparisons.js';

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** LibreOffice's word processor and spreadsheet are packages of their own; each test runs where its part is installed. */
function part(name: string, library: string) {
  const isThere = OFFICE !== undefined && existsSync(`/usr/lib/libreoffice/program/${library}`);
  return isThere
    ? { test: it, why: '' }
    : { test: it.skip, why: ` (skipped: LibreOffice ${name} is not installed)` };
}
const writer = part('Writer', 'libswlo.so');
const calc = part('Calc', 'libsclo.so');

/** What LibreOffice makes of files in another format, as text by name. */
function converted(files: Readonly<Record<string, string | Uint8Array>>, format: string) {
  const folder = mkdtempSync(join(tmpdir(), 'motion-compare-office-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  execFileSync(
    OFFICE ?? '',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      ...Object.keys(files).map((name) => join(folder, name)),
    ],
    { stdio: 'ignore' },
  );
  return Object.fromEntries(
    readdirSync(join(folder, 'out')).map((name) => [
      name,
      readFileSync(join(folder, 'out', name), 'utf8'),
    ]),
  );
}

describe('LibreOffice', () => {
  const options = { language: 'en', report: 'index.html' } as const;
  const comparison = smallComparison();

  writer.test(
    `opens both Word documents${writer.why}`,
    async () => {
      const files = {
        ...(await exportFiles(comparison, 'docx', options)),
        ...(await exportFiles(comparison, 'tracked', options)),
      };
      const texts = converted(files, 'txt:Text (encoded):UTF8');
      expect(texts['comparison.txt']).toContain('PPE: 3 of 4 paragraphs survived');
      expect(texts['comparison.txt']).toContain('=HYPERLINK("https://example.org";"whereas');
      expect(texts['tracked-B11-0902-2031.txt']).toContain(
        'Welcomes the offer of the neighbouring',
      );
    },
    60_000,
  );

  calc.test(
    `opens every sheet of the workbook, and sees texts where texts are${calc.why}`,
    async () => {
      const everySheet =
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const sheets = converted(await exportFiles(comparison, 'xlsx', options), everySheet);
      expect(Object.keys(sheets).sort()).toEqual([
        'comparison-About.csv',
        'comparison-Changes.csv',
        'comparison-Credits.csv',
        'comparison-Fates.csv',
        'comparison-Groups.csv',
        'comparison-Links.csv',
        'comparison-Origins.csv',
      ]);
      expect(sheets['comparison-Fates.csv']).toContain('"=HYPERLINK(""https://example.org"";');
      expect(sheets['comparison-Fates.csv']).toContain('-1 @ Considers');
      expect(sheets['comparison-Groups.csv']).toContain(
        'Verts/ALE,B11-0901/2031,whole text,6,4,4,4,1,',
      );
    },
    60_000,
  );
});
