import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The text of one part of an Office file. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}

/** Calls back for every element; throws where the XML is not well-formed. */
export function walkXml(
  xml: string,
  on: {
    readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
    readonly text?: (text: string) => void;
    readonly close?: (name: string) => void;
  },
): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => on.open?.(name, attributes));
  parser.on('text', (text) => on.text?.(text));
  parser.on('closetag', ({ name }) => on.close?.(name));
  parser.write(xml).close();
}

/** The rows of a sheet (counted from 1) of a workbook, as a spreadsheet shows them, empty cells as ''. */
export function sheetRows(workbook: Uint8Array, sheet: number): string[][] {
  const strings: string[] = [];
  walkXml(partOf(workbook, 'xl/sharedStrings.xml'), {
    open: (name) => name === 'si' && strings.push(''),
    text: (text) => {
      if (strings.length > 0) strings[strings.length - 1] += text;
    },
  });
  const rows: string[][] = [];
  let type = '';
  let value = '';
  walkXml(partOf(workbook, `xl/worksheets/sheet${sheet}.xml`), {
    open: (name, attributes) => {
      if (name === 'row') rows.push([]);
      if (name === 'c') type = attributes.t ?? 'n';
      if (name === 'v') value = '';
    },
    text: (text) => {
      value += text;
    },
    close: (name) => {
      if (name === 'c') rows.at(-1)?.push(type === 's' ? (strings[Number(value)] ?? '') : value);
      if (name === 'c') value = '';
    },
  });
  return rows;
}

/** The paragraphs of a Word document once every tracked change is accepted or refused; empty ones left out. */
export function wordParagraphs(document: Uint8Array, changes: 'accepted' | 'refused'): string[] {
  const [gone, goneMark] = changes === 'accepted' ? ['w:del', 'w:del'] : ['w:ins', 'w:ins'];
  const paragraphs: string[] = [];
  const stack: string[] = [];
  let isJoined = false;
  let markIsGone = false;
  walkXml(partOf(document, 'word/document.xml'), {
    open: (name) => {
      stack.push(name);
      if (name === 'w:p') {
        if (!isJoined) paragraphs.push('');
        markIsGone = false;
      }
      if (name === goneMark && stack.at(-2) === 'w:rPr' && stack.at(-3) === 'w:pPr')
        markIsGone = true;
      if (name === 'w:tab' && stack.includes('w:r') && !stack.includes(gone))
        paragraphs[paragraphs.length - 1] += '\t';
    },
    text: (text) => {
      if (/^w:(t|delText)$/.test(stack.at(-1) ?? '') && !stack.includes(gone))
        paragraphs[paragraphs.length - 1] += text;
    },
    close: (name) => {
      stack.pop();
      if (name === 'w:p') isJoined = markIsGone;
    },
  });
  return paragraphs.filter((text) => text !== '');
}
