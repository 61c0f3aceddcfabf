import { decidedProbability } from '../../model/certainty.js';
import { type Link, RELATIONS, type Relation } from '../../model/comparison.js';
import { fullId, fullText } from '../../model/paragraph.js';
import { linkAnchor, paragraphAnchor } from '../../model/party.js';
import type { Paragraph } from '../../model/tabled-text.js';
import { fill } from '../../text/fill.js';
import { type Context, paragraphName, probabilityWords, shortName } from '../context.js';
import { markText, plainText, sameSpans, type TextView } from '../marks.js';
import { sharedSpans } from '../shared-spans.js';
import { reasonIn, type Told } from '../strings.js';

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
  /** With its word; empty where a person has decided. */
  readonly probability: string;
  /** What is so beside the relation: moved, changed kind, formula; with what it means. */
  readonly chips: readonly { readonly word: string; readonly meaning: string }[];
  readonly isWhole: boolean;
  readonly text: TextView;
  readonly verb: string;
  readonly decision: string;
  readonly reasons: readonly Told[];
  readonly sourceId: string;
  readonly jointId: string;
  readonly sourceHash: string;
  readonly jointHash: string;
}

/** A link with the joint paragraph's words marked against this source alone. */
export function linkView(context: Context, link: Link, source: Paragraph): LinkView {
  const joint = context.jointParagraph(link.joint);
  const isWhole = !context.isReadable(link);
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
    probability: link.decision === null ? probabilityWords(context, probability) : '',
    chips: chips(context, link, source, joint),
    isWhole,
    text: isWhole
      ? markText(
          joint,
          sharedSpans(fullText(joint), fullText(source), context.comparison.joint.language),
          'shared',
          'plain',
        )
      : link.relation === 'verbatim' && fullText(source) === fullText(joint)
        ? plainText(joint)
        : markText(joint, sameSpans(link.diff, 'joint'), 'plain', 'added'),
    verb: context.verdictOf(link.motion, link.source, link.joint)?.verb ?? 'none',
    decision: link.decision === null ? '' : context.t.decisions[link.decision],
    reasons: link.evidence.reasons.map((one) => reasonIn(context.language, one)),
    sourceId: fullId(link.motion, link.source),
    jointId: fullId(context.comparison.joint.reference, link.joint),
    sourceHash: shortHash(context.party(link.motion).motion.source.sha256),
    jointHash: shortHash(context.comparison.joint.source.sha256),
  };
}

/** A source paragraph marked against all that became of it: struck where nothing of it is left, or what is shared underlined. */
export function sourceText(context: Context, source: Paragraph, links: readonly Link[]): TextView {
  if (links.length === 0) return plainText(source);
  const isWhole = !links.every(context.isReadable);
  const kept = links.flatMap((link) =>
    isWhole
      ? sharedSpans(
          fullText(source),
          fullText(context.jointParagraph(link.joint)),
          context.comparison.joint.language,
        )
      : sameSpans(link.diff, 'source'),
  );
  return isWhole
    ? markText(source, kept, 'shared', 'plain')
    : markText(source, kept, 'plain', 'gone');
}

/** The printed label where it is a number or letter other than the paragraph's own, else empty: a dash tells nothing. */
export function printedLabel({ t }: Context, { id, label }: Paragraph): string {
  const bare = label?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  const isOwn = bare === '' || bare === shortName(id);
  return isOwn ? '' : fill(t.printedAs, { label: label ?? '' });
}

/** The most faithful relation of a joint paragraph's links; `new` without any. */
export function bestRelation(links: readonly Link[]): Relation | 'new' {
  return RELATIONS.find((relation) => links.some((link) => link.relation === relation)) ?? 'new';
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

/** The first 16 of 64 digits: enough to tell files apart by eye; the whole digest stands under Documents. */
function shortHash(sha256: string): string {
  return sha256.slice(0, 16);
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
