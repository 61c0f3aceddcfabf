import { createHash } from 'node:crypto';
import Handlebars from 'handlebars/runtime.js';
import { InvariantError } from '../errors.js';

/** Everything a page is made with, read from disk at the edge. */
export interface ReportAssets {
  /** Compiled Handlebars templates by name, as the build makes them; those under `partials/` are partials. */
  readonly templates: Readonly<Record<string, object>>;
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
  return prepare(assets, template)({ ...view, css, script, policy });
}

type Template = (view: object) => string;

const prepared = new WeakMap<ReportAssets, Map<string, Template>>();

/** The template, put together once for the same assets: a batch renders one dossier after the other. */
function prepare(assets: ReportAssets, name: string): Template {
  const templates = prepared.get(assets) ?? new Map<string, Template>();
  prepared.set(assets, templates);
  const template = templates.get(name) ?? assemble(assets, name);
  templates.set(name, template);
  return template;
}

/** A page with its partials, on an instance of Handlebars of its own instead of the global one. */
function assemble({ templates }: ReportAssets, page: string): Template {
  const handlebars = Handlebars.create();
  for (const [name, compiled] of Object.entries(templates))
    if (name.startsWith('partials/'))
      handlebars.registerPartial(name.slice('partials/'.length), handlebars.template(compiled));
  const compiled = templates[page];
  if (compiled === undefined) throw new InvariantError(`There is no template ${page}.`);
  return handlebars.template<object>(compiled);
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
