import type { Comparison } from '../model/comparison.js';
import type { ReportLanguage } from '../text/strings/strings.js';
import { contextOf } from './context.js';
import { type ReportAssets, renderPage } from './render.js';
import { pageView } from './views/page.js';

export type { ReportAssets } from './render.js';

/** One self-contained HTML page of a comparison: who got what, and the texts side by side. */
export function renderReport(
  comparison: Comparison,
  assets: ReportAssets,
  { language }: { readonly language: ReportLanguage },
): string {
  const view = pageView(contextOf(comparison, language));
  return renderPage(assets, 'report', view, { css: assets.css, script: assets.script });
}
