import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { InvariantError } from '../errors.js';

/** Everything a page is made with, read from disk at the edge. */
export interface ReportAssets {
  /** Handlebars sources by name; those under `partials/` are partials. */
  readonly templates: Readonly<Record<string, string>>;
  readonly css: string;
  /** The script of the page, bundled. */
  readonly script: string;
}

/** The page made from a template and a view; its one style and one script are allowed by their hashes, and where it `connects` its own server; nothing else is. */
export function renderPage(
  assets: ReportAssets,
  template: string,
  view: object,
  {
    css,
    script,
    connects,
  }: { readonly css: string; readonly script: string; readonly connects: boolean },
): string {
  if (/<\/style/i.test(css) || /<\/script|<!--/i.test(script))
    throw new InvariantError('The style or script of the page would end its own element.');
  const policy = [
    "default-src 'none'",
    `style-src '${hash(css)}'`,
    `script-src '${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(connects ? ["connect-src 'self'"] : []),
  ].join('; ');
  return compiled(assets, template)({ ...view, css, script, policy });
}

type Template = (view: object) => string;

const compilers = new WeakMap<ReportAssets, Map<string, Template>>();

/** The template, compiled once for the same assets: a batch renders one dossier after the other. */
function compiled(assets: ReportAssets, name: string): Template {
  const templates = compilers.get(assets) ?? new Map<string, Template>();
  compilers.set(assets, templates);
  const template = templates.get(name) ?? compile(assets, name);
  templates.set(name, template);
  return template;
}

/** A compiler of the page's own: strict, without helpers beyond those named, without a global instance. */
function compile({ templates }: ReportAssets, page: string): Template {
  const handlebars = Handlebars.create();
  for (const [name, source] of Object.entries(templates))
    if (name.startsWith('partials/'))
      handlebars.registerPartial(name.slice('partials/'.length), source);
  const source = templates[page];
  if (source === undefined) throw new InvariantError(`There is no template ${page}.`);
  return handlebars.compile<object>(source, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { each: true, if: true, unless: true, with: true },
    explicitPartialContext: true,
  });
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
