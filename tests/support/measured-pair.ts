import { knowledgeOf } from '../../src/align/knowledge.js';
import { measure, type Pair } from '../../src/align/measure.js';
import { paragraphId } from '../../src/model/paragraph.js';
import type { ParagraphKind } from '../../src/model/tabled-text.js';
import { jointMotion, motion, paragraphs } from './tabled-texts.js';

/** Two English paragraphs of a kind as they are measured in a motion and a joint motion that share `others` besides. */
export function measuredPair(
  kind: ParagraphKind,
  source: string,
  joint: string,
  others: readonly string[],
): Pair {
  const [measured] = measure(
    {
      procedure: null,
      joint: jointMotion({ paragraphs: paragraphs(kind, [joint, ...others]) }),
      motions: [
        { ...motion({ paragraphs: paragraphs(kind, [source, ...others]) }), replaced: true },
      ],
      notices: [],
    },
    knowledgeOf('en'),
  );
  const [first] = measured?.pairs ?? [];
  const pair = first?.find((one) => one.joint.paragraph.id === paragraphId(kind, 0));
  if (pair === undefined) throw new Error('not measured');
  return pair;
}
