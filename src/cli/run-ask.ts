import { styleText } from 'node:util';
import { answer, type Query, type Question, type TextFormat, tableText } from '../export/index.js';
import { CERTAINTIES, type Certainty } from '../model/certainty.js';
import { FATES } from '../model/comparison.js';
import { PARAGRAPH_KINDS } from '../model/tabled-text.js';
import { FACT_KINDS } from '../model/trace.js';
import type { ReportLanguage } from '../text/strings/strings.js';
import { oneOf } from './choices.js';
import { readComparison } from './dossiers.js';
import type { Progress } from './progress.js';
import { EXIT, type ExitCode, type Terminal, write } from './terminal.js';

interface AskOptions {
  readonly dossier: string;
  readonly group: readonly string[];
  readonly part: readonly string[];
  readonly fate?: readonly string[];
  readonly kind?: readonly string[];
  readonly min?: string | undefined;
  readonly mentions: string | undefined;
  readonly format: TextFormat;
  readonly json: boolean;
  readonly language: ReportLanguage;
  readonly settings: string | undefined;
}

/** Answers a question on standard output. */
export async function runAsk(
  question: Question,
  options: AskOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const query = readQuery(options);
  const comparison = await readComparison(options.dossier, options.settings, terminal, progress);
  progress.end();
  const { stdout } = terminal;
  const text = await tableText(
    answer(comparison, question, query, options.language),
    options.json ? 'json' : options.format,
    {
      width: stdout.isTTY === true ? (stdout.columns ?? 80) : null,
      heading: (line) => styleText('bold', line, { stream: stdout, validateStream: true }),
    },
  );
  await write(stdout, text);
  return EXIT.done;
}

function readQuery({ group, part, fate = [], kind = [], min, mentions }: AskOptions): Query {
  return {
    groups: group,
    parts: part.map((name) => oneOf(PARAGRAPH_KINDS, name, '--part')),
    fates: fate.map((name) => oneOf(FATES, name, '--fate')),
    kinds: kind.map((name) => oneOf(FACT_KINDS, name, '--kind')),
    least: min === undefined ? null : readCertainty(min),
    mentions: mentions ?? null,
  };
}

/** Also the usual short forms: `almost-surely`, `sure`, `probable`. */
function readCertainty(given: string): Certainty {
  const name = given.toLowerCase().replace(/[-_ ]+/g, ' ');
  if (name === 'sure' || name === 'surely') return 'almost surely';
  if (name === 'probable') return 'probably';
  return oneOf(CERTAINTIES, name, '--min');
}
