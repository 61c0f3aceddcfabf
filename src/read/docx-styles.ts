import { childrenOf, find, valueAt, type XmlElement } from './xml.js';

/** What a paragraph or character style says, its base styles included. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly heading: number | null;
  readonly list: { readonly id: string; readonly level: number } | null;
}

const NONE: Style = { bold: false, italic: false, hidden: false, heading: null, list: null };

/** Character styles that hide the template's tokens, whatever else they say. */
const HIDING = /^HideTWB(?:Ext|Int)$/i;

/** An on/off property: absent → what is inherited. */
export function isOn(
  properties: XmlElement | undefined,
  name: string,
  inherited: boolean,
): boolean {
  const element = find(properties, name);
  if (element === undefined) return inherited;
  return !/^(?:0|false|off|none)$/.test(element.attributes.val ?? '1');
}

/** The list a paragraph or style says it is in; null where it says none. */
export function listOf(properties: XmlElement | undefined): Style['list'] {
  const id = valueAt(properties, 'numPr', 'numId');
  return id === null ? null : { id, level: Number(valueAt(properties, 'numPr', 'ilvl') ?? '0') };
}

/** The level of a heading from the outline level that a paragraph or style has, or null. */
export function outlineOf(properties: XmlElement | undefined): number | null {
  const level = valueAt(properties, 'outlineLvl');
  return level === null || Number(level) > 8 ? null : Number(level) + 1;
}

/** All styles of a document by their ids; the style of an unknown id says nothing. */
export function stylesOf(part: XmlElement | undefined): (id: string | null) => Style {
  const elements = new Map(
    childrenOf(part, 'style').map((each) => [each.attributes.styleId ?? '', each]),
  );
  const known = new Map<string, Style>();
  const resolve = (id: string | null, depth: number): Style => {
    const element = id === null ? undefined : elements.get(id);
    if (id === null || depth > 20) return NONE;
    if (element === undefined) return HIDING.test(id) ? { ...NONE, hidden: true } : NONE;
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const base = resolve(valueAt(element, 'basedOn'), depth + 1);
    const run = find(element, 'rPr');
    const paragraph = find(element, 'pPr');
    const style: Style = {
      bold: isOn(run, 'b', base.bold),
      italic: isOn(run, 'i', base.italic),
      hidden: HIDING.test(id) || isOn(run, 'vanish', base.hidden),
      heading: outlineOf(paragraph) ?? base.heading,
      list: listOf(paragraph) ?? base.list,
    };
    known.set(id, style);
    return style;
  };
  return (id) => resolve(id, 0);
}

/** The two-letter language of a document's default text, or null. */
export function defaultLanguage(part: XmlElement | undefined): string | null {
  const language = valueAt(part, 'docDefaults', 'rPrDefault', 'rPr', 'lang');
  return language?.slice(0, 2).toLowerCase() ?? null;
}
