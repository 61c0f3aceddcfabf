import type { Comparison, JointText, Motion } from '../model/comparison.js';
import { anchorOf, paragraphAnchor, partyName } from '../model/party.js';
import { PARAGRAPH_KINDS, type Paragraph, type ParagraphKind } from '../model/tabled-text.js';
import type { Strings } from '../text/strings/strings.js';
import { escapeXml } from '../text/xml.js';
import { type Collation, collate, type Segment } from './collation.js';
import { aboutLines } from './sentences.js';

/**
 * A TEI P5 edition: the joint motion with a critical apparatus (parallel segmentation; every reading names the
 * paragraph it is from), then each motion as tabled, so that dropped paragraphs are in it too.
 */
export function tei(comparison: Comparison, strings: Strings): string {
  const { joint, motions } = comparison;
  const collations = new Map(collate(comparison).map((entry) => [entry.paragraph.id, entry]));
  const jointBody = body(joint, (paragraph) => {
    const collation = collations.get(paragraph.id);
    return collation === undefined ? '' : apparatus(joint.reference, collation);
  });
  const motionBodies = motions.map((motion) =>
    body(motion, ({ text, points }) =>
      lines(
        [text, ...points.map((point) => `${point.label ?? ''} ${point.text}`.trim())].join('\n'),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${header(comparison, strings)}
<text xml:lang="${escapeXml(joint.language)}">
<group>
${[jointBody, ...motionBodies].join('\n')}
</group>
</text>
</TEI>
`;
}

function header(comparison: Comparison, strings: Strings): string {
  const { joint, motions } = comparison;
  const [title = '', ...about] = aboutLines(comparison, strings);
  const witness = (reference: string, name: string) =>
    `<witness xml:id="${anchorOf(reference)}">${escapeXml(name)}</witness>`;
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt>${about.map((line) => `<p>${escapeXml(line)}</p>`).join('')}</publicationStmt>
<sourceDesc>
<listWit>
${witness(joint.reference, joint.reference)}
${motions.map((motion) => witness(motion.reference, `${partyName(comparison, motion)}, ${motion.reference}`)).join('\n')}
</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>
</teiHeader>`;
}

const DIVISIONS: Readonly<Record<ParagraphKind, string>> = {
  citation: 'citations',
  recital: 'recitals',
  operative: 'operative',
};

function body(
  text: Pick<JointText | Motion, 'reference' | 'paragraphs' | 'footnotes'>,
  content: (paragraph: Paragraph) => string,
): string {
  const divisions = PARAGRAPH_KINDS.map((kind) => {
    const own = text.paragraphs.filter((paragraph) => paragraph.kind === kind);
    return own.length === 0
      ? ''
      : `<div type="${DIVISIONS[kind]}">
${own.map((paragraph) => headed(text.reference, paragraph, content)).join('\n')}
</div>`;
  });
  const notes = text.footnotes.map(
    ({ mark, text: note }) =>
      `<note place="bottom" n="${escapeXml(mark)}">${escapeXml(note)}</note>`,
  );
  const noted = notes.length === 0 ? '' : `<div type="footnotes"><p>${notes.join('')}</p></div>`;
  return `<text n="${escapeXml(text.reference)}"><body>
${[...divisions, noted].filter((part) => part !== '').join('\n')}
</body></text>`;
}

function headed(
  reference: string,
  paragraph: Paragraph,
  content: (paragraph: Paragraph) => string,
): string {
  const { heading, id, label } = paragraph;
  const head = heading === null ? '' : `<p rend="heading">${escapeXml(heading)}</p>\n`;
  const number = label === null ? '' : ` n="${escapeXml(label)}"`;
  return `${head}<p xml:id="${paragraphAnchor(reference, id)}"${number}>${content(paragraph)}</p>`;
}

function apparatus(joint: string, { segments, witnesses }: Collation): string {
  return segments.map((segment) => segmentXml(joint, segment, witnesses)).join('');
}

function segmentXml(
  jointReference: string,
  { joint, readings }: Segment,
  witnesses: Collation['witnesses'],
): string {
  if (readings.every((reading) => reading === joint)) return lines(joint);
  const byReading = new Map<string, Collation['witnesses'][number][]>();
  witnesses.forEach((witness, index) => {
    const reading = readings[index] ?? '';
    byReading.set(reading, [...(byReading.get(reading) ?? []), witness]);
  });
  const agreeing = byReading.get(joint) ?? [];
  byReading.delete(joint);
  const others = [...byReading].map(
    ([reading, having]) => `<rdg${references([], having)}>${lines(reading)}</rdg>`,
  );
  return `<app><lem${references([jointReference], agreeing)}>${lines(joint)}</lem>${others.join('')}</app>`;
}

/** `wit` names the documents, `source` the paragraphs in them. */
function references(documents: readonly string[], witnesses: Collation['witnesses']): string {
  const wit = new Set([...documents, ...witnesses.map(({ motion }) => motion)]);
  const source = witnesses.map(({ motion, source: id }) => `#${paragraphAnchor(motion, id)}`);
  const sources = source.length === 0 ? '' : ` source="${source.join(' ')}"`;
  return ` wit="${[...wit].map((reference) => `#${anchorOf(reference)}`).join(' ')}"${sources}`;
}

/** Text with a line beginning for each point. */
function lines(text: string): string {
  return text.split('\n').map(escapeXml).join('<lb/>');
}
