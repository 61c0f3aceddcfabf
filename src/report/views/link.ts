import { decidedProbability } from '../../model/certainty.js';
import type { DiffRun, Link, Span } from '../../model/comparison.js';
import { fullText } from '../../model/paragraph.js';
import { linkAnchor, paragraphAnchor } from '../../model/party.js';
import type { Paragraph } from '../../model/tabled-text.js';
import { words } from '../../text/words.js';
import { type Context, paragraphName, percent, probabilityWords } from '../context.js';
import { markText, plainText, sameSpans, type TextView } from '../marks.js';
import { fill } from '../strings.js';

/** One link as shown beside its source paragraph. */
export interface LinkView {
  readonly anchor: string;
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly jointAnchor: string;
  readonly name: string;
  readonly printed: string;
  readonly relation: string;
  readonly relationWord: string;
  readonly band: string;
  readonly probability: string;
  /** What is so beside the relation: moved, changed kind, formula; with what it means. */
  readonly chips: readonly { readonly word: string; readonly meaning: string }[];
  readonly isWhole: boolean;
  readonly text: TextView;
  readonly reasons: readonly string[];
  readonly sourceCoverage: string;
  readonly jointCoverage: string;
}

/** A link with the joint paragraph's words marked against this source alone. */
export function linkView(context: Context, link: Link, source: Paragraph): LinkView {
  const joint = context.jointParagraph(link.joint);
  const isWhole = !hasReadableDifference(context, link, source, joint);
  const probability = decidedProbability(link);
  return {
    anchor: linkAnchor(link),
    motion: link.motion,
    source: link.source,
    joint: link.joint,
    jointAnchor: paragraphAnchor(context.comparison.joint.reference, link.joint),
    name: paragraphName(context, joint.kind, joint.id),
    printed: printedLabel(context, joint),
    relation: link.relation,
    relationWord: context.words.fates[link.relation],
    band: bandName(context, probability),
    probability: probabilityWords(context, probability),
    chips: chips(context, link, source, joint),
    isWhole,
    text: isWhole
      ? markText(joint, sharedSpans(link, 'joint'), 'shared', 'plain')
      : link.relation === 'verbatim' && fullText(source) === fullText(joint)
        ? plainText(joint)
        : markText(joint, sameSpans(link.diff, 'joint'), 'plain', 'added'),
    reasons: link.evidence.reasons,
    sourceCoverage: percent(context, link.evidence.sourceCoverage),
    jointCoverage: percent(context, link.evidence.jointCoverage),
  };
}

/** A source paragraph marked against all that became of it: struck where nothing of it is left, or what is shared underlined. */
export function sourceText(
  context: Context,
  source: Paragraph,
  links: readonly Link[],
): { readonly text: TextView; readonly isWhole: boolean } {
  if (links.length === 0) return { text: plainText(source), isWhole: false };
  const isWhole = links.some(
    (link) => !hasReadableDifference(context, link, source, context.jointParagraph(link.joint)),
  );
  const kept = links.flatMap((link) =>
    isWhole ? sharedSpans(link, 'source') : sameSpans(link.diff, 'source'),
  );
  const text = isWhole
    ? markText(source, kept, 'shared', 'plain')
    : markText(source, kept, 'plain', 'gone');
  return { text, isWhole };
}

/** The printed label where it is not the paragraph's own number, else empty. */
export function printedLabel({ t }: Context, { id, label }: Paragraph): string {
  const bare = label?.replace(/[\s().]/g, '') ?? '';
  const isOwn = bare === '' || bare === id.replace(/^p/, '');
  return isOwn ? '' : fill(t.printedAs, { label: label ?? '' });
}

/** A certainty as a name for the style sheet and the filters: `almost-surely`. */
export function bandName(context: Context, probability: number): string {
  const { almostSurely, probably } = context.comparison.settings;
  return probability >= almostSurely
    ? 'almost-surely'
    : probability >= probably
      ? 'probably'
      : 'unsure';
}

/** Whether enough of the shorter text is common, in runs of two words and more, for a word difference to be read. */
function hasReadableDifference(
  { comparison }: Context,
  link: Link,
  source: Paragraph,
  joint: Paragraph,
): boolean {
  const common = link.diff
    .filter(({ op }) => op === 'same')
    .map(({ text }) => words(text).length)
    .filter((count) => count >= 2)
    .reduce((sum, count) => sum + count, 0);
  const shorter = Math.min(words(fullText(source)).length, words(fullText(joint)).length);
  return common >= comparison.settings.wordDifferenceShare * shorter;
}

/** Where the runs of two words and more stand that both texts have. */
function sharedSpans({ diff }: Link, side: 'source' | 'joint'): Span[] {
  return sameSpans(
    diff.map((run) => (run.op === 'same' && words(run.text).length < 2 ? apart(run, side) : run)),
    side,
  );
}

/** A common run told as if it were of one side only. */
function apart({ text, jointText }: DiffRun, side: 'source' | 'joint'): DiffRun {
  return side === 'source' ? { op: 'removed', text } : { op: 'added', text: jointText ?? text };
}

function chips(
  context: Context,
  link: Link,
  source: Paragraph,
  joint: Paragraph,
): { word: string; meaning: string }[] {
  const { t, words: shared } = context;
  const kinds = { before: shared.kinds[source.kind], after: shared.kinds[joint.kind] };
  return [
    ...(link.kindChanged ? [{ word: fill(t.kindChanged, kinds), meaning: '' }] : []),
    ...(link.moved ? [{ word: t.moved, meaning: t.movedMeaning }] : []),
    ...(link.formula ? [{ word: t.formula, meaning: t.formulaMeaning }] : []),
  ];
}
