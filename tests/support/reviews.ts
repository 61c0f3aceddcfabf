import type { Candidate, Link, Relation } from '../../src/model/comparison.js';
import type { ReviewAct, ReviewEvent } from '../../src/model/review.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import { emptyReview, type Pair, type Review, type ReviewTexts } from '../../src/review/index.js';
import { paragraphs } from './tabled-texts.js';

/** A dossier of two motions with three paragraphs each and a joint motion of four, all with words of their own. */
export function reviewTexts(change: (paragraph: Paragraph) => Paragraph = (same) => same) {
  const text = (reference: string, texts: readonly string[]) => ({
    reference,
    paragraphs: paragraphs('operative', texts).map(change),
  });
  return {
    procedure: '2031/2999(RSP)',
    joint: text('RC-B11-0901/2031', [
      'Demands the release of every prisoner;',
      'Calls for a fund of two billion;',
      'Regrets the long silence of the Council;',
      'Welcomes the observers of the mission;',
    ]),
    motions: [
      text('B11-0901/2031', [
        'Demands that every prisoner be released;',
        'Calls for a fund;',
        'Deplores the silence of the Council;',
      ]),
      text('B11-0902/2031', [
        'Asks for the release of every prisoner at once;',
        'Wants a fund of one billion;',
        'Thanks the mission for its observers;',
      ]),
    ],
  } satisfies ReviewTexts;
}

/** A link with plain values for what a test does not name. */
export function link(
  pair: Pair & { readonly relation?: Relation; readonly probability?: number },
): Link {
  const { motion, source, joint, relation = 'edited', probability = 0.8 } = pair;
  return {
    motion,
    source,
    joint,
    relation,
    probability,
    moved: false,
    kindChanged: false,
    formula: false,
    decision: null,
    evidence: {
      sourceCoverage: 0.8,
      jointCoverage: 0.8,
      sourceSpans: [],
      jointSpans: [],
      missingSpans: [],
      features: {},
      reasons: [],
    },
    diff: [],
  };
}

export function candidate(pair: Pair, probability = 0.4): Candidate {
  const { motion, source, joint } = pair;
  return { motion, source, joint, probability, reason: 'Too few words in common.' };
}

export function pair(motion: string, source: string, joint: string): Pair {
  return { motion: `B11-090${motion}/2031`, source, joint };
}

/** The acts as events at one second intervals; `prefix` tells the ids of one reviewer from another's. */
export function eventsOf(
  acts: readonly ReviewAct[],
  {
    by = null,
    prefix = 'e',
    from = 0,
  }: { by?: string | null; prefix?: string; from?: number } = {},
): ReviewEvent[] {
  return acts.map((act, index) => ({
    id: `${prefix}${index}`,
    at: new Date(Date.UTC(2031, 4, 6) + (from + index) * 1000).toISOString(),
    by,
    ...act,
  }));
}

export function reviewOf(texts: ReviewTexts, events: readonly ReviewEvent[]): Review {
  return { ...emptyReview(texts), events };
}
