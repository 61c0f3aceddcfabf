import type { SourceParagraph } from '../../model/comparison.js';
import { fullText } from '../../model/paragraph.js';
import { paragraphAnchor } from '../../model/party.js';
import { fill } from '../../text/fill.js';
import { type Context, paragraphName, probabilityWords } from '../context.js';
import type { Party } from '../names.js';
import { reasonIn, type Told } from '../strings.js';

/** A joint paragraph that came near a dropped one, and why it is not its successor. */
export interface NearView {
  readonly name: string;
  readonly jointAnchor: string;
  readonly probability: string;
  readonly reason: Told;
  /** The beginning of the nearest one's text; empty for the others. */
  readonly excerpt: string;
}

/** Shown of a paragraph that is only pointed at: enough to know it by, cut between words. */
const EXCERPT_LENGTH = 180;

/** What came nearest to a dropped paragraph, at most three. */
export function nearest(context: Context, party: Party, paragraph: SourceParagraph): NearView[] {
  return context
    .candidatesOf(party.motion.reference, paragraph.id)
    .slice(0, 3)
    .map(({ joint, probability, reason }, index) => {
      const { kind, id, ...rest } = context.jointParagraph(joint);
      return {
        name: paragraphName(context, kind, id),
        jointAnchor: paragraphAnchor(context.comparison.joint.reference, joint),
        probability: fill(context.t.notThisOne, {
          certainty: probabilityWords(context, 1 - probability),
        }),
        reason: reasonIn(context.language, reason),
        excerpt: index === 0 ? excerpt(fullText({ kind, id, ...rest })) : '',
      };
    });
}

function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH / 2))} …`;
}
