import { InputError } from '../errors.js';
import type { ReadDocument } from '../model/blocks.js';
import { type Notice, notice } from '../model/notice.js';
import { fullText } from '../model/paragraph.js';
import { formatReference } from '../model/reference.js';
import { READING_BOUNDS } from '../model/settings.js';
import type { Paragraph, Source, TabledText, TabledTextKind } from '../model/tabled-text.js';
import { inkLength } from '../text/white-space.js';
import { accountOf, type Tally, unexplainedNotices } from './account.js';
import { setAmendmentsAside } from './amendments.js';
import { type Body, readBody } from './body.js';
import { accountOfCover, type Cover, readCover } from './cover.js';
import { identityOf } from './identity.js';
import { languageOf } from './language.js';
import { languageStrings } from './languages.js';
import { type Line, toLines } from './line.js';
import { bodyNotices } from './oddities.js';
import { findStart } from './openings.js';
import { segmentsOf } from './segments.js';

/** Texts shorter than this (covers, menus) say little of the language of a document. */
const PARAGRAPH_LENGTH = 60;

/** The language of the text below the opening words; of all lines where those are not found. */
function languageIn(lines: readonly Line[]): string | null {
  const long = lines
    .slice(findStart(lines, null)?.index ?? 0)
    .filter((line) => line.text.length > PARAGRAPH_LENGTH && !line.style.layout);
  return languageOf(long.map((line) => line.text));
}

/** Two-letter code that a file name ends in (`…_EN.html`), or null. */
function languageInName(file: string): string | null {
  return /_([A-Z]{2})\.\w+$/i.exec(file)?.[1]?.toLowerCase() ?? null;
}

function languageNotices(
  language: string,
  hints: readonly (string | null)[],
  file: string,
): Notice[] {
  const other = hints.find(
    (hint) => hint !== null && hint !== language && languageStrings(hint) !== null,
  );
  if (other == null) return [];
  const message = `${file} says that it is in “${other}”, but its text is in “${language}”; it was read in “${language}”.`;
  return [notice('language-contradiction', 'info', file, message)];
}

function tallyOf(lines: readonly Line[], document: ReadDocument, cover: Cover, body: Body): Tally {
  const ofCover = accountOfCover(cover);
  const notes = document.notes.reduce((sum, { mark, text }) => sum + inkLength(mark + text), 0);
  return {
    kept: ofCover.kept + body.kept + notes,
    total: lines.reduce((sum, line) => sum + line.ink, 0) + notes,
    unexplained: [...ofCover.unexplained, ...body.unexplained],
  };
}

/**
 * The tabled text that a document holds: cover, paragraphs, notes, and the account of its characters. Throws InputError
 * for a document that is no motion, joint motion or adopted text, and for one without paragraphs.
 */
export function normalise(document: ReadDocument, source: Source): TabledText {
  const { file } = source;
  const { hints, languageHint } = document;
  const { lines, notices } = setAmendmentsAside(toLines(document.blocks), file);
  const bodyLanguage = languageIn(lines);
  const language = bodyLanguage ?? languageHint ?? languageInName(file) ?? 'en';
  const strings = bodyLanguage === null ? null : languageStrings(bodyLanguage);
  const start = findStart(lines, strings);
  const cover = readCover(segmentsOf(lines.slice(0, start?.index ?? lines.length)), {
    day: hints.meta.available ?? null,
    summary: hints.meta.description ?? null,
    language,
  });
  const identity = identityOf(cover, hints, file);
  if (identity === null)
    throw new InputError(
      `${file} is no motion, joint motion or adopted text: take it out of the folder.`,
    );
  const below = start === null ? [] : lines.slice(start.hasOpening ? start.index + 1 : start.index);
  const body = readBody(
    [...(start?.first ?? []), ...below.filter((line) => !line.style.layout)],
    document.notes,
    strings,
  );
  if (!body.paragraphs.some(({ kind }) => kind === 'operative'))
    throw new InputError(`${file} has no paragraphs: download the whole document again.`);
  checkLengths(body.paragraphs, file);
  const tally = tallyOf(lines, document, cover, body);
  return {
    reference: formatReference(identity.reference),
    kind: identity.kind,
    ...coverFields(cover, identity.kind),
    language,
    paragraphs: body.paragraphs,
    footnotes: body.footnotes,
    account: accountOf(tally),
    notices: [
      ...document.notices,
      ...notices,
      ...identity.notices,
      ...cover.doubts.map((doubt) =>
        notice('group-contradiction', 'warning', file, `${file} ${doubt}.`),
      ),
      ...languageNotices(language, [languageHint, languageInName(file)], file),
      ...bodyNotices(body.paragraphs, strings, file),
      ...unexplainedNotices(tally, file),
    ],
    source,
  };
}

function coverFields(cover: Cover, kind: TabledTextKind) {
  const { title, date, procedure, signatories, replaces, jointReference } = cover;
  const [first] = signatories.flatMap(({ group }) => group ?? []);
  return {
    group: kind === 'motion' ? (first ?? null) : null,
    procedure,
    title,
    date,
    signatories,
    replaces: kind === 'motion' ? [] : replaces,
    jointReference:
      kind === 'joint motion' || jointReference === null ? null : formatReference(jointReference),
  };
}

/** No real motion comes near these bounds; what does not end would keep the comparison busy for hours. */
function checkLengths(paragraphs: readonly Paragraph[], file: string): void {
  const lengths = paragraphs.map((paragraph) => fullText(paragraph).length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > READING_BOUNDS.paragraphCharacters)
    throw new InputError(
      `${file} has a paragraph of ${longest} characters, far longer than any of a motion: download the document again, or take it out of the folder.`,
    );
  if (lengths.reduce((sum, length) => sum + length, 0) > READING_BOUNDS.bodyCharacters)
    throw new InputError(`${file} is far longer than any motion: take it out of the folder.`);
}
