import { ORIGIN_CLASSES, type OriginClass, type Range } from '../../model/trace.js';
import { fill } from '../../text/fill.js';
import { type Context, percent } from '../context.js';
import type { Party } from '../names.js';
import { type Segment, stackedBar } from './counts.js';

/** What each group supplied to the joint motion, what they shared before, who signed. */
export interface CreditsView {
  readonly lead: string;
  readonly bar: readonly Segment[];
  readonly classes: readonly {
    readonly kind: string;
    readonly word: string;
    readonly meaning: string;
    readonly words: number;
    readonly share: string;
  }[];
  readonly rows: readonly {
    readonly name: string;
    readonly letter: string;
    readonly tone: string;
    readonly exclusive: string;
    readonly split: string;
    readonly unsplit: string;
    readonly kept: string;
  }[];
  readonly overlap: readonly {
    readonly name: string;
    readonly letter: string;
    readonly tone: string;
    readonly cells: readonly { readonly share: string; readonly band: string }[];
  }[];
  readonly signing: readonly string[];
}

/** An origin class as a name for the style sheet: `one-group`. */
export function originName(origin: OriginClass): string {
  return origin.replace(' ', '-');
}

/** The record's credits for the whole of each motion. */
export function creditsView(context: Context): CreditsView {
  const { comparison, parties, t } = context;
  const total = comparison.trace.totals.find(({ part }) => part === 'whole');
  const count = (origin: OriginClass) => total?.byClass[origin] ?? 0;
  const words = total?.words ?? 0;
  return {
    lead: fill(t.whoWroteLead, { words }),
    bar: stackedBar(
      ORIGIN_CLASSES.map((origin) => ({ kind: originName(origin), count: count(origin) })),
    ),
    classes: ORIGIN_CLASSES.map((origin) => ({
      kind: originName(origin),
      word: t.originClasses[origin],
      meaning: t.originsExplained[origin],
      words: count(origin),
      share: percent(context, words === 0 ? 0 : count(origin) / words),
    })),
    rows: parties.flatMap((party) => creditRow(context, party)),
    overlap: parties.map((party) => overlapRow(context, party)),
    signing: signing(context),
  };
}

function creditRow(context: Context, party: Party): CreditsView['rows'] {
  const { name, letter, tone, motion } = party;
  return context.comparison.trace.credits
    .filter((credit) => credit.motion === motion.reference && credit.part === 'whole')
    .map(({ supplied, kept }) => ({
      name,
      letter,
      tone,
      exclusive: rangeWords(context, supplied.exclusive),
      split: rangeWords(context, supplied.split),
      unsplit: rangeWords(context, supplied.unsplit),
      kept: fill(context.t.ofTotal, {
        number: rangeWords(context, kept.words),
        total: kept.wordsTotal,
      }),
    }));
}

function rangeWords({ t }: Context, { low, best, high }: Range): string {
  const [least, likely, most] = [Math.round(low), Math.round(best), Math.round(high)];
  return least === most
    ? String(likely)
    : fill(t.bestAndRange, { low: least, best: likely, high: most });
}

/** Shares from which a cell of the overlap table is tinted, lightest first. */
const OVERLAP_BANDS = [0.05, 0.15, 0.3] as const;

function overlapRow(context: Context, { name, letter, tone, motion }: Party) {
  const { parties, comparison } = context;
  const cells = parties.map((other) => {
    const found = comparison.trace.overlap.find(
      (one) =>
        one.motion === motion.reference &&
        one.other === other.motion.reference &&
        one.part === 'whole',
    );
    if (found === undefined || found.wordsTotal === 0) return { share: '', band: 'none' };
    const share = found.words / found.wordsTotal;
    const band = OVERLAP_BANDS.filter((least) => share >= least).length;
    return { share: percent(context, share), band: String(band) };
  });
  return { name, letter, tone, cells };
}

function signing({ comparison, t }: Context): string[] {
  const { tabledNotSigned, signedNotTabled, unknown } = comparison.trace.signing;
  if (unknown !== null) return [fill(t.signingUnknown, { reason: unknown })];
  const sentences = [
    ...tabledNotSigned.map(({ group, survived, wordsExclusive }) =>
      fill(t.tabledNotSigned, { group, survived: survived.length, words: wordsExclusive }),
    ),
    ...signedNotTabled.map((group) => fill(t.signedNotTabled, { group })),
  ];
  return sentences.length === 0 ? [t.allSigned] : sentences;
}
