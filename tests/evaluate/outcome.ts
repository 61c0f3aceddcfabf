import { align } from '../../src/align/index.js';
import { classify } from '../../src/classify/index.js';
import type { Dossier } from '../../src/model/comparison.js';
import { fateOf } from '../../src/model/fate.js';
import { fullId } from '../../src/model/paragraph.js';
import type { Settings } from '../../src/model/settings.js';
import type { Outcome } from './score.js';

/** The engine's answer for a dossier: align, classify, fates, new. */
export function outcomeOf(dossier: Dossier, settings: Settings): Outcome {
  const { links } = classify(dossier, align(dossier, settings), settings);
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
    links,
    fates: new Map(fates),
    new: dossier.joint.paragraphs.map(({ id }) => id).filter((id) => !linked.has(id)),
  };
}
