import { SaxesParser } from 'saxes';

/** An element of an XML document; names and attributes without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Nesting beyond this is no document but an attack on whoever walks it. */
const DEEPEST = 400;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The root element of a well-formed XML document; throws an Error where it is not well-formed or nests too deep. */
export function parseXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new Error('nested too deep');
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, value]) => [local(name), String(value)]),
    );
    const element = { name: local(tag.name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (value: string) => open.at(-1)?.children.push(value);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [first] = root.children.filter((child) => typeof child !== 'string');
  if (first === undefined) throw new Error('no element');
  return first;
}

/** The child elements of a name, or all of them. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element down a path of names, or undefined. */
export function find(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** The `val` attribute at the end of a path, or null. */
export function valueAt(element: XmlElement | undefined, ...path: string[]): string | null {
  return find(element, ...path)?.attributes.val ?? null;
}
