import { type Notice, notice } from '../model/notice.js';
import type { Paragraph } from '../model/tabled-text.js';
import { splitLabel } from '../text/labels.js';
import { fold, type LanguageStrings } from './languages.js';
import { isInserted, positionOf } from './sequence.js';

/** Paragraphs whose printed labels do not count on from the one before, e.g. 1, 2, 4. */
function gapsIn(paragraphs: readonly Paragraph[]): string[] {
  const gaps: string[] = [];
  let last: number | null = null;
  for (const { label } of paragraphs) {
    if (label === null || isInserted(label)) continue;
    const position = positionOf(label, splitLabel(`${label} `)?.kind ?? null);
    if (position === null) continue;
    if (position !== (last ?? 0) + 1) gaps.push(label);
    last = position;
  }
  return gaps;
}

/** What is odd in a text that could be read: labels that skip, no paragraph that sends it on. */
export function bodyNotices(
  paragraphs: readonly Paragraph[],
  strings: LanguageStrings | null,
  file: string,
): Notice[] {
  const notices: Notice[] = [];
  for (const kind of ['recital', 'operative'] as const) {
    const gaps = gapsIn(paragraphs.filter((paragraph) => paragraph.kind === kind));
    if (gaps.length > 0)
      notices.push(
        notice(
          'labels-out-of-order',
          'warning',
          file,
          `${file} labels ${kind === 'recital' ? 'a recital' : 'a paragraph'} “${gaps[0]}” where the count does not lead to it; paragraphs may be missing or be labelled anew.`,
        ),
      );
  }
  const last = paragraphs.at(-1);
  const isSentOn =
    strings === null ||
    last === undefined ||
    strings.president.some((stem) => fold(last.text).includes(stem));
  if (!isSentOn)
    notices.push(
      notice(
        'closing-missing',
        'info',
        file,
        `${file} does not end with the paragraph by which a resolution is sent on; its end may be missing.`,
      ),
    );
  return notices;
}
