import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import { listDocuments, readInputFile } from '../../src/io/read-folder.js';
import { readSources } from '../../src/io/read-sources.js';
import { writeAtomically } from '../../src/io/write-atomically.js';

const scratch = () => mkdtempSync(join(tmpdir(), 'motion-compare-'));

describe('A folder of documents', () => {
  it('is listed in order of name, without hidden files and what is no document', async () => {
    const folder = scratch();
    for (const name of ['b.html', 'a.docx', '.DS_Store', '~$a.docx', 'photo.png', 'sources.json']) {
      writeFileSync(join(folder, name), 'x');
    }
    mkdirSync(join(folder, 'b_files'));
    mkdirSync(join(folder, 'another dossier'));
    const { documents, passedOver, folders } = await listDocuments(folder);
    expect(documents.map((path) => path.slice(folder.length + 1))).toEqual(['a.docx', 'b.html']);
    expect(passedOver).toEqual(['photo.png']);
    expect(folders).toEqual([join(folder, 'another dossier')]);
  });

  it('that is not there is one sentence', async () => {
    await expect(listDocuments('/no/such/folder')).rejects.toThrow(InputError);
    await expect(listDocuments('/no/such/folder')).rejects.toThrow(
      /there is no such file or folder/,
    );
  });

  it('says what its sources.json says, with a byte order mark too, and what is wrong with it', async () => {
    const folder = scratch();
    const file = join(folder, 'sources.json');
    writeFileSync(file, '\ufeff{"invented":true}');
    expect((await readSources(folder)).invented).toBe(true);
    writeFileSync(file, '{');
    await expect(readSources(folder)).rejects.toThrow(InputError);
    rmSync(file);
    mkdirSync(file);
    await expect(readSources(folder)).rejects.toThrow(InputError);
  });

  it('gives the bytes of a file', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.txt'), 'abc');
    expect([...(await readInputFile(join(folder, 'a.txt')))]).toEqual([97, 98, 99]);
  });
});

describe('Writing', () => {
  it('makes the folder and leaves only whole files', async () => {
    const folder = join(scratch(), 'deep', 'out');
    await writeAtomically(folder, { 'a.json': '{}', 'b/c.html': '<p>' });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.json', 'b', 'b/c.html']);
    expect(readFileSync(join(folder, 'b/c.html'), 'utf8')).toBe('<p>');
  });

  it('that fails leaves what was there untouched and nothing else', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.json'), 'old');
    writeFileSync(join(folder, 'b'), 'a file where a folder is wanted');
    const writing = writeAtomically(folder, { 'a.json': 'new', 'b/c.html': '<p>' });
    await expect(writing).rejects.toThrow(InputError);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b']);
  });

  it('into a folder that cannot be made leaves no folder behind', async () => {
    const parent = scratch();
    chmodSync(parent, 0o700);
    writeFileSync(join(parent, 'file'), '');
    await expect(writeAtomically(join(parent, 'file', 'out'), { a: '' })).rejects.toThrow(/--out/);
    expect(existsSync(join(parent, 'file', 'out'))).toBe(false);
  });
});
