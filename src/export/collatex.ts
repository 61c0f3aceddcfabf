import type { Comparison } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import { collate } from './collation.js';

/** A token as CollateX has it: as written, and as compared. */
interface Token {
  readonly t: string;
  readonly n: string;
}

/**
 * The collation of every joint paragraph in the JSON that CollateX writes: `table` has a row a witness (the joint
 * motion first) and in it a list of tokens, or null, for each aligned place. Source paragraphs that are nowhere in the
 * joint motion stand apart under `alone`.
 */
export function collatex(comparison: Comparison): string {
  const { joint, motions } = comparison;
  const paragraphs = collate(comparison).map(({ paragraph, witnesses, segments }) => ({
    paragraph: paragraph.id,
    witnesses: [joint.reference, ...witnesses.map(({ motion, source }) => `${motion}#${source}`)],
    table: [
      segments.map((segment) => cell(segment.joint)),
      ...witnesses.map((_, index) => segments.map(({ readings }) => cell(readings[index] ?? ''))),
    ],
  }));
  const alone = motions.flatMap((motion) =>
    motion.paragraphs
      .filter(({ fate }) => fate === 'dropped')
      .map((paragraph) => ({
        witness: `${motion.reference}#${paragraph.id}`,
        tokens: tokens(fullText(paragraph)),
      })),
  );
  return `${JSON.stringify({ paragraphs, alone }, null, 1)}\n`;
}

function cell(text: string): Token[] | null {
  return text === '' ? null : tokens(text);
}

/** Words with the space behind them, and what stands between. */
function tokens(text: string): Token[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]+/gu),
    ([written]): Token => ({
      t: written,
      n: written.normalize('NFKC').trim().toLowerCase(),
    }),
  );
}
