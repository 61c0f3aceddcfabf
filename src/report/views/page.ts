import { type Context, dateWords } from '../context.js';
import { type JointView, jointView } from './joint.js';
import { type OverviewView, overviewView } from './overview.js';
import { type SideBySideView, sideBySideView } from './side-by-side.js';

/** The whole report, ready for the template. */
export interface PageView {
  readonly language: string;
  readonly t: Context['t'];
  readonly title: string;
  readonly reference: string;
  readonly procedure: string;
  readonly date: string;
  readonly isInvented: boolean;
  readonly corpusNote: string;
  readonly tool: string;
  readonly overview: OverviewView;
  readonly sides: readonly SideBySideView[];
  readonly joint: JointView;
}

/** Everything the report shows of a comparison. */
export function pageView(context: Context): PageView {
  const { comparison, language, t } = context;
  const overview = overviewView(context);
  return {
    language,
    t,
    title: comparison.joint.title ?? comparison.joint.reference,
    reference: comparison.joint.reference,
    procedure: comparison.procedure ?? '',
    date: dateWords(context, comparison.joint.date),
    isInvented: comparison.corpus.invented === true,
    corpusNote: comparison.corpus.note ?? '',
    tool: `${comparison.tool.name} ${comparison.tool.version}`,
    overview,
    sides: context.parties.map((party, index) =>
      sideBySideView(context, party, overview.groups[index]?.sentence ?? ''),
    ),
    joint: jointView(context),
  };
}
