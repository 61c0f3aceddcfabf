import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** An attribute's value, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** All nodes under a root in document order; a page may nest deeper than calls can. */
function* descendants(root: Parent): Generator<Node> {
  const stack: Node[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    // One by one: a node may have more children than a call may have arguments.
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
}

/** The elements of these names, in order. */
export function elements(root: Parent, names: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  for (const node of descendants(root))
    if ('tagName' in node && names.has(node.tagName)) found.push(node);
  return found;
}

/** All text of an element. */
export function textOf(root: Parent): string {
  let text = '';
  for (const node of descendants(root))
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
  return text;
}
