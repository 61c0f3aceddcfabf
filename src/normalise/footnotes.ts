import type { Note } from '../model/blocks.js';
import type { Footnote, Paragraph } from '../model/tabled-text.js';
import type { Line } from './line.js';
import { noteMarkOf } from './tail.js';

/** Notes printed below a text, and the lines there that are none. */
export interface PrintedNotes {
  readonly notes: readonly Note[];
  readonly others: readonly Line[];
}

function textAfterMark(line: Line): string {
  if (line.label !== null) return line.text;
  return line.text.replace(/^(?:\ufff9[^\ufffb]*\ufffb|\[\d{1,3}\]|\d{1,3})\s*/, '');
}

/** The notes in lines below a text: counted from 1 without a gap; a line without the next mark goes on with the note before. */
export function printedNotes(lines: readonly Line[]): PrintedNotes {
  const notes: { mark: string; text: string }[] = [];
  const others: Line[] = [];
  for (const line of lines) {
    const mark = noteMarkOf(line);
    const last = notes.at(-1);
    if (mark === String(notes.length + 1)) notes.push({ mark, text: textAfterMark(line) });
    else if (last === undefined) others.push(line);
    else last.text = `${last.text} ${[line.label, line.text].filter(Boolean).join(' ')}`;
  }
  return { notes, others };
}

const ANNOTATION = /\s?\ufff9([^\ufff9-\ufffb]*)\ufffb(\s(?=[,;.:)]))?/g;

const bare = (mark: string): string => mark.replace(/[()[\]\s]/g, '');

/** How a copy may have typed the mark of the note `number`: `[1]`; `(1)` or a bare digit glued to a word or its closing mark. */
function typedMark(number: string): RegExp {
  return new RegExp(
    `\\s?\\[${number}\\]|(?<=\\p{L}|[”’"»),]|\\b(?:19|20)\\d\\d)\\s?\\(${number}\\)(?=[\\s,;.:]|$)|(?<=\\p{L}{2}|[”’"»)])${number}(?=[\\s,;.:]|$)`,
    'u',
  );
}

/** Takes the marks of known notes out of paragraphs, in order, and remembers where each stood. */
function markRemover(notes: readonly Note[]) {
  const known = new Set(notes.map(({ mark }) => bare(mark)));
  const places = new Map<string, string>();
  let next = 0;
  const clean = (text: string, id: string): string => {
    let result = text.replace(ANNOTATION, (whole, mark: string, space?: string) => {
      if (!known.has(bare(mark))) return whole.replace(/[\ufff9-\ufffb]/g, '');
      if (!places.has(bare(mark))) places.set(bare(mark), id);
      return space === undefined && whole.endsWith(' ') ? ' ' : '';
    });
    for (let note = notes[next]; note !== undefined; note = notes[next]) {
      const number = bare(note.mark);
      const isPlaced = places.has(number);
      if (!isPlaced && !typedMark(number).test(result)) break;
      if (!isPlaced) {
        result = result.replace(typedMark(number), '');
        places.set(number, id);
      }
      next++;
    }
    return result;
  };
  return { clean, places };
}

/** Paragraphs without the marks of their notes, and the notes with the ids of the paragraphs that refer to them. */
export function resolveNotes(
  paragraphs: readonly Paragraph[],
  notes: readonly Note[],
): { paragraphs: Paragraph[]; footnotes: Footnote[] } {
  const { clean, places } = markRemover(notes);
  const cleaned = paragraphs.map((paragraph): Paragraph => {
    const id = paragraph.id;
    return {
      ...paragraph,
      heading: paragraph.heading === null ? null : clean(paragraph.heading, id),
      text: clean(paragraph.text, id),
      points: paragraph.points.map((point) => ({ ...point, text: clean(point.text, id) })),
    };
  });
  const footnotes = notes.map(({ mark, text }) => ({
    mark: bare(mark),
    text: text
      .replace(/[\ufff9-\ufffb]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    paragraph: places.get(bare(mark)) ?? null,
  }));
  return { paragraphs: cleaned, footnotes };
}
