import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOOL } from '../../src/io/version.js';

/**
 * A project with the packed tarball installed in it. Its dependencies are links to those of this checkout, and only to
 * them: what the package forgets to declare is not there. So no registry is needed.
 */
function installedProject(): { project: string; packed: string[] } {
  const project = mkdtempSync(join(tmpdir(), 'motion-compare-package-'));
  const [tarball] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const home = join(project, 'node_modules', TOOL.name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['xzf', join(project, tarball.filename), '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) link(name, join(project, 'node_modules'));
  writeFileSync(join(project, 'package.json'), '{"type": "module", "private": true}');
  cpSync('corpus', join(project, 'corpus'), { recursive: true });
  return { project, packed: tarball.files.map(({ path }: { path: string }) => path) };
}

function link(name: string, folder: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(resolve('node_modules', name), path);
}

let project = '';
let packed: string[] = [];
const run = (...argv: string[]) =>
  execFileSync(process.execPath, argv, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

beforeAll(() => {
  ({ project, packed } = installedProject());
});

describe('The package', () => {
  it('holds what is needed to run and read it, and nothing else', () => {
    const expected = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^dist\/.*\.(js|d\.ts|json)$/,
      /^dist\/cli\/licences\.txt$/,
      /^templates\/\w+\.css$/,
      /^src\/library\.md$/,
    ];
    expect(packed.filter((path) => !expected.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const path of ['dist/cli.js', 'dist/index.d.ts', 'templates/report.css', 'LICENSE'])
      expect(packed).toContain(path);
  });

  it('has nothing of modules that are gone: npm run build would clear them away', () => {
    const stale = packed
      .filter((path) =>
        /^dist\/(?!report-client|report-templates|cli\/chunk-)\S*(?<!\.d)\.(js)$/.test(path),
      )
      .map((path) => path.replace(/^dist/, 'src').replace(/\.js$/, '.ts'))
      .filter((path) => !existsSync(path));
    expect(stale).toEqual([]);
  });

  it('runs elsewhere: the bin compares, and exports every kind of file', () => {
    const bin = join('node_modules', TOOL.name, 'dist/cli.js');
    expect(run(bin, '--version')).toBe(`${TOOL.version}\n`);
    mkdirSync(join(project, 'small'));
    for (const file of ['RC-B11-0101-2031_EN.html', 'B11-0106-2031_EN.docx'])
      cpSync(join('corpus/2031-2901-RSP', file), join(project, 'small', file));
    expect(run(bin, 'compare', 'small')).toContain('Report: reports/small/index.html');
    expect(run(bin, 'export', 'reports/small').trim().split('\n').length).toBeGreaterThan(10);
  });

  it('names the licence of every library that is bundled into the program', () => {
    const licences = readFileSync('dist/cli/licences.txt', 'utf8');
    for (const name of ['yargs', 'handlebars', 'diff-match-patch', 'parse5', 'saxes', 'zod'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('does what the examples of src/library.md say', () => {
    const examples = Array.from(
      readFileSync('src/library.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g),
      ([, code = '']) => code,
    );
    expect(examples.length).toBeGreaterThan(4);
    const imports = examples.flatMap((code) => code.match(/^import [\s\S]*?;$/gm) ?? []);
    const body = examples.map((code) => `{\n${code.replace(/^import [\s\S]*?;$/gm, '')}\n}`);
    const [first = '', ...rest] = body;
    // Later examples go on with what the first one made.
    const script = [...imports, first.slice(1, -1), ...rest].join('\n');
    writeFileSync(join(project, 'examples.js'), script);
    const said = Array.from(
      script.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm),
      ([, text]) => text,
    );
    expect(run('examples.js').trim().split('\n')).toEqual(said);
  });

  it('is typed for those who use it', () => {
    link('@types/node', join(project, 'node_modules'));
    writeFileSync(
      join(project, 'typed.ts'),
      `import { type Comparison, compareDocuments, InputError } from 'motion-compare';
       const comparison: Comparison = await compareDocuments([]).catch((error: unknown) => {
         if (error instanceof InputError) console.log(error.message);
         throw error;
       });
       // @ts-expect-error links have no such field
       comparison.links[0]?.mood;`,
    );
    const compiler = relative(project, resolve('node_modules/typescript/bin/tsc'));
    const flags = '--noEmit --strict --module nodenext --target es2023 --types node'.split(' ');
    expect(run(compiler, ...flags, 'typed.ts')).toBe('');
  });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));
