import commonness from '../../src/align/data/commonness.en.json' with { type: 'json' };
import decision from '../../src/align/data/model.json' with { type: 'json' };
import classify from '../../src/classify/model.json' with { type: 'json' };
import type { Fitted } from './fitting.js';

/** The models that the program ships. */
export const shipped: Fitted = {
  commonness: commonness.shares,
  decision: decision.decision,
  classify,
};
