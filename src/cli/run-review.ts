import { randomBytes } from 'node:crypto';
import { compare } from '../compare.js';
import { InputError } from '../errors.js';
import { readReportAssets } from '../io/report-assets.js';
import { appendTo, readReviewIfThere } from '../io/review-file.js';
import { renderReport } from '../report/index.js';
import { emptyReview, identityOf, parseEvent, reviewLine } from '../review/index.js';
import { type RunningServer, serveReview } from '../server/review-server.js';
import type { ReportLanguage } from '../text/strings/strings.js';
import { readSettings, reviewPath } from './dossiers.js';
import { type Progress, withProgress } from './progress.js';
import { oneDossier, readDossier } from './read-dossier.js';
import { checkReview } from './reviews.js';
import { EXIT, type ExitCode, type Terminal, write } from './terminal.js';

interface ReviewOptions {
  readonly folder: string;
  readonly review: string | undefined;
  readonly port: number;
  readonly language: ReportLanguage;
  readonly settings: string | undefined;
  readonly quiet: boolean;
}

/** Serves the report of a folder for review until the program is told to stop. */
export async function runReview(options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  const path = reviewPath(options.folder, options.review);
  const server = await withProgress(terminal, options.quiet, (progress) =>
    startReview(options, path, terminal, progress),
  );
  if (!options.quiet)
    await write(terminal.stderr, `Decisions are saved in ${path}. Stop with Ctrl+C.\n`);
  await write(terminal.stdout, `${server.address}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return EXIT.done;
}

async function startReview(
  { folder, port, language, settings: settingsFile }: ReviewOptions,
  path: string,
  terminal: Terminal,
  progress: Progress,
): Promise<RunningServer> {
  const settings = await readSettings(settingsFile);
  const { dossier, corpus } = await readDossier(await oneDossier(folder), terminal, progress);
  const assets = await readReportAssets();
  const { header } = emptyReview(dossier);
  const before = await readReviewIfThere(path);
  const opened = checkReview(before ?? reviewLine(header), path, identityOf(dossier));
  const file = await appendTo(path, before ?? '');
  if (before === null || opened.version < header.version) await file.append(reviewLine(header));
  const events = new Map(opened.review.events.map((event) => [event.id, event]));
  const server = await serveReview(
    {
      page: () => {
        const reviewed = { ...opened, review: { header, events: [...events.values()] } };
        const comparison = compare(dossier, settings, corpus, reviewed);
        return renderReport(comparison, assets, { language, savesTo: 'decisions' });
      },
      save: async (line) => {
        const event = parseEvent(line);
        if (event === null) throw new InputError('What was sent is no decision; it is not saved.');
        if (events.has(event.id)) return;
        await file.append(reviewLine(event));
        events.set(event.id, event);
      },
    },
    { port, token: randomBytes(16).toString('hex') },
  );
  return { ...server, close: () => server.close().then(file.close) };
}
