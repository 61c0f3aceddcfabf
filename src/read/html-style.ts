import { attribute, type Element } from './html-tree.js';

/** What passes from an element to all that it holds. */
export interface Context {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly heading: number | null;
  readonly indent: number;
  readonly list: number | null;
  readonly layout: boolean;
  readonly preformatted: boolean;
}

export const TOP: Context = {
  bold: false,
  italic: false,
  heading: null,
  indent: 0,
  list: null,
  layout: false,
  preformatted: false,
};

/** Elements without words for a reader. */
const SILENT =
  /^(?:script|style|noscript|template|svg|head|iframe|object|canvas|audio|video|select|textarea|map|frameset)$/;

/** Elements that begin and end a line. */
const BREAKING =
  /^(?:address|article|aside|blockquote|body|button|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const LAYOUT_NAME = /^(?:nav|header|footer|aside|button)$/;
const LAYOUT_ROLE = /^(?:navigation|banner|contentinfo|search|menu)$/;
/** Classes of the Parliament's pages: menus, path, procedure box, download buttons. */
const LAYOUT_CLASS =
  /(?:^|\s)(?:breadcrumb|es_(?:header|dropdown|topbar|wai|footer)[\w-]*|doceo-ring|buttondocwin|ring_ref_link|erpl-[\w-]*menu[\w-]*)(?:\s|$)/;

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  cm: 28.35,
  mm: 2.835,
  in: 72,
  em: 12,
  rem: 12,
};

/** One property of an inline style, or null. */
function property(style: string, name: string): string | null {
  if (!style.includes(name)) return null;
  const match = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]{1,200})`, 'i').exec(style);
  return match?.[1]?.trim().toLowerCase() ?? null;
}

function points(value: string | null): number {
  const match = /^(-?\d{0,6}(?:\.\d{1,6})?)(pt|px|cm|mm|in|r?em)$/.exec(value ?? '');
  return match === null ? 0 : Number(match[1]) * (POINTS[match[2] ?? 'pt'] ?? 0);
}

/** Whether an element shows nothing, by its name or because it is hidden. */
export function isSilent(element: Element): boolean {
  const style = (attribute(element, 'style') ?? '').toLowerCase();
  return (
    SILENT.test(element.tagName) ||
    attribute(element, 'hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)
  );
}

/** Whether an element begins and ends a line. */
export function isBreaking(element: Element): boolean {
  return BREAKING.test(element.tagName);
}

/** Whether an element is white space that sets a label apart: an inline block of a given width, a tab of a word processor. */
export function isSpacer(element: Element): boolean {
  const style = (attribute(element, 'style') ?? '').toLowerCase();
  return (
    /mso-tab-count/i.test(style) ||
    (property(style, 'display') === 'inline-block' && points(property(style, 'width')) > 0)
  );
}

function isLayout(element: Element): boolean {
  return (
    LAYOUT_NAME.test(element.tagName) ||
    LAYOUT_ROLE.test(attribute(element, 'role') ?? '') ||
    LAYOUT_CLASS.test(attribute(element, 'class') ?? '')
  );
}

function isBold(element: Element, style: string, outer: boolean): boolean {
  const weight = property(style, 'font-weight');
  if (weight !== null) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return outer || /^(?:b|strong|th)$/.test(element.tagName);
}

function isItalic(element: Element, style: string, outer: boolean): boolean {
  const value = property(style, 'font-style');
  if (value !== null) return /^(?:italic|oblique)/.test(value);
  return outer || /^(?:i|em|cite)$/.test(element.tagName);
}

/** What an element adds to the context in which it stands. */
export function inside(element: Element, outer: Context): Context {
  const style = (attribute(element, 'style') ?? '').toLowerCase();
  const name = element.tagName;
  const isList = name === 'ol' || name === 'ul';
  return {
    bold: isBold(element, style, outer.bold),
    italic: isItalic(element, style, outer.italic),
    heading: /^h[1-6]$/.test(name) ? Number(name.slice(1)) : outer.heading,
    indent:
      outer.indent +
      points(property(style, 'margin-left')) +
      points(property(style, 'text-indent')) +
      (isList || name === 'blockquote' || name === 'dd' ? 30 : 0),
    list: isList ? (outer.list ?? -1) + 1 : outer.list,
    // A page that has a main element shows nothing but navigation outside it.
    layout: name !== 'main' && (outer.layout || isLayout(element)),
    preformatted: outer.preformatted || name === 'pre',
  };
}
