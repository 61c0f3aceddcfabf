import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tabledTextOf } from '../support/documents.js';
import { type PdfText, pdfOf } from '../support/pdf.js';

const EXAMPLE = 'corpus/2031-2901-RSP';
const FILES = [
  'B11-0101-2031_EN.html',
  'B11-0104-2031_EN.html',
  'B11-0106-2031_EN.docx',
  'B11-0111-2031_EN.txt',
  'RC-B11-0101-2031_EN.html',
];

/** A motion of three pages as a PDF file. */
function longPdf(): Uint8Array {
  const line = (index: number): PdfText[] => [
    { x: 70, y: 780 - (index % 40) * 18, text: `${index + 1}.` },
    {
      x: 100,
      y: 780 - (index % 40) * 18,
      text: 'Calls on the Commission to look into an invented matter;',
    },
  ];
  const cover = ['B11-0901/2031', 'MOTION FOR A RESOLUTION', 'The European Parliament,'].map(
    (text, index): PdfText => ({ x: 70, y: 780 - index * 30, text }),
  );
  const pages = [0, 40, 80].map((from) =>
    Array.from({ length: 40 }, (_, index) => line(from + index)).flat(),
  );
  return pdfOf([cover, ...pages]);
}

/** Packages that a module loads as soon as it is loaded itself, over all that it imports. */
function packagesBehind(module: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)';/gm,
    );
    for (const [, target = ''] of imports)
      if (target.startsWith('.')) visit(join(dirname(path), target).replace(/\.js$/, '.ts'));
      else packages.add(target);
  };
  visit(module);
  return [...packages].sort();
}

describe('Reading', () => {
  it('takes a mixed folder of 60 documents in under 3 s of computing', async () => {
    const contents = [
      ...FILES.map((file) => [file, readFileSync(`${EXAMPLE}/${file}`)] as const),
      ['long.pdf', longPdf()] as const,
    ];
    const started = process.cpuUsage();
    for (let round = 0; round < 10; round++)
      for (const [file, bytes] of contents) await tabledTextOf(bytes, file);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(3000);
  });

  it('loads the reader of a format only when a document has it', () => {
    expect(packagesBehind('src/read/index.ts')).toEqual([]);
    expect(packagesBehind('src/normalise/index.ts')).toEqual([]);
    expect(packagesBehind('src/read/text.ts')).toEqual([]);
    expect(packagesBehind('src/read/html.ts')).toEqual(['parse5']);
    expect(packagesBehind('src/read/docx.ts')).toEqual(['fflate', 'saxes']);
    expect(packagesBehind('src/read/pdf.ts')).toEqual(['unpdf']);
  });
});
