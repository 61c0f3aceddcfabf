import type { Alignment, ScoredPair } from '../model/alignment.js';
import type { Dossier } from '../model/comparison.js';
import { type Notice, notice } from '../model/notice.js';
import type { Settings } from '../model/settings.js';
import fitted from './data/model.json' with { type: 'json' };
import { tellingWordsIn } from './evidence.js';
import { type DecisionModel, judge } from './judge.js';
import { type Knowledge, knowledgeOf } from './knowledge.js';
import { type MeasuredMotion, measure } from './measure.js';
import { treatmentOf } from './treatment.js';

/**
 * Which paragraphs of each motion are in which paragraphs of the joint motion, whatever their order; many to many.
 * Each motion is weighed with the joint motion alone; of the other motions only whole borrowed clauses count.
 */
export function align(dossier: Dossier, settings: Settings): Alignment {
  const knowledge = knowledgeOf(dossier.joint.language);
  const measured = measure(dossier, knowledge);
  const model = knowledge.hasMeaning ? fitted.decision : fitted.wordsAlone;
  return {
    pairs: measured.flatMap((motion) => scoredPairs(motion, model, settings, knowledge)),
    notices: missingKnowledge(dossier, knowledge),
  };
}

/** The pairs of one motion, judged by a decision model. */
export function scoredPairs(
  motion: MeasuredMotion,
  model: DecisionModel,
  { linkProbability }: Pick<Settings, 'linkProbability'>,
  knowledge: Knowledge,
): ScoredPair[] {
  const words = tellingWordsIn(motion);
  return judge(motion, model).flatMap((pairs) => {
    const links = pairs.filter(({ probability }) => probability >= linkProbability).length;
    return pairs.map((judged, rank): ScoredPair => {
      const linked = judged.probability >= linkProbability;
      const { source, joint, sourceCoverage, jointCoverage } = judged.pair;
      return {
        motion: motion.reference,
        source: source.paragraph.id,
        joint: joint.paragraph.id,
        probability: judged.probability,
        linked,
        features: judged.features,
        sourceCoverage,
        jointCoverage,
        shared: rank < (links === 0 ? NEAREST : links + 1) ? words.shared(judged.pair) : [],
        alike: linked ? words.alike(judged.pair) : [],
        treatment: linked ? treatmentOf(judged, links - 1, motion.weights, knowledge) : null,
      };
    });
  });
}

/** Words shared are told of links and the next pair, and of so many nearest pairs where there is no link. */
const NEAREST = 3;

function missingKnowledge({ joint }: Dossier, { missing }: Knowledge): Notice[] {
  if (missing.length === 0) return [];
  return [
    notice(
      'language-resources-missing',
      'info',
      joint.reference,
      `For the language "${joint.language}" the program has no ${missing.join(', no ')}: it compares words, names and figures only and finds fewer reworded paragraphs than in English.`,
    ),
  ];
}
