import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../support/run-cli.js';

const EXAMPLE = 'corpus/2031-2901-RSP';
const MOTION = 'B11-0101-2031_EN.html';
const JOINT = 'RC-B11-0101-2031_EN.html';

/** A new folder with copies of documents of the worked example. */
function folderWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'motion-compare-'));
  for (const file of files) copyFileSync(join(EXAMPLE, file), join(folder, file));
  return folder;
}

/** A document of the worked example with another text. */
function changed(file: string, change: (text: string) => string): string {
  return change(readFileSync(join(EXAMPLE, file), 'utf8'));
}

describe('compare on the worked example', () => {
  const out = join(folderWith(), 'report');
  let result: Awaited<ReturnType<typeof runCli>>;
  beforeAll(async () => {
    result = await runCli(['compare', EXAMPLE, '--out', out, '--strict']);
  });

  it('writes record and report, and nothing else', () => {
    expect(readdirSync(out).sort()).toEqual(['comparison.json', 'index.html']);
    const record = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
    expect(record.motions).toHaveLength(5);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/i);
  });

  it('says what it found, a sentence a group, and where the report is', () => {
    const lines = result.stdout.trimEnd().split('\n');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(lines[0]).toMatch(/^RC-B11-0101\/2031, on the violent repression/);
    for (const group of ['Verts/ALE', 'Renew', 'S&D', 'ECR', 'PPE'])
      expect(result.stdout).toMatch(
        new RegExp(
          `\n {2}${group}: \\d+( to \\d+)? of \\d+ paragraphs survived, \\w+ word for word\\.\n`,
        ),
      );
    expect(lines.at(-1)).toBe(`Report: ${join(out, 'index.html')}`);
  });
});

describe('compare on a small folder', () => {
  const out = join(folderWith(), 'report');
  const documents = folderWith(JOINT, MOTION);
  const argv = ['compare', documents, '--out'];

  it('prints the record instead with --out -, the same bytes as it writes; says nothing when quiet', async () => {
    const quiet = await runCli([...argv, out, '--quiet', '--language', 'de']);
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('<html lang="de"');
    const { stdout } = await runCli([...argv, '-']);
    expect(stdout).toBe(readFileSync(join(out, 'comparison.json'), 'utf8'));
  });

  it('gives the same answer from the folder of the report as from the documents', async () => {
    const [fromReport, fromDocuments] = [
      await runCli(['survived', out]),
      await runCli(['survived', documents]),
    ];
    expect(fromReport.stdout).toBe(fromDocuments.stdout);
  });

  it('prints what was found as JSON', async () => {
    const [found] = JSON.parse((await runCli([...argv, out, '--json'])).stdout);
    expect(found).toMatchObject({ joint: 'RC-B11-0101/2031', report: join(out, 'index.html') });
    expect(found.motions[0]).toMatchObject({ name: 'Verts/ALE', total: 31 });
  });
});

