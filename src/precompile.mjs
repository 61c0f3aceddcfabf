/** Compiles the templates into `dist/report-templates.js`, by name: what writes a report needs no compiler of templates. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import Handlebars from 'handlebars';

/** Strict, without helpers beyond those named. */
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { each: true, if: true, unless: true, with: true },
  explicitPartialContext: true,
};

const entries = readdirSync('templates', { recursive: true })
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => {
    const compiled = Handlebars.precompile(readFileSync(`templates/${file}`, 'utf8'), OPTIONS);
    return `${JSON.stringify(file.slice(0, -'.hbs'.length))}: ${compiled}`;
  });
const module = `export default {${entries.join(',\n')}};`;
const { code } = transformSync(module, { minifyWhitespace: true, charset: 'utf8' });
writeFileSync('dist/report-templates.js', code);
