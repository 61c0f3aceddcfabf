import type { Alignment, ScoredPair } from '../model/alignment.js';
import type { Dossier } from '../model/comparison.js';
import { notice } from '../model/notice.js';
import type { Settings } from '../model/settings.js';
import { hasStemmer, stemmer } from '../text/stems.js';
import { candidates, indexOf } from './candidates.js';
import { measure } from './measure.js';
import { profile } from './profile.js';
import { weigh } from './weights.js';

const MOST_CANDIDATES = 8;

/**
 * Which paragraphs of each motion are in which paragraphs of the joint motion, whatever their order; many to many.
 * Each motion is compared with the joint motion alone, so no other motion changes its links.
 */
export function align(dossier: Dossier, settings: Settings): Alignment {
  const stem = stemmer(dossier.joint.language);
  const joint = dossier.joint.paragraphs.map((paragraph) => profile(paragraph, stem));
  const index = indexOf(joint);
  const pairs = dossier.motions.flatMap((motion): ScoredPair[] => {
    const sources = motion.paragraphs.map((paragraph) => profile(paragraph, stem));
    const weights = weigh(sources, joint);
    return sources.flatMap((source) =>
      candidates(source, index, weights, MOST_CANDIDATES)
        .flatMap((place): ScoredPair[] => {
          const target = joint[place];
          if (target === undefined) return [];
          const { bestClause, ...evidence } = measure(source, target, weights);
          const score = Math.max(bestClause, 0.9 * evidence.sourceCoverage);
          const probability = 1 / (1 + Math.exp(-14 * (score - 0.42)));
          return [
            {
              motion: motion.reference,
              source: source.paragraph.id,
              joint: target.paragraph.id,
              probability,
              linked: probability >= settings.linkProbability,
              features: { bestClause },
              ...evidence,
            },
          ];
        })
        .sort((a, b) => b.probability - a.probability),
    );
  });
  return { pairs, notices: hasStemmer(dossier.joint.language) ? [] : [stemless(dossier)] };
}

function stemless({ joint }: Dossier) {
  return notice(
    'no-stemmer',
    'info',
    joint.reference,
    `There are no stemming rules for the language "${joint.language}": words are compared by their first letters, so fewer reworded paragraphs are found.`,
  );
}
