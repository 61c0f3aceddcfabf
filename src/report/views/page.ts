import { type Context, dateWords } from '../context.js';
import { type FiltersView, filtersView } from './filters.js';
import { type JointView, jointView } from './joint.js';
import { type MethodsView, methodsView } from './methods.js';
import { type OverviewView, overviewView } from './overview.js';
import { reviewJson } from './review.js';
import { type ReviewedView, reviewedView } from './reviewed.js';
import { type SideBySideView, sideBySideView } from './side-by-side.js';
import { type SynopsisView, synopsisView } from './synopsis.js';

/** The whole report, ready for the template. */
export interface PageView {
  readonly language: string;
  /** The language of the sentences that the record carries. */
  readonly recordLanguage: string;
  /** The language of the tabled texts; empty where it is that of the page. */
  readonly textLanguage: string;
  readonly t: Context['t'];
  readonly title: string;
  readonly reference: string;
  readonly procedure: string;
  readonly date: string;
  readonly isInvented: boolean;
  readonly corpusNote: string;
  readonly tool: string;
  readonly filters: FiltersView;
  readonly overview: OverviewView;
  readonly synopsis: SynopsisView;
  readonly sides: readonly SideBySideView[];
  readonly joint: JointView;
  readonly methods: MethodsView;
  readonly reviewed: ReviewedView | null;
  /** What the review mode needs, as JSON. */
  readonly reviewData: string;
}

/** Everything the report shows of a comparison; `savesTo` is the address that takes decisions, if there is one. */
export function pageView(context: Context, savesTo: string | null): PageView {
  const { comparison, language, t } = context;
  const overview = overviewView(context);
  return {
    language,
    recordLanguage: 'en',
    textLanguage: comparison.joint.language === language ? '' : comparison.joint.language,
    t,
    title: comparison.joint.title ?? comparison.joint.reference,
    reference: comparison.joint.reference,
    procedure: comparison.procedure ?? '',
    date: dateWords(context, comparison.joint.date),
    isInvented: comparison.corpus.invented === true,
    corpusNote: comparison.corpus.note ?? '',
    tool: `${comparison.tool.name} ${comparison.tool.version}`,
    filters: filtersView(context),
    overview,
    synopsis: synopsisView(context),
    sides: context.parties.flatMap((party, index) => {
      const group = overview.groups[index];
      return group ? [sideBySideView(context, party, group)] : [];
    }),
    joint: jointView(context),
    methods: methodsView(context),
    reviewed: reviewedView(context),
    reviewData: reviewJson(context, savesTo),
  };
}
