import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { contextOf } from '../../src/align/judge.js';
import { knowledgeOf } from '../../src/align/knowledge.js';
import { measure } from '../../src/align/measure.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';
import { shipped } from './shipped.js';

const FILE = fileURLToPath(
  new URL('../../../../shared/yardsticks/bill-similarity/val_sub_sec_pairs.csv', import.meta.url),
);

/**
 * How well the clause model ranks outside pairs of bill sections (Kim et al. 2021, validation part) by "any relation":
 * the area under the curve, in a sentence; the file is read where it is, never copied, and nothing is fitted on it.
 */
export function billSimilarity(): string {
  if (!existsSync(FILE)) return 'bill-similarity: absent, left out.';
  const rows = parse(readFileSync(FILE, 'utf8'), { columns: true }) as Record<string, string>[];
  const texts = (side: string) =>
    paragraphs(
      'operative',
      rows.map((row) => row[`sec_${side}_text`] ?? ''),
    );
  const dossier = {
    procedure: null,
    joint: jointMotion({ paragraphs: texts('b') }),
    motions: [{ ...motion({ paragraphs: texts('a') }), replaced: true }],
    notices: [],
  };
  const [measured] = measure(dossier, knowledgeOf('en'));
  if (measured === undefined) return 'bill-similarity: unreadable.';
  const judged = contextOf(measured, shipped.decision);
  const scores = rows.map((row, place) => ({
    isRelated: row.label !== '0',
    odds:
      judged[place]?.find(({ pair }) => pair.joint.paragraph.id === `p${place + 1}`)?.features
        .clauseOdds ?? Number.NEGATIVE_INFINITY,
  }));
  const related = scores.filter(({ isRelated }) => isRelated);
  const others = scores.filter(({ isRelated }) => !isRelated);
  let won = 0;
  for (const one of related)
    for (const other of others)
      won += one.odds > other.odds ? 1 : one.odds === other.odds ? 0.5 : 0;
  const area = won / (related.length * others.length);
  return `bill-similarity, ${rows.length} outside pairs, any relation: AUC ${area.toFixed(3)} (nothing fitted on them).`;
}
