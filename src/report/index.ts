import type { Comparison } from '../model/comparison.js';
import type { ReportLanguage } from '../text/strings/strings.js';
import { contextOf } from './context.js';
import { printRules } from './print-rules.js';
import { type ReportAssets, renderPage } from './render.js';
import { pageStrings } from './strings.js';
import { indexView } from './views/index-page.js';
import { pageView } from './views/page.js';

export type { ReportAssets } from './render.js';

/** One self-contained HTML page of a comparison: who got what, and the texts side by side. */
export function renderReport(
  comparison: Comparison,
  assets: ReportAssets,
  { language }: { readonly language: ReportLanguage },
): string {
  const context = contextOf(comparison, language);
  const css = `${assets.css}\n${printRules(context)}`;
  return renderPage(assets, 'report', pageView(context), { css, script: assets.script });
}

/** The page that leads to the reports of several dossiers, each in its folder beside it. */
export function renderIndex(
  entries: readonly { readonly folder: string; readonly comparison: Comparison }[],
  assets: ReportAssets,
  { language }: { readonly language: ReportLanguage },
): string {
  const dossiers = entries.map(({ folder, comparison }) => ({
    folder,
    context: contextOf(comparison, language),
  }));
  const view = indexView(dossiers, { t: pageStrings(language), language });
  return renderPage(assets, 'index', view, { css: assets.css, script: '' });
}
