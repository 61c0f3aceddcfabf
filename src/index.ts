/**
 * The library: the stages of the program as functions on plain records. Nothing here touches the disk but
 * `readReportAssets`, and nothing reads the clock.
 */
export { compare } from './compare.js';
export { compareDocuments, type InputDocument, readTabledText } from './documents.js';
export { assembleDossier } from './dossier/index.js';
export { InputError, InvariantError } from './errors.js';
export {
  answer,
  EVERYTHING,
  EXPORT_KINDS,
  type ExportFiles,
  type ExportKind,
  exportFiles,
  type Query,
  type Question,
  survivalSentences,
  type Table,
  type TextFormat,
  tableText,
} from './export/index.js';
export { readReportAssets } from './io/report-assets.js';
export type { ReadDocument } from './model/blocks.js';
export { type Certainty, certainty } from './model/certainty.js';
export {
  type Comparison,
  type Corpus,
  type Dossier,
  type Fate,
  type Link,
  type Relation,
  UNKNOWN_CORPUS,
} from './model/comparison.js';
export { canonicalGroup } from './model/groups.js';
export type { Notice } from './model/notice.js';
export { fullText } from './model/paragraph.js';
export { DEFAULT_SETTINGS, SETTING_DESCRIPTIONS, type Settings } from './model/settings.js';
export { type Survival, survival } from './model/survival.js';
export type { Paragraph, TabledText } from './model/tabled-text.js';
export type { Trace } from './model/trace.js';
export { normalise } from './normalise/index.js';
export { readDocument } from './read/index.js';
export { type ReportAssets, renderIndex, renderReport } from './report/index.js';
export { type ParsedReview, parseReview } from './review/index.js';
export { checkComparison } from './schema/check-comparison.js';
export { jsonSchema, type SchemaName } from './schema/json-schema.js';
export { checkSettings } from './schema/settings.js';
export { REPORT_LANGUAGES, type ReportLanguage } from './text/strings/strings.js';
export { tabledTextView } from './text/tabled-text-view.js';
