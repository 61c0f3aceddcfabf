import type { Block } from '../model/blocks.js';
import { onlyLabel } from '../text/labels.js';
import { inkLength } from '../text/white-space.js';
import { itemMarker, type ListCounter, listCounter } from './html-list.js';
import { type Context, inside, isBreaking, isSilent, isSpacer } from './html-style.js';
import { attribute, type Element, type Node, type Parent, textOf } from './html-tree.js';
import { noteMark, TAB, toBlock, withoutMarks } from './marks.js';

/** Tokens of the Parliament's templates that a page may hold as elements of no known name. */
const TOKEN =
  /^(?:date|nodocse|titretype|titresuite|titrerecueil|titre|docref|refproclect|depute|commission|commissionresp|replacing|tablinggroups|repeatblock-[a-z]+)$/;

interface Frame {
  readonly node: Parent;
  readonly context: Context;
  readonly counter: ListCounter | null;
  readonly leave: () => void;
  next: number;
}

const nothing = (): void => undefined;

/** What an element puts into its line by itself, or null where its contents are to be walked. */
function inlineText(element: Element): string | null {
  const { tagName } = element;
  if (isSpacer(element) && textOf(element).trim() === '') return TAB;
  const isLink = tagName === 'a' && (attribute(element, 'href') ?? '').includes('#');
  if (tagName !== 'sup' && !isLink) return null;
  const text = withoutMarks(textOf(element));
  // A superscript is white space apart all there is; a link to a place in the page marks a note only in brackets.
  return tagName === 'sup' || /^\s*[[(]\d{1,3}[)\]]\s*$/.test(text) ? noteMark(text) : null;
}

/** Collects the runs of one line and turns them into a block at its end. */
function lineCollector(blocks: Block[]) {
  let runs: { text: string; context: Context }[] = [];
  let marker: string | null = null;
  const add = (text: string, context: Context): void => {
    runs.push({ text, context });
  };
  const flush = (): void => {
    const inked = runs.filter((run) => run.text.trim() !== '');
    const [first] = inked;
    if (first !== undefined) {
      const block = toBlock(runs.map((run) => run.text).join(''), {
        bold: inked.every((run) => run.context.bold || onlyLabel(run.text) !== null),
        italic: inked.every((run) => run.context.italic || inkLength(run.text) === 1),
        heading: first.context.heading,
        indent: first.context.indent,
        list: first.context.list,
        layout: first.context.layout,
      });
      blocks.push(marker === null ? block : { ...block, marker });
      marker = null;
    }
    runs = [];
  };
  const mark = (label: string): void => {
    marker = label;
  };
  return { add, flush, mark };
}

/** The lines that a page shows, in order. The walk keeps its own stack: a page may nest deeper than calls can. */
export function htmlBlocks(root: Parent, top: Context): Block[] {
  const blocks: Block[] = [];
  const line = lineCollector(blocks);
  const stack: Frame[] = [{ node: root, context: top, counter: null, leave: line.flush, next: 0 }];

  const addText = (value: string, context: Context): void => {
    const text = withoutMarks(value);
    const parts = context.preformatted ? text.split('\n') : [text];
    parts.forEach((part, index) => {
      if (index > 0) line.flush();
      line.add(part.replace(/[\t\n\f\r]/g, ' '), context);
    });
  };

  const enter = (element: Element, parent: Frame): void => {
    const name = element.tagName;
    const context = inside(element, parent.context);
    if (isSilent(element)) return;
    if (name === 'br') {
      line.flush();
      return;
    }
    const inline = inlineText(element);
    if (inline !== null) {
      line.add(inline, context);
      return;
    }
    const breaking = isBreaking(element);
    if (breaking) line.flush();
    if (name === 'li' && parent.counter !== null) line.mark(itemMarker(parent.counter, element));
    const token = TOKEN.test(name);
    if (token) line.add(`<${name}>`, context);
    stack.push({
      node: element,
      context,
      counter: context.list === parent.context.list ? null : listCounter(element),
      leave: breaking ? line.flush : token ? () => line.add(`</${name}>`, context) : nothing,
      next: 0,
    });
  };

  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node: Node | undefined = frame.node.childNodes[frame.next++];
    if (node === undefined) {
      frame.leave();
      stack.pop();
    } else if (node.nodeName === '#text' && 'value' in node) {
      addText(node.value, frame.context);
    } else if ('tagName' in node) {
      enter(node, frame);
    }
  }
  return blocks;
}
