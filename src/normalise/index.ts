import { InputError } from '../errors.js';
import type { ReadDocument } from '../model/blocks.js';
import { type Notice, notice } from '../model/notice.js';
import { findReferences, formatReference, type Reference } from '../model/reference.js';
import type { Source, TabledText } from '../model/tabled-text.js';
import { inkLength } from '../text/white-space.js';
import { readBody } from './body.js';
import { accountOfCover, type Cover, readCover } from './cover.js';
import { languageOf } from './language.js';
import { languageStrings } from './languages.js';
import { type Line, toLines } from './line.js';
import { findStart } from './openings.js';
import { segmentsOf } from './segments.js';

const FOOT = /^(?:Last updated|Legal notice|Privacy policy|©|https?:\/\/)/i;

function splitBody(lines: readonly Line[]): { body: Line[]; layout: Line[] } {
  const foot = lines.findIndex((line) => FOOT.test(line.text));
  const end = foot < 0 ? lines.length : foot;
  const body = lines.slice(0, end);
  return {
    body: body.filter((line) => !line.style.layout),
    layout: [...body.filter((line) => line.style.layout), ...lines.slice(end)],
  };
}

function ownReference(cover: Cover, document: ReadDocument, file: string): Reference | null {
  const meta = [
    document.hints.meta.title,
    document.hints.meta['og:title'],
    ...document.hints.addresses,
  ];
  const named = meta
    .flatMap((text) => findReferences(text ?? ''))
    .map(({ reference }) => reference);
  const inName = findReferences(file).map(({ reference }) => reference);
  const candidates = [...named, ...cover.references, ...inName];
  const wanted = cover.kind ?? candidates[0]?.kind;
  return candidates.find((reference) => reference.kind === wanted) ?? candidates[0] ?? null;
}

/** The tabled text that a document holds. Throws InputError where it is no motion or has no paragraphs. */
export function normalise(document: ReadDocument, source: Source): TabledText {
  const { file } = source;
  const lines = toLines(document.blocks);
  const language = languageOf(
    lines.filter((line) => line.text.length > 60).map((line) => line.text),
  );
  const strings = language === null ? null : languageStrings(language);
  const start = findStart(lines, strings);
  const cover = readCover(
    segmentsOf(lines.slice(0, start?.index ?? lines.length)),
    document.hints.meta.available ?? null,
  );
  const reference = ownReference(cover, document, file);
  if (reference === null || (cover.kind === null && start === null))
    throw new InputError(
      `${file} is no motion, joint motion or adopted text: take it out of the folder.`,
    );
  if (start === null)
    throw new InputError(`${file} has no paragraphs: download the whole document again.`);
  const after = lines.slice(start.hasOpening ? start.index + 1 : start.index);
  const { body, layout } = splitBody(after);
  const first =
    start.rest === ''
      ? []
      : toLines([
          { marker: null, text: start.rest, style: lines[start.index]?.style as Line['style'] },
        ]);
  const { paragraphs, unexplained } = readBody([...first, ...body], strings);
  if (!paragraphs.some((paragraph) => paragraph.kind === 'operative'))
    throw new InputError(`${file} has no paragraphs: download the whole document again.`);
  const kind =
    reference.kind === 'adopted text'
      ? 'adopted text'
      : reference.kind === 'joint motion'
        ? 'joint motion'
        : 'motion';
  const ofCover = accountOfCover(cover);
  const all = [...ofCover.unexplained, ...unexplained];
  const notices: Notice[] = [
    ...document.notices,
    ...all.map((text) =>
      notice(
        'unexplained-text',
        'warning',
        file,
        `${file} holds a text that belongs to no part of a motion: “${text.slice(0, 300)}”.`,
      ),
    ),
  ];
  return {
    reference: formatReference(reference),
    kind,
    group:
      kind === 'motion'
        ? (cover.signatories.find(({ group }) => group !== null)?.group ?? null)
        : null,
    procedure: cover.procedure,
    title: cover.title,
    date: cover.date,
    language: language ?? document.languageHint ?? 'en',
    signatories: cover.signatories,
    replaces: kind === 'motion' ? [] : cover.replaces,
    jointReference:
      kind === 'motion' && cover.jointReference !== null
        ? formatReference(cover.jointReference)
        : null,
    paragraphs,
    footnotes: [],
    account: {
      kept:
        ofCover.kept +
        paragraphs.reduce(
          (sum, each) =>
            sum +
            inkLength(
              `${each.label ?? ''}${each.heading ?? ''}${each.text}${each.points.map((point) => `${point.label ?? ''}${point.text}`).join('')}`,
            ),
          0,
        ),
      layout: ofCover.layout + layout.reduce((sum, line) => sum + line.ink, 0),
      unexplained: all.reduce((sum, text) => sum + inkLength(text), 0),
    },
    notices,
    source,
  };
}
