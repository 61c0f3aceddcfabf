import {
  DeletedTextRun,
  InsertedTextRun,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Comparison, Motion } from '../model/comparison.js';
import { legalXml } from '../text/xml.js';
import type { ExactRun } from './exact-runs.js';
import { trackedLines } from './tracked-lines.js';
import { dayOf, wordDocument } from './word-document.js';

/** A Word document with the changes from a motion to the joint motion as tracked changes, in the name of the joint motion. */
export function trackedDocx(comparison: Comparison, motion: Motion): Promise<Uint8Array> {
  const author = comparison.joint.reference;
  const date = `${dayOf(comparison)}T00:00:00Z`;
  let changes = 0;
  const change = () => {
    changes += 1;
    return { id: changes, author, date };
  };
  const child = ({ op, text }: ExactRun): ParagraphChild => {
    const children = text
      .split(/(\t)/)
      .filter((part) => part !== '')
      .map((part) => (part === '\t' ? new Tab() : legalXml(part)));
    if (op === 'same') return new TextRun({ children });
    return op === 'added'
      ? new InsertedTextRun({ children, ...change() })
      : new DeletedTextRun({ children, ...change() });
  };
  const paragraphs = trackedLines(comparison, motion).map(
    ({ runs, end }) =>
      new Paragraph({
        spacing: { after: 120 },
        ...(end === 'same'
          ? {}
          : { run: { [end === 'added' ? 'insertion' : 'deletion']: change() } }),
        children: runs.map(child),
      }),
  );
  const title = `${motion.reference} → ${comparison.joint.reference}`;
  return wordDocument(comparison, title, [...paragraphs, new Paragraph('')], false);
}
