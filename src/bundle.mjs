/**
 * Puts what the program runs, with its small libraries, into few files under `dist/cli`: a start reads thirty files instead of
 * three hundred. The library's modules beside it stay as the compiler wrote them. Licences of what is bundled go along.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const OUT = 'dist/cli';

/** Loaded by few commands, large, or made of files of their own. */
const EXTERNAL = ['docx', 'unpdf', 'write-excel-file', 'csv-stringify'];

/** Help is laid out by the width of words; ours are Latin, and the library's tables of emoji and scripts cost 30 ms a start. */
const LETTERS = 'data:text/javascript,export default (text) => text.length';

rmSync(OUT, { recursive: true });
const { metafile } = await build({
  entryPoints: ['src/cli/execute.ts'],
  outdir: OUT,
  chunkNames: 'chunk-[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Else made anew at every use, for fear of scripts that a later Unicode names.
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'inline',
  alias: { 'string-width': LETTERS },
  external: EXTERNAL.flatMap((name) => [name, `${name}/*`]),
  // CommonJS libraries inside ask for Node's own modules.
  banner: {
    js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});

const packages = new Set(
  Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
);
const licences = new Set([...packages].sort().map(licenceOf));
writeFileSync(join(OUT, 'licences.txt'), [...licences].join('\n'));

/** Name, version and the words of a package's licence; its package.json where it has no file of its own. */
function licenceOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const words =
    file === undefined
      ? `Licence: ${license}\nAuthor: ${author?.name ?? author ?? 'see the home page'}\nHome page: ${homepage ?? 'none'}`
      : readFileSync(join(folder, file), 'utf8').trim();
  return `${'='.repeat(72)}\n${name} ${version}\n\n${words}\n`;
}
