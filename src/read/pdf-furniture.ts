import { isPageEdge } from '../text/furniture.js';
import type { PdfLine } from './pdf-lines.js';

/** Share of a page's height at its top and bottom where running heads and feet stand. */
const MARGIN_SHARE = 0.11;

/** Share of the pages on which a line must come back in the same place to be a running head or foot. */
const REPEATED_SHARE = 0.4;

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
        isPageEdge(line.text) || (heights.length > 2 && (counts.get(masked(line)) ?? 0) >= enough),
    ),
  );
}
