import type { PdfLine } from './pdf-lines.js';

/** Share of a page's height at its top and bottom where running heads and feet stand. */
const MARGIN_SHARE = 0.11;

/** Share of the pages on which a line must come back in the same place to be a running head or foot. */
const REPEATED_SHARE = 0.4;

/** What the Parliament's files print at the edge of a page: file name, PE number, motto between two language codes, page number. */
const FURNITURE =
  /^(?:[A-Z]{2}\\+\d+[A-Z]{2}\.\w{3,4}|PE\s?\d{3}\.\d{3}(?:v\d\d-\d\d)?|\d{1,3}(?:\s?\/\s?\d{1,3})?|[A-Z]{2}(?:\s.{5,60}\s[A-Z]{2})?|[\s\t])+$/;

/** Lines that differ only in their figures are the same running line: `PE650.694v01-00 2/173 …`. */
const masked = (line: PdfLine): string =>
  `${Math.round(line.y / 3)} ${line.text.replace(/\d+/g, '#').replace(/[\s\t]+/g, ' ')}`;

/** The running heads and feet among the lines of a document: at a page's edge, and the same on many pages or written as they are. */
export function runningLines(
  lines: readonly PdfLine[],
  heights: readonly number[],
): ReadonlySet<PdfLine> {
  const isAtEdge = (line: PdfLine): boolean => {
    const height = heights[line.page] ?? 842;
    return line.y < height * MARGIN_SHARE || line.y > height * (1 - MARGIN_SHARE);
  };
  const atEdge = lines.filter(isAtEdge);
  const counts = new Map<string, number>();
  for (const line of atEdge) counts.set(masked(line), (counts.get(masked(line)) ?? 0) + 1);
  const enough = Math.max(2, heights.length * REPEATED_SHARE);
  return new Set(
    atEdge.filter(
      (line) =>
        FURNITURE.test(line.text) ||
        (heights.length > 2 && (counts.get(masked(line)) ?? 0) >= enough),
    ),
  );
}
