import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');

interface Import {
  readonly file: string;
  readonly room: string;
  /** Path below src for own modules (`model/notice.ts`), the bare name for packages. */
  readonly target: string;
  readonly targetRoom: string | null;
}

const STAGES = ['read', 'normalise', 'dossier', 'align', 'classify', 'trace', 'review'];
const SHOWING = ['report', 'export'];

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function roomOf(path: string): string {
  const [first = '', second] = path.split('/');
  return second === undefined ? first.replace(/\.ts$/, '') : first;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const specifiers = Array.from(
    text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\(\s*'([^']+)'/g),
    (match) => match[1] ?? match[2] ?? '',
  );
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) {
      return { file, room: roomOf(file), target: specifier, targetRoom: null };
    }
    const target = relative(SRC, normalize(join(SRC, dirname(file), specifier))).replace(
      /\.js$/,
      '.ts',
    );
    return { file, room: roomOf(file), target, targetRoom: roomOf(target) };
  });
}

const IMPORTS = sources().flatMap(importsOf);

function violations(isForbidden: (entry: Import) => boolean): string[] {
  return IMPORTS.filter(isForbidden).map(({ file, target }) => `${file} -> ${target}`);
}

function importersOf(name: RegExp): string[] {
  return [...new Set(IMPORTS.filter(({ target }) => name.test(target)).map(({ room }) => room))];
}

describe('The rooms of src', () => {
  it('are all read by this test', () => {
    expect(IMPORTS.length).toBeGreaterThan(20);
  });

  it('model imports nothing but itself: move what needs more into text or a stage', () => {
    expect(
      violations(({ room, targetRoom }) => room === 'model' && targetRoom !== 'model'),
    ).toEqual([]);
  });

  it('text imports only model and text: what needs a stage belongs in that stage', () => {
    expect(
      violations(
        ({ room, targetRoom }) =>
          room === 'text' && targetRoom !== null && !['model', 'text'].includes(targetRoom),
      ),
    ).toEqual([]);
  });

  it('stages import only model, text, errors and themselves: pass records on in compare.ts instead', () => {
    expect(
      violations(
        ({ room, targetRoom }) =>
          STAGES.includes(room) &&
          targetRoom !== null &&
          ![room, 'model', 'text', 'errors'].includes(targetRoom),
      ),
    ).toEqual([]);
  });

  it('report and export read a Comparison only: a figure they need belongs in the record', () => {
    expect(
      violations(
        ({ room, targetRoom }) =>
          SHOWING.includes(room) &&
          targetRoom !== null &&
          ![room, 'model', 'text', 'errors'].includes(targetRoom),
      ),
    ).toEqual([]);
  });

  it('a room is entered by its index.ts', () => {
    expect(
      violations(
        ({ room, target, targetRoom }) =>
          targetRoom !== null &&
          [...STAGES, ...SHOWING].includes(targetRoom) &&
          targetRoom !== room &&
          target !== `${targetRoom}/index.ts`,
      ),
    ).toEqual([]);
  });

  it('only io touches the disk: read in io, pass data on', () => {
    expect(importersOf(/^node:fs/)).toEqual(['io']);
  });

  it.each([
    [/^yargs/, 'cli'],
    [/^handlebars/, 'report'],
    [/^diff-match-patch/, 'classify'],
    [/^parse5/, 'read'],
    [/^saxes/, 'read'],
    [/^zod/, 'schema'],
    [/^(csv-stringify|write-excel-file|docx)/, 'export'],
  ])('only one room uses %s', (name, room) => {
    expect(importersOf(name).filter((importer) => importer !== room)).toEqual([]);
  });

  it('only readers unpack and only exports pack', () => {
    expect(importersOf(/^fflate/).filter((room) => !['read', 'export'].includes(room))).toEqual([]);
  });

  it('no result depends on the clock, the locale or chance', () => {
    const suspicious = sources()
      .filter((file) => ![...'cli client io server'.split(' ')].includes(roomOf(file)))
      .filter((file) =>
        /Math\.random|Date\.now|new Date\(\)|localeCompare|toLocale|Intl\./.test(
          readFileSync(join(SRC, file), 'utf8'),
        ),
      );
    expect(suspicious).toEqual([]);
  });
});
