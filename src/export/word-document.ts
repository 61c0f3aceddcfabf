import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Comparison } from '../model/comparison.js';
import { legalXml } from '../text/xml.js';
import { timelessArchive } from './archive.js';

/** Where a document has no date of its own; the file must not say when it was made. */
const NO_DAY = '1970-01-01';

/** 1.5 cm all around, in twentieths of a point. */
const NARROW_MARGIN = { top: 850, bottom: 850, left: 850, right: 850 } as const;

/** A Word document of one section as bytes: the same bytes for the same record. */
export async function wordDocument(
  comparison: Comparison,
  title: string,
  children: ISectionOptions['children'],
  isLandscape: boolean,
): Promise<Uint8Array> {
  const document = new Document({
    creator: comparison.tool.name,
    lastModifiedBy: comparison.tool.name,
    title: legalXml(title),
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: isLandscape
          ? { page: { size: { orientation: PageOrientation.LANDSCAPE }, margin: NARROW_MARGIN } }
          : {},
        footers: { default: pageFooter(title) },
        children,
      },
    ],
  });
  return timelessArchive(await Packer.toBuffer(document), {
    'docProps/core.xml': (text) =>
      text.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${dayOf(comparison)}T00:00:00Z`),
  });
}

/** The day that changes are dated with: that of the joint motion. */
export function dayOf({ joint }: Comparison): string {
  return joint.date ?? NO_DAY;
}

export function heading(text: string, level: 1 | 2 = 1): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [run(text)],
  });
}

export function plain(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, children: [run(text)] });
}

/** A run of text as it is, without characters that a Word file cannot hold. */
export function run(text: string, look: ConstructorParameters<typeof TextRun>[0] = {}): TextRun {
  return new TextRun({ ...(typeof look === 'string' ? {} : look), text: legalXml(text) });
}

function pageFooter(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run(`${title}  ·  `),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
