import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../src/errors.js';
import { READING_BOUNDS } from '../../src/model/settings.js';
import { tabledTextOf } from '../support/documents.js';
import { pdfOf } from '../support/pdf.js';
import { docxOf } from '../support/render.js';

const EXAMPLE = 'corpus/2031-2901-RSP';
const page = readFileSync(`${EXAMPLE}/B11-0101-2031_EN.html`);
const copy = readFileSync(`${EXAMPLE}/B11-0111-2031_EN.txt`, 'utf8');
const docx = readFileSync(`${EXAMPLE}/B11-0106-2031_EN.docx`);
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le'));

/** Milliseconds of computing since a call: other programs on the machine do not count. */
function computing(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}

const motionText = 'The European Parliament,\n– having regard to café culture,\n1. Regrets it.\n';

/** The container of Word's old format, with the names of its streams. */
const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(name, 'utf16le'), 1024);
  return bytes;
};

/** A ZIP archive whose first entry says that it is encrypted. */
function encryptedZip(): Uint8Array {
  const bytes = docxOf('');
  bytes[6] = 1;
  return bytes;
}

const bomb = zipSync({ 'word/document.xml': new Uint8Array(READING_BOUNDS.partBytes + 1) });
const encryption = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -1 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(aaaaaaaaaaaaaaaa)(aaaaaaaaaaaaaaaa)]`;

const CASES: readonly [string, Uint8Array | string, string, RegExp][] = [
  ['an empty file', '', 'a.html', /a\.html is empty: download it again/],
  ['a file of white space', ' \n\u00a0\n', 'a.txt', /a\.txt is empty/],
  [
    'Latin-1 text',
    latin1(motionText.replace('–', '-')),
    'a.txt',
    /not encoded as UTF-8.*save it as UTF-8/,
  ],
  ['Windows-1252 text', latin1(motionText.replace('–', '\u0096')), 'a.txt', /not encoded as UTF-8/],
  [
    'UTF-16 with a mark',
    utf16(motionText, true),
    'a.txt',
    /a\.txt is encoded as UTF-16: save it as UTF-8/,
  ],
  ['UTF-16 without a mark', utf16(page.toString(), false), 'a.html', /encoded as UTF-16/],
  ['text with NUL bytes', `${motionText}\0${motionText}`, 'a.txt', /NUL bytes/],
  [
    'binary junk',
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 97 + 1) % 256),
    'a.docx',
    /a\.docx is /,
  ],
  ['a file of 50 MB', new Uint8Array(50 * 1024 * 1024).fill(32), 'a.html', /larger than 32 MB/],
  ['a page of nothing but tags', `<html><body>${'<p>'.repeat(2_000_000)}`, 'a.html', /far longer/],
  ['a text without end', 'whereas, '.repeat(1_000_000), 'a.txt', /far longer than any motion/],
  [
    'a paragraph without end',
    page.toString().replace(/condemns/i, `$& ${'so much '.repeat(6000)}`),
    'a.html',
    /a\.html has a paragraph of 4\d{4} characters, far longer than any of a motion/,
  ],
  [
    'long paragraphs without end',
    copy +
      Array.from(
        { length: 40 },
        (_, n) => `\n${n + 20}. Regrets ${'the loss '.repeat(4_000)};\n`,
      ).join(''),
    'a.txt',
    /far longer than any motion/,
  ],
  [
    'a protected DOCX',
    compound('EncryptedPackage'),
    'a.docx',
    /protected by a password: save it without one/,
  ],
  ['an encrypted archive', encryptedZip(), 'a.docx', /protected by a password/],
  ['a DOC file', compound('WordDocument'), 'a.doc', /old DOC format: save it as DOCX/],
  [
    'a truncated DOCX',
    docx.subarray(0, 3000),
    'a.docx',
    /damaged or incomplete DOCX file: download it again/,
  ],
  ['a ZIP bomb', bomb, 'a.docx', /unpacks to far more than a motion holds/],
  [
    'an archive that is no Word document',
    zipSync({ 'a.txt': strToU8('a') }),
    'a.docx',
    /is no Word document/,
  ],
  ['a DOCX of broken XML', docxOf('<w:p>'), 'a.docx', /damaged DOCX file/],
  [
    'XML nested without end',
    docxOf('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)),
    'a.docx',
    /damaged DOCX file/,
  ],
  [
    'a protected PDF',
    pdfOf([[{ x: 70, y: 700, text: 'x' }]], encryption),
    'a.pdf',
    /protected by a password/,
  ],
  [
    'a truncated PDF',
    '%PDF-1.7\n1 0 obj\n<<',
    'a.pdf',
    /damaged or incomplete PDF file|damaged PDF/,
  ],
  ['a scanned PDF', pdfOf([[], []]), 'a.pdf', /pictures of pages and no text \(a scan\)/],
  ['an RTF file', '{\\rtf1 x}', 'a.rtf', /RTF format: save it as DOCX/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a.html', /is a picture/],
  [
    'a saved message without a page',
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nhi\r\n--x--',
    'a.mhtml',
    /without a page/,
  ],
];

describe('Bad input', () => {
  it.each(CASES)(
    '%s is refused in one sentence that names file and remedy',
    async (_, content, file, message) => {
      const elapsed = computing();
      const refusal = tabledTextOf(content, file);
      await expect(refusal).rejects.toThrow(InputError);
      await expect(refusal).rejects.toThrow(message);
      await refusal.catch((error: Error) => expect(error.message).toMatch(/^a\.\w+ [^\n]*\.$/));
      expect(elapsed()).toBeLessThan(2000);
    },
  );

  it('a page that declares its old encoding is read', async () => {
    const declared = page.toString().replace('charset=UTF-8', 'charset=windows-1252');
    const bytes = latin1(
      declared.replace(/[^\x20-\x7e\s]/g, (character) => (character === 'é' ? 'é' : '-')),
    );
    const text = await tabledTextOf(bytes, 'B11-0101-2031_EN.html');
    expect(JSON.stringify(text.signatories)).toContain('Clémence');
  });

  it('a page in Windows-1252 keeps its dashes, quotes and euro signs', async () => {
    const signs = { '–': '\x96', '‘': '\x91', '’': '\x92', '€': '\x80' };
    const html = `<html><head><meta charset="iso-8859-1"></head><body>${`B9-0901/2021\nMOTION FOR A RESOLUTION\n${motionText}`
      .replace('1. ', '1. Notes ‘the Union’s’ loss of €5; ')
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;
    const bytes = latin1(html.replace(/[–‘’€]/g, (sign) => signs[sign as keyof typeof signs]));
    const text = await tabledTextOf(bytes, 'motion.html');
    expect(text.paragraphs).toEqual((await tabledTextOf(html, 'motion.html')).paragraphs);
    expect(text.paragraphs.map((each) => each.text).join()).toContain('‘the Union’s’ loss of €5');
  });
});

