import { compare } from '../compare.js';
import { survivalSentences } from '../export/index.js';
import type { Comparison } from '../model/comparison.js';
import type { Reviewer, StaleDecision, StaleSide } from '../model/review.js';
import { type Coverage, coverage } from '../review/index.js';
import { type ReportLanguage, strings } from '../text/strings/strings.js';
import { readSettings, reviewPath } from './dossiers.js';
import type { Progress } from './progress.js';
import { oneDossier, readDossier } from './read-dossier.js';
import { readReview } from './reviews.js';
import { EXIT, type ExitCode, type Terminal, write } from './terminal.js';

interface StatusOptions {
  readonly folder: string;
  readonly review: string | undefined;
  readonly language: ReportLanguage;
  readonly settings: string | undefined;
  readonly strict: boolean;
  readonly json: boolean;
}

/** Says how much of a dossier has been reviewed, what can still change an answer, and what is stale. */
export async function runReviewStatus(
  options: StatusOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const settings = await readSettings(options.settings);
  const { dossier, corpus } = await readDossier(
    await oneDossier(options.folder),
    terminal,
    progress,
  );
  const review = await readReview(reviewPath(options.folder, options.review), dossier);
  const comparison = compare(dossier, settings, corpus, review);
  const found = coverage(comparison);
  const { reviewers = [], stale = [] } = comparison.review ?? {};
  for (const { where, message } of review.notices)
    await write(terminal.stderr, `${where}: ${message}\n`);
  const told = options.json
    ? JSON.stringify({ ...found, reviewers, staleDecisions: stale }, null, 2)
    : [
        ...tellCoverage(found),
        ...reviewers.map(tellReviewer),
        ...tellMotions(comparison, found, options.language),
        ...stale.flatMap(tellStale),
      ].join('\n');
  await write(terminal.stdout, `${told}\n`);
  return options.strict && stale.length > 0 ? EXIT.needsPerson : EXIT.done;
}

function tellCoverage({ motions, decisions, ...marks }: Coverage): string[] {
  const links = sum(motions.map((motion) => motion.links));
  const decided = sum(motions.map((motion) => motion.decided));
  const open = sum(motions.map((motion) => motion.open));
  const { confirmed, changed, added, rejected } = decisions;
  return [
    `A person has decided ${decided} of ${links} links: ${confirmed} confirmed, ${changed} changed, ${added} added; ${rejected} refused.`,
    `Paragraphs marked: ${marks.dropped} as dropped, ${marks.new} as new. Notes: ${marks.notes}. Stale decisions: ${marks.stale}.`,
    open === 0
      ? 'The answer cannot change any more: no undecided link leaves a count of survivors open.'
      : `${open} undecided ${open === 1 ? 'pair' : 'pairs'} can still change how much survived.`,
  ];
}

function tellReviewer({ name, decisions, first, last }: Reviewer): string {
  const days = first.slice(0, 10) === last.slice(0, 10) ? [last] : [first, last];
  const when = days.map((time) => time.slice(0, 10)).join(' to ');
  return `  ${name ?? 'without a name'}: ${decisions} ${decisions === 1 ? 'decision' : 'decisions'}, ${when}`;
}

function tellMotions(
  comparison: Comparison,
  { motions }: Coverage,
  language: ReportLanguage,
): string[] {
  return survivalSentences(comparison, strings(language)).map((sentence, index) => {
    const own = motions[index];
    return own === undefined
      ? sentence
      : `${sentence} Decided: ${own.decided} of ${own.links} links, ${own.open} open.`;
  });
}

function tellStale({ decision, relation, motion, source, joint, reason, voices }: StaleDecision) {
  const about = [motion, source?.was.id, joint && `joint ${joint.was.id}`];
  return [
    `Stale: ${relation ?? decision}, ${about.filter((part) => part).join(' ')} (${voices.map(({ by }) => by ?? 'no name').join(', ')}). ${reason}`,
    ...[source, joint].flatMap((side) => (side?.changed ? tellSide(side) : [])),
  ];
}

function tellSide({ was, now }: StaleSide): string[] {
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
  return [`  was: ${oneLine(was.text)}`, `  now: ${now === null ? '–' : oneLine(now.text)}`];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
