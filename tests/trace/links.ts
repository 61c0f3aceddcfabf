import type { Link } from '../../src/model/comparison.js';
import type { GoldDossier } from '../support/gold.js';

/** A link with the fields that a test names and plain values for the rest. */
export function link(fields: Pick<Link, 'motion' | 'source' | 'joint'> & Partial<Link>): Link {
  return {
    relation: 'edited',
    probability: 1,
    moved: false,
    kindChanged: false,
    formula: false,
    decision: null,
    evidence: {
      sourceCoverage: 1,
      jointCoverage: 1,
      sourceSpans: [],
      jointSpans: [],
      missingSpans: [],
      features: {},
      reasons: [],
    },
    diff: [],
    ...fields,
  };
}

/** The links that a careful reader drew without reserve. */
export function goldLinks({ gold }: GoldDossier): Link[] {
  return gold.links
    .filter(({ certainty }) => certainty !== 'may')
    .map(({ source, joint, relation }) => {
      const [motion = '', id = ''] = source.split('#');
      return link({ motion, source: id, joint, relation });
    });
}