/** Numbers that look random and are the same in every run (Park & Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

describe('Damaged documents', () => {
  const sources: readonly [string, Uint8Array][] = [
    ['B11-0101-2031_EN.html', page],
    ['B11-0111-2031_EN.txt', readFileSync(`${EXAMPLE}/B11-0111-2031_EN.txt`)],
    ['B11-0106-2031_EN.docx', docx],
  ];

  it.each(sources)(
    '%s: cut anywhere, or with its tags shuffled, gives a text or one sentence',
    async (file, bytes) => {
      const random = numbers(bytes.length);
      for (let round = 0; round < 12; round++) {
        const cut = bytes.subarray(0, Math.floor(random() * bytes.length));
        const pieces = Buffer.from(bytes)
          .toString('latin1')
          .split(/(?=[<\n])/);
        for (let swaps = 0; swaps < 30; swaps++) {
          const [a, b] = [
            Math.floor(random() * pieces.length),
            Math.floor(random() * pieces.length),
          ];
          [pieces[a], pieces[b]] = [pieces[b] ?? '', pieces[a] ?? ''];
        }
        for (const damaged of [cut, latin1(pieces.join(''))]) {
          const elapsed = computing();
          const outcome = await tabledTextOf(damaged, file).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(InputError);
          expect(elapsed()).toBeLessThan(1000);
        }
      }
    },
  );

  it('a page nested a hundred thousand deep is read without exhausting the stack', async () => {
    const deep = `<html><body>${'<div>'.repeat(100_000)}x</body></html>`;
    await expect(tabledTextOf(deep, 'deep.html')).rejects.toThrow(InputError);
  });

  it('long lines of nothing but one sign take no time', async () => {
    for (const sign of ['(', ' ', 'a ', '1.', '-', '[', ',', '<', 'B9-', 'on behalf of the ']) {
      const elapsed = computing();
      await tabledTextOf(`${sign.repeat(200_000)}\n`, 'a.txt').catch((error: unknown) =>
        expect(error).toBeInstanceOf(InputError),
      );
      expect(elapsed()).toBeLessThan(1000);
    }
  });
});
