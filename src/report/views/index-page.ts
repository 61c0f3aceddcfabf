import { fill } from '../../text/fill.js';
import { type Context, dateWords } from '../context.js';
import { type GroupView, groupViews } from './overview.js';

/** One dossier on the index page. */
export interface DossierView {
  readonly href: string;
  readonly title: string;
  readonly reference: string;
  readonly procedure: string;
  readonly date: string;
  readonly isInvented: boolean;
  readonly groups: readonly GroupView[];
}

/** The page that leads to the reports of several dossiers. */
export interface IndexView {
  readonly language: string;
  readonly t: Context['t'];
  readonly lead: string;
  readonly dossiers: readonly DossierView[];
}

/** The dossiers in the order given, each with the answers of its groups; a folder is named as it lies beside the page. */
export function indexView(
  dossiers: readonly { readonly folder: string; readonly context: Context }[],
  { t, language }: Pick<Context, 't' | 'language'>,
): IndexView {
  return {
    language,
    t,
    lead: fill(t.dossiersLead, { count: dossiers.length }),
    dossiers: dossiers.map(({ folder, context }) => {
      const { comparison } = context;
      return {
        href: `${folder.split('/').map(encodeURIComponent).join('/')}/index.html`,
        title: comparison.joint.title ?? comparison.joint.reference,
        reference: comparison.joint.reference,
        procedure: comparison.procedure ?? '',
        date: dateWords(context, comparison.joint.date),
        isInvented: comparison.corpus.invented === true,
        groups: groupViews(context),
      };
    }),
  };
}
