import { align } from './align/index.js';
import { classify } from './classify/index.js';
import { decide } from './decide.js';
import { TOOL } from './io/version.js';
import type { Comparison, Corpus, Dossier, JointText, Link, Motion } from './model/comparison.js';
import { fateOf } from './model/fate.js';
import type { Settings } from './model/settings.js';
import type { TabledText } from './model/tabled-text.js';
import { type ParsedReview, staleNotices } from './review/index.js';
import { trace } from './trace/index.js';

/**
 * A dossier's whole comparison: the one record that reports, exports and queries are made from. Pure.
 * Where people have reviewed it, everything that is counted, credited or shown follows their decisions.
 */
export function compare(
  dossier: Dossier,
  settings: Settings,
  corpus: Corpus,
  reviewed: ParsedReview | null = null,
): Comparison {
  const alignment = align(dossier, settings);
  const machine = classify(dossier, alignment, settings);
  const { links, candidates, review } =
    reviewed === null
      ? { ...machine, review: null }
      : decide(machine, dossier, alignment, settings, reviewed.review);
  return {
    version: 1,
    tool: TOOL,
    procedure: dossier.procedure,
    corpus,
    joint: jointText(dossier.joint),
    motions: dossier.motions.map((motion) => motionText(motion, links)),
    links,
    candidates,
    new: newParagraphs(dossier.joint, links),
    trace: trace(dossier, links, settings, candidates),
    review,
    notices: [
      ...(reviewed?.notices ?? []),
      ...(review === null ? [] : staleNotices(review)),
      ...dossier.notices,
      ...alignment.notices,
      ...[dossier.joint, ...dossier.motions].flatMap(({ notices }) => notices),
    ],
    settings,
  };
}

/** What the record keeps of any text, in its fixed order. */
function comparedText(text: TabledText) {
  const { reference, title, date, language, signatories, footnotes, source, account } = text;
  return { reference, title, date, language, signatories, footnotes, source, account };
}

function jointText(text: TabledText): JointText {
  const { kind, replaces, paragraphs } = text;
  return {
    ...comparedText(text),
    kind: kind === 'adopted text' ? kind : 'joint motion',
    replaces,
    paragraphs,
  };
}

function motionText(motion: Dossier['motions'][number], links: readonly Link[]): Motion {
  const { reference, group, replaced } = motion;
  const own = links.filter((link) => link.motion === reference);
  return {
    ...comparedText(motion),
    group,
    replaced,
    paragraphs: motion.paragraphs.map((paragraph) => ({
      ...paragraph,
      fate: fateOf(
        paragraph,
        own.filter((link) => link.source === paragraph.id),
      ),
    })),
  };
}

function newParagraphs(joint: TabledText, links: readonly Link[]): string[] {
  const linked = new Set(links.map((link) => link.joint));
  return joint.paragraphs.flatMap(({ id }) => (linked.has(id) ? [] : id));
}
