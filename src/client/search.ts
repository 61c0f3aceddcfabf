import { all } from './dom.js';

/** More hits than these are not painted: nobody looks at them one by one. */
const MOST_HITS = 2000;

/** Paints every hit of the words in the rows given; the page itself is not changed. */
export function paintHits(rows: readonly HTMLElement[], words: string): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('search');
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return;
  const hits = rows
    .flatMap((row) => all('.text p, .text li', row))
    .flatMap((line) => hitsIn(line, wanted))
    .slice(0, MOST_HITS);
  CSS.highlights.set('search', new Highlight(...hits));
}

/** The hits in one line of text, across the marks inside it. */
function hitsIn(line: HTMLElement, wanted: string): Range[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const text = nodes.map(({ data }) => data).join('');
  const folded = text.toLowerCase();
  if (folded.length !== text.length) return [];
  const hits: Range[] = [];
  for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + 1)) {
    const range = document.createRange();
    range.setStart(...place(nodes, from));
    range.setEnd(...place(nodes, from + wanted.length - 1, 1));
    hits.push(range);
  }
  return hits;
}

/** The node and the offset in it of the character at `offset` of all nodes joined. */
function place(nodes: readonly Text[], offset: number, after = 0): [Text, number] {
  let rest = offset;
  for (const node of nodes) {
    if (rest < node.data.length) return [node, rest + after];
    rest -= node.data.length;
  }
  throw new Error('The hit lies outside its line.');
}
