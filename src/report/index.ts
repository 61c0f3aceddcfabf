import type { Comparison } from '../model/comparison.js';
import type { ReportLanguage } from '../text/strings/strings.js';
import { contextOf } from './context.js';
import { printRules } from './print-rules.js';
import { type ReportAssets, renderPage } from './render.js';
import { pageStrings } from './strings.js';
import { indexView } from './views/index-page.js';
import { pageView } from './views/page.js';

export type { ReportAssets } from './render.js';

export interface ReportOptions {
  readonly language: ReportLanguage;
  /** Address below the page's own to which its script sends each decision; without it the page connects to nothing. */
  readonly savesTo?: string;
}

/** One self-contained HTML page of a comparison: who got what, and the texts side by side. */
export function renderReport(
  comparison: Comparison,
  assets: ReportAssets,
  { language, savesTo }: ReportOptions,
): string {
  const context = contextOf(comparison, language);
  const css = `${assets.css}\n${printRules(context)}`;
  const view = pageView(context, savesTo ?? null);
  const connects = savesTo !== undefined;
  return renderPage(assets, 'report', view, { css, script: assets.script, connects });
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
  return renderPage(assets, 'index', view, { css: assets.css, script: '', connects: false });
}
