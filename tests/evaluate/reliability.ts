import type { ScoredPair } from '../../src/model/alignment.js';
import type { GoldAnswers } from '../support/gold.js';

/** How often pairs of about one probability are true links. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Mean probability, and share that are links of the gold. */
  readonly said: number;
  readonly true: number;
}

const BANDS = 10;

/** Pairs below are hopeless and would only flatter the mean. */
const LEAST_PROBABILITY = 0.05;

/** Judged pairs of a dossier with their truth; `may` links count neither way. */
export function judgedPairs(
  pairs: readonly ScoredPair[],
  gold: GoldAnswers,
): { probability: number; isTrue: boolean }[] {
  const certainty = new Map(
    gold.links.map(({ source, joint, certainty }) => [`${source} ${joint}`, certainty ?? 'must']),
  );
  return pairs
    .map(({ motion, source, joint, probability }) => ({
      probability,
      known: certainty.get(`${motion}#${source} ${joint}`),
    }))
    .filter(({ known, probability }) => known !== 'may' && probability >= LEAST_PROBABILITY)
    .map(({ probability, known }) => ({ probability, isTrue: known === 'must' }));
}

/** The reliability table, and the expected calibration error: the mean gap between said and true, by pairs. */
export function reliability(judged: readonly { probability: number; isTrue: boolean }[]): {
  bands: Band[];
  error: number;
} {
  const bands = Array.from({ length: BANDS }, (_, band): Band => {
    const [from, to] = [band / BANDS, (band + 1) / BANDS];
    const own = judged.filter(
      ({ probability }) => Math.min(BANDS - 1, Math.floor(probability * BANDS)) === band,
    );
    const sum = own.reduce((total, { probability }) => total + probability, 0);
    return {
      from,
      to,
      pairs: own.length,
      said: own.length === 0 ? 0 : sum / own.length,
      true: own.length === 0 ? 0 : own.filter(({ isTrue }) => isTrue).length / own.length,
    };
  });
  const gap = bands.reduce((sum, band) => sum + band.pairs * Math.abs(band.said - band.true), 0);
  return { bands, error: judged.length === 0 ? 0 : gap / judged.length };
}
