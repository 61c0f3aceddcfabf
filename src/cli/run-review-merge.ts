import { basename, dirname } from 'node:path';
import { InputError } from '../errors.js';
import { whereFound } from '../io/read-json.js';
import { readReviewText } from '../io/review-file.js';
import { writeAtomically } from '../io/write-atomically.js';
import {
  type Agreement,
  type Disagreement,
  mergeReviews,
  type Opinion,
  parseReview,
  reviewFile,
} from '../review/index.js';
import { checkReview } from './reviews.js';
import { EXIT, type ExitCode, STDIO, type Terminal, write } from './terminal.js';

interface MergeOptions {
  readonly a: string;
  readonly b: string;
  readonly out: string;
  readonly strict: boolean;
  readonly json: boolean;
}

/** Merges two review files into a third, and says where the two disagree and how far they agree. */
export async function runReviewMerge(options: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  const { a, b, out, json, strict } = options;
  if (out !== STDIO && whereFound(out) !== null)
    throw new InputError(`${out}: there is such a file already; choose another with --out.`);
  const first = parseReview(await readReviewText(a), basename(a));
  const second = checkReview(await readReviewText(b), b, first.review.header);
  const { agreed, disagreements, agreement } = mergeReviews(first.review, second.review);
  for (const { where, message } of [...first.notices, ...second.notices])
    await write(terminal.stderr, `${where}: ${message}\n`);
  const told = json
    ? `${JSON.stringify({ agreement, disagreements }, null, 2)}\n`
    : tell(agreement, disagreements, [basename(a), basename(b)]);
  if (out === STDIO) {
    await write(terminal.stdout, reviewFile(agreed));
    await write(terminal.stderr, told);
  } else {
    await writeAtomically(dirname(out), { [basename(out)]: reviewFile(agreed) });
    await write(terminal.stdout, json ? told : `${told}Agreed review: ${out}\n`);
  }
  return strict && disagreements.length > 0 ? EXIT.needsPerson : EXIT.done;
}

function tell(
  { items, agreed, kappa }: Agreement,
  disagreements: readonly Disagreement[],
  files: readonly [string, string],
): string {
  const measured = kappa === null ? 'not defined' : kappa.toFixed(2);
  const lines = [
    `${agreed} of ${items} pairs that both judged are judged alike; Cohen's kappa ${measured}.`,
    ...disagreements.flatMap(({ motion, source, joint, a, b }, index) => [
      '',
      `${index + 1}. ${motion}#${source.id} and joint ${joint.id}`,
      `   ${files[0]}: ${opinion(a)}`,
      `   ${files[1]}: ${opinion(b)}`,
      `   source: ${oneLine(source.text)}`,
      `   joint:  ${oneLine(joint.text)}`,
    ]),
  ];
  const note = '\nDisputed decisions are set aside in the agreed review: judge those pairs again.';
  return `${lines.join('\n')}\n${disagreements.length > 0 ? `${note}\n` : ''}`;
}

function opinion({ relation, mark, voices }: Opinion): string {
  const what = relation ?? (mark === null ? 'no link' : `no link (marked as ${mark})`);
  const who = voices.map(({ by, at }) => `${by ?? 'no name'}, ${at.slice(0, 10)}`).join('; ');
  return `${what} (${who})`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
