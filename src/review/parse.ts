import { InputError } from '../errors.js';
import { type Notice, notice } from '../model/notice.js';
import type { ReviewEvent } from '../model/review.js';
import { readEvent, readHeader } from './check.js';
import { FORMAT, MIGRATIONS, type Migration, type Review, type ReviewHeader } from './format.js';
import { checkDossier } from './identity.js';

/** A review and what was odd about its file. */
export interface ParsedReview {
  readonly review: Review;
  /** Format version of the last header: where it is an old one, a new header must come before new lines. */
  readonly version: number;
  readonly notices: readonly Notice[];
}

/**
 * Reads a review file (JSON Lines: a header, then an event a line) of this or an older version. A further header may
 * stand anywhere and holds from there on, so that two files of one dossier joined end to end are a review.
 * A line that cannot be read is left out with a notice and everything else is kept; `file` is the name shown.
 * InputError where it is no review file, was written by a newer version, or speaks of two dossiers.
 */
export function parseReview(
  text: string,
  file: string,
  migrations: readonly Migration[] = MIGRATIONS,
): ParsedReview {
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split('\n');
  let { header, version } = openHeader(parseJson(first), file, migrations);
  const events = new Map<string, ReviewEvent>();
  const damagedLines: number[] = [];
  const notices: Notice[] = [];
  const lines = rest
    .map((content, index) => ({ number: index + 2, content: content.trim() }))
    .filter(({ content }) => content !== '');
  for (const { number, content } of lines) {
    const line = parseJson(content);
    if (isHeader(line)) {
      const next = openHeader(line, file, migrations);
      checkDossier(next.header, header, file);
      ({ header, version } = next);
      continue;
    }
    const event = readEvent(migrate(line, version, migrations, false));
    if (event === null) damagedLines.push(number);
    else if (!events.has(event.id)) events.set(event.id, event);
    else if (JSON.stringify(events.get(event.id)) !== JSON.stringify(event))
      notices.push(contradiction(file, number, event.id));
  }
  if (damagedLines.length > 0) notices.push(damaged(file, damagedLines, lines.at(-1)?.number));
  return { review: { header, events: [...events.values()] }, version, notices };
}

/** The event in one line of the newest version; null where it is none. */
export function parseEvent(line: string): ReviewEvent | null {
  return readEvent(parseJson(line));
}

function isHeader(line: unknown): boolean {
  return (line as { format?: unknown } | null)?.format === FORMAT;
}

/** The header lifted to the newest version, and the version it had. */
function openHeader(
  line: unknown,
  file: string,
  migrations: readonly Migration[],
): { header: ReviewHeader; version: number } {
  const version = versionOf(line);
  const newest = migrations.length + 1;
  if (version !== null && version > newest)
    throw new InputError(
      `${file}: this review has format version ${version}, and this motion-compare reads up to version ${newest}; update motion-compare.`,
    );
  const header = version && readHeader(migrate(line, version, migrations, true));
  if (!version || !header)
    throw new InputError(
      `${file}: this is not a review that motion-compare wrote (its first line does not say so); give the file that the review mode exported.`,
    );
  return { header: { ...header, version: newest }, version };
}

function versionOf(line: unknown): number | null {
  const version = (line as { version?: unknown } | null | undefined)?.version;
  return Number.isSafeInteger(version) && (version as number) >= 1 ? (version as number) : null;
}

function migrate(
  line: unknown,
  version: number,
  migrations: readonly Migration[],
  isHeader: boolean,
): unknown {
  return migrations
    .slice(version - 1)
    .reduce((old, lift) => (old === null ? null : lift(old, isHeader)), line);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function damaged(file: string, lines: readonly number[], last: number | undefined): Notice {
  const [first] = lines;
  const message =
    lines.length > 1
      ? `${lines.length} lines are damaged (the first is line ${first}): they are left out, and every other decision is kept.`
      : first === last
        ? `Line ${first}, the last one, is damaged: it is left out, and every decision before it is kept.`
        : `Line ${first} is damaged: it is left out, and every other decision is kept.`;
  return notice('review-line-damaged', 'warning', file, message);
}

function contradiction(file: string, line: number, id: string): Notice {
  return notice(
    'review-id-twice',
    'warning',
    file,
    `Line ${line} says something else under the id ${id} that an earlier line has: the earlier line counts.`,
  );
}
