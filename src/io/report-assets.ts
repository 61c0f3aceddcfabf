import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportAssets } from '../report/index.js';

/** Both `src/io/` and `dist/io/` lie two folders below the package. */
const PACKAGE = new URL('../../', import.meta.url);

/** Reads what reports are made with: templates, style sheets, and the script that the build bundles into `dist/`. */
export async function readReportAssets(): Promise<ReportAssets> {
  const [pages, partials, page, review, script] = await Promise.all([
    readTemplates('templates/'),
    readTemplates('templates/partials/'),
    readText('templates/report.css'),
    readText('templates/review.css'),
    readText('dist/report-client.js'),
  ]);
  const named = Object.entries(partials).map(([name, text]) => [`partials/${name}`, text]);
  return { templates: { ...pages, ...Object.fromEntries(named) }, css: page + review, script };
}

async function readTemplates(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(fileURLToPath(new URL(folder, PACKAGE))))
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  const texts = await Promise.all(names.map((name) => readText(`${folder}${name}`)));
  return Object.fromEntries(
    names.map((name, index) => [basename(name, '.hbs'), texts[index] ?? '']),
  );
}

async function readText(path: string): Promise<string> {
  return await readFile(new URL(path, PACKAGE), 'utf8');
}