describe('compare on wrong input', () => {
  const dossier = (files: Readonly<Record<string, string | Uint8Array>>, ...copies: string[]) => {
    const folder = folderWith(...copies);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  };
  const wrong: Record<string, [folder: () => string, sentence: RegExp]> = {
    'no such folder': [() => '/no/such/folder', /no such file or folder/],
    'a file in place of a folder': [() => join(EXAMPLE, MOTION), /it is not a folder/],
    'an empty folder': [() => folderWith(), /no documents in this folder; put the joint motion/],
    'two joint motions': [
      () =>
        dossier(
          { 'RC-other.html': changed(JOINT, (text) => text.replaceAll('0101/2031', '0777/2031')) },
          JOINT,
          MOTION,
        ),
      /2 texts to compare with \(RC-B11-0101\/2031, RC-B11-0777\/2031\); keep one/,
    ],
    'a motion without paragraphs': [
      () =>
        dossier(
          {
            [MOTION]: changed(MOTION, (text) =>
              text.replace(/(The European Parliament<)[\s\S]*(<\/main>)/, '$1/span>,</p>$2'),
            ),
          },
          JOINT,
        ),
      new RegExp(`${MOTION} has no paragraphs: `),
    ],
    'a file that is no motion': [
      () => dossier({ 'menu.html': '<p>Soup of the day: leek and potato.</p>' }, JOINT, MOTION),
      /menu\.html/,
    ],
    'a truncated DOCX': [
      () =>
        dossier(
          {
            'cut.docx': readFileSync(join(EXAMPLE, 'B11-0106-2031_EN.docx')).subarray(0, 5000),
          },
          JOINT,
          MOTION,
        ),
      /cut\.docx/,
    ],
    'a file that cannot be read': [
      () => {
        const folder = folderWith(JOINT, MOTION);
        symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.html'));
        return folder;
      },
      /gone\.html: there is no such file/,
    ],
    'no joint motion': [() => folderWith(MOTION), /no joint motion \(RC-…\)/],
    'the motion that the user gave': [
      () => 'corpus/2022-2505-RSP',
      /5 of the documents are missing; open each in a browser, .*: RC-B9-0065\/2022 \(https:\/\/www\.europarl\.europa\.eu\/doceo\/document\/RC-9-2022-0065_EN\.html\), B9-0072\/2022/,
    ],
    'a joint motion alone': [() => folderWith(JOINT), /no motion lies beside it/],
  };

  it.each(Object.keys(wrong))('%s: one clear sentence, exit 2, nothing written', async (name) => {
    const [folder, sentence] = wrong[name] ?? [];
    if (folder === undefined || sentence === undefined) throw new Error(name);
    const out = join(folderWith(), 'report');
    const { code, stdout, stderr } = await runCli(['compare', folder(), '--out', out]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^motion-compare: .*[.!?]\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it('leaves an earlier report as it was', async () => {
    const out = folderWith();
    writeFileSync(join(out, 'index.html'), 'earlier');
    expect((await runCli(['compare', folderWith(MOTION), '--out', out])).code).toBe(2);
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('earlier');
  });

  it('says when the report cannot be written, and leaves nothing behind', async () => {
    const out = join(folderWith(MOTION), MOTION);
    const { code, stderr } = await runCli(['compare', folderWith(JOINT, MOTION), '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/the result cannot be written there .*--out/);
  });
});

describe('compare on a folder with something odd', () => {
  it('does the work, says how many warnings there are, and exits 1 when strict', async () => {
    const folder = folderWith(JOINT, MOTION);
    writeFileSync(join(folder, 'todo.md'), 'Ask for the other four motions.');
    const out = join(folderWith(), 'report');
    const { code, stdout } = await runCli(['compare', folder, '--out', out, '--strict']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\d warnings; see the report\./);
    const report = readFileSync(join(out, 'index.html'), 'utf8');
    expect(report).toContain('B11-0104/2031 (Renew)');
    expect(report).toContain('todo.md lies in the folder, but was not read');
  });
});

describe('compare on a folder of dossiers', () => {
  it('writes a report for each, an index, and the sentence of what was left out', async () => {
    const folder = folderWith();
    for (const [name, files] of [
      ['one', [JOINT, MOTION]],
      ['two', [JOINT, 'B11-0104-2031_EN.html']],
      ['bad', [MOTION]],
    ] as const) {
      mkdirSync(join(folder, name));
      for (const file of files) copyFileSync(join(EXAMPLE, file), join(folder, name, file));
    }
    const out = join(folderWith(), 'reports');
    const { code, stdout, stderr } = await runCli(['compare', folder, '--out', out, '--strict']);
    expect(code).toBe(1);
    expect(readdirSync(out).sort()).toEqual(['index.html', 'one', 'two']);
    expect(readdirSync(join(out, 'one')).sort()).toEqual(['comparison.json', 'index.html']);
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    for (const name of ['one', 'two']) expect(index).toContain(`href="${name}/index.html"`);
    expect(stderr).toMatch(/^Left out: bad: .*no joint motion/);
    expect(stdout).toContain('Verts/ALE: ');
    const one = await runCli(['survived', folder]);
    expect(one.stderr).toContain(`${basename(folder)}: this folder holds several dossiers`);
  });
});
