import type { Comparison } from '../../model/comparison.js';
import { fullText } from '../../model/paragraph.js';
import { partyName } from '../../model/party.js';
import type { ParagraphData, ReviewData } from '../../model/review-data.js';
import type { Paragraph } from '../../model/tabled-text.js';
import type { Context } from '../context.js';

/** The data of the review mode as JSON; `savesTo` is the address that takes decisions, if there is one. */
export function reviewJson(context: Context, savesTo: string | null): string {
  const { comparison } = context;
  const { almostSurely, probably, wordsKept } = comparison.settings;
  const data: ReviewData = {
    procedure: comparison.procedure,
    ...texts(comparison),
    ...pairs(comparison),
    review: comparison.review,
    settings: { almostSurely, probably, wordsKept },
    savesTo,
    t: captions(context),
  };
  return JSON.stringify(data);
}

function texts(comparison: Comparison): Pick<ReviewData, 'joint' | 'motions'> {
  const short = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) =>
    paragraphs.map((paragraph): ParagraphData => [paragraph.id, fullText(paragraph)]);
  const { joint, motions } = comparison;
  return {
    joint: { reference: joint.reference, paragraphs: short(joint) },
    motions: motions.map((motion) => ({
      reference: motion.reference,
      name: partyName(comparison, motion),
      paragraphs: short(motion),
    })),
  };
}

function pairs(comparison: Comparison): Pick<ReviewData, 'links' | 'candidates'> {
  const { motions, links, candidates } = comparison;
  const place = new Map(motions.map(({ reference }, at) => [reference, at]));
  return {
    links: links.map(({ motion, source, joint, relation, probability, decision }) => [
      place.get(motion) ?? 0,
      source,
      joint,
      relation,
      probability,
      decision,
    ]),
    candidates: candidates.map(({ motion, source, joint, probability }) => [
      place.get(motion) ?? 0,
      source,
      joint,
      probability,
    ]),
  };
}

function captions({ words, t }: Context): ReviewData['t'] {
  const names = Object.entries(t.paragraphNames).map(([kind, name]) => [`name.${kind}`, name]);
  return { ...t.review, ...words.fates, ...words.certainties, ...Object.fromEntries(names) };
}
