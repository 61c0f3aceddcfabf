import type { Candidate, Link } from '../model/comparison.js';
import type { Settings } from '../model/settings.js';
import { type OriginClass, type OriginTotals, PARTS, type Trace } from '../model/trace.js';
import { availability } from './availability.js';
import { credits, isIn } from './credits.js';
import { findings } from './facts.js';
import { originRuns, type TracedParagraph, traceTokens } from './origins.js';
import { compareMotions, overlaps, sharedBefore } from './overlap.js';
import { sharedRuns } from './shared-runs.js';
import { signing } from './signing.js';
import { type Traceable, witnesses } from './witness.js';

/**
 * Who wrote what, and what changed politically. Origins and overlap come from the texts alone; ranges follow from the doubt in
 * `links` and `candidates`; facts compare linked paragraphs. Pure; the order of the motions changes the order of the answers only.
 */
export function trace(
  dossier: Traceable,
  links: readonly Link[],
  settings: Settings,
  candidates: readonly Candidate[] = [],
): Trace {
  const texts = witnesses(dossier);
  const searched = texts.motions.map((motion) => ({
    motion,
    runs: sharedRuns(motion, texts.proof),
  }));
  const traced = traceTokens(texts, searched);
  const compared = compareMotions(searched);
  const { facts, verdicts, gains } = findings(texts, links);
  return {
    availability: availability(dossier.joint.language),
    origins: traced.map(originRuns),
    totals: totals(traced),
    credits: credits(texts, traced, { links, candidates, settings }),
    links: verdicts,
    facts,
    gains,
    overlap: overlaps(texts, compared),
    shared: sharedBefore(texts, compared, links),
    signing: signing(dossier, traced, links),
  };
}

function totals(traced: readonly TracedParagraph[]): OriginTotals[] {
  return PARTS.map((part) => {
    const origins = traced
      .filter((paragraph) => isIn(part, paragraph.joint))
      .flatMap((paragraph) => paragraph.origins);
    const count = (name: OriginClass) => origins.filter((origin) => origin.class === name).length;
    return {
      part,
      words: origins.length,
      byClass: {
        'one group': count('one group'),
        'several groups': count('several groups'),
        weaker: count('weaker'),
        formula: count('formula'),
        nobody: count('nobody'),
      },
    };
  });
}
