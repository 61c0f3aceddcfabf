import { parse } from 'parse5';
import type { CoverHints, ReadDocument } from '../model/blocks.js';
import { htmlBlocks } from './html-blocks.js';
import { TOP } from './html-style.js';
import { attribute, type Element, elements } from './html-tree.js';

function metaOf(metas: readonly Element[]): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of metas) {
    const name =
      attribute(element, 'name') ??
      attribute(element, 'property') ??
      attribute(element, 'http-equiv');
    const content = attribute(element, 'content');
    if (name !== null && content !== null) meta[name.toLowerCase()] ??= content;
  }
  return meta;
}

function addressesOf(html: string, links: readonly Element[]): string[] {
  const canonical = links
    .filter((link) => attribute(link, 'rel') === 'canonical')
    .map((link) => attribute(link, 'href'));
  const saved = /<!--\s*saved from url=\(\d+\)([^\s>]{1,500})/.exec(html.slice(0, 2000))?.[1];
  return [...canonical, saved ?? null].filter((address) => address !== null);
}

/** A page of any layout, as the lines a browser shows. */
export function readHtml(html: string, address: string | null = null): ReadDocument {
  const root = parse(html);
  const found = elements(root, new Set(['html', 'meta', 'link', 'main']));
  const named = (name: string) => found.filter((element) => element.tagName === name);
  const meta = metaOf(named('meta'));
  const hints: CoverHints = {
    meta,
    addresses: [...addressesOf(html, named('link')), ...(address === null ? [] : [address])],
  };
  const language =
    named('html').map((element) => attribute(element, 'lang'))[0] ?? meta.language ?? null;
  return {
    format: 'html',
    languageHint: language === null ? null : language.slice(0, 2).toLowerCase(),
    blocks: htmlBlocks(root, { ...TOP, layout: named('main').length > 0 }),
    hints,
    notes: [],
    notices: [],
  };
}
