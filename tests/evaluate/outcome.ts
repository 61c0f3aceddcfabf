import { scoredPairs } from '../../src/align/index.js';
import { knowledgeOf } from '../../src/align/knowledge.js';
import { measure } from '../../src/align/measure.js';
import { classify } from '../../src/classify/index.js';
import type { ScoredPair } from '../../src/model/alignment.js';
import type { Dossier } from '../../src/model/comparison.js';
import { fateOf } from '../../src/model/fate.js';
import { fullId } from '../../src/model/paragraph.js';
import type { Settings } from '../../src/model/settings.js';
import type { Fitted } from './fitting.js';
import type { Outcome } from './score.js';

/** The engine's answer for a dossier with the models given: links, fates, new paragraphs, and every pair it judged. */
export function outcomeOf(
  dossier: Dossier,
  settings: Settings,
  { commonness, decision, classify: model }: Fitted,
): Outcome & { pairs: readonly ScoredPair[] } {
  const knowledge = knowledgeOf('en', commonness);
  const pairs = measure(dossier, knowledge).flatMap((motion) =>
    scoredPairs(motion, decision, settings, knowledge),
  );
  const { links } = classify(dossier, { pairs, notices: [] }, settings, model);
  const linked = new Set(links.map(({ joint }) => joint));
  const fates = dossier.motions.flatMap((motion) =>
    motion.paragraphs.map((paragraph) => {
      const own = links.filter(
        (link) => link.motion === motion.reference && link.source === paragraph.id,
      );
      return [fullId(motion.reference, paragraph.id), fateOf(paragraph, own)] as const;
    }),
  );
  return {
    pairs,
    links,
    fates: new Map(fates),
    new: dossier.joint.paragraphs.map(({ id }) => id).filter((id) => !linked.has(id)),
  };
}
