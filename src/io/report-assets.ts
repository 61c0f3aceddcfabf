import { readFile } from 'node:fs/promises';
import type { ReportAssets } from '../report/index.js';

/** Both `src/io/` and `dist/io/` lie two folders below the package. */
const PACKAGE = new URL('../../', import.meta.url);

/** Reads what reports are made with: style sheets, and the templates and the script that the build puts into `dist/`. */
export async function readReportAssets(): Promise<ReportAssets> {
  const [templates, page, review, script] = await Promise.all([
    import(new URL('dist/report-templates.js', PACKAGE).href),
    readText('templates/report.css'),
    readText('templates/review.css'),
    readText('dist/report-client.js'),
  ]);
  return { templates: templates.default, css: page + review, script };
}

async function readText(path: string): Promise<string> {
  return await readFile(new URL(path, PACKAGE), 'utf8');
}
