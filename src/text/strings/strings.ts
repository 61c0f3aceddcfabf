import type { Certainty } from '../../model/certainty.js';
import type { Fate } from '../../model/comparison.js';
import type { Severity } from '../../model/notice.js';
import type { Survival } from '../../model/survival.js';
import type { ParagraphKind } from '../../model/tabled-text.js';
import type { Fact, FactKind } from '../../model/trace.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';

/**
 * The words and sentences that report, queries and exports share, so that all say the same;
 * one file a language. A sentence is a function of the figures in it.
 */
export interface Strings {
  readonly fates: Readonly<Record<Fate | 'new', string>>;
  readonly kinds: Readonly<Record<ParagraphKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Headings of exports. */
  readonly titles: Readonly<
    Record<
      | 'about'
      | 'fates'
      | 'links'
      | 'origins'
      | 'changes'
      | 'groups'
      | 'notices'
      | 'credits'
      | 'decisions'
      | 'footnotes'
      | 'new'
      | 'differences',
      string
    >
  >;
  /** A warning over invented texts. */
  readonly invented: string;
  readonly wholeText: string;
  /** `Nothing of it is in the joint motion.` */
  readonly nothingLeft: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly factKinds: Readonly<Record<FactKind, string>>;
  readonly verdicts: Readonly<Record<Fact['verdict'], string>>;
  /** `Verts/ALE: 21 to 23 of 31 paragraphs survived, 6 word for word.`; `who` is a group or a reference. */
  readonly survival: (who: string, survival: Survival) => string;
  /** `Verts/ALE: 8 to 10 of 31 paragraphs dropped.` */
  readonly dropped: (who: string, survival: Survival) => string;
  /** `RC-B9-0065/2022: 21 of 26 paragraphs have a source in the motions, 5 are new.` */
  readonly origins: (joint: string, total: number, withSource: number) => string;
  /** `Verts/ALE: 12 changes in 8 paragraphs; 3 softened, 1 hardened, 5 gone.` */
  readonly changes: (
    who: string,
    counts: Readonly<Record<'changes' | 'paragraphs' | 'softened' | 'hardened' | 'gone', number>>,
  ) => string;
  /** `Verts/ALE: 12 % (9 to 15 %) of the words of the joint motion, 5 % alone.`; the shares are in words already. */
  readonly supplied: (who: string, share: string, alone: string) => string;
  /** Between the ends of a range: `to`. */
  readonly to: string;
  /** `Shown: 4 of these 31.`, where a filter hides the others. */
  readonly shown: (shown: number, of: number) => string;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** What a person did with a link or a paragraph. */
  readonly decisions: Readonly<
    Record<
      'confirmed' | 'changed' | 'added' | 'rejected' | 'dropped' | 'new' | 'note' | 'stale',
      string
    >
  >;
  readonly yes: string;
}

/** The columns of queries and exports; the keys are what CSV and JSON call them. */
export type ColumnKey =
  | 'group'
  | 'groups'
  | 'motion'
  | 'paragraph'
  | 'label'
  | 'part'
  | 'fate'
  | 'joint'
  | 'source'
  | 'sources'
  | 'relation'
  | 'certainty'
  | 'probability'
  | 'moved'
  | 'partChanged'
  | 'formula'
  | 'decision'
  | 'machine'
  | 'by'
  | 'at'
  | 'missing'
  | 'nearest'
  | 'reason'
  | 'words'
  | 'wordsByGroup'
  | 'wordsOfNobody'
  | 'keptWords'
  | 'keptWordsLeast'
  | 'keptWordsMost'
  | 'keptOf'
  | 'suppliedWords'
  | 'suppliedWordsLeast'
  | 'suppliedWordsMost'
  | 'suppliedAlone'
  | 'suppliedOf'
  | 'new'
  | 'text'
  | 'sourceText'
  | 'jointText'
  | 'kind'
  | 'verdict'
  | 'before'
  | 'after'
  | 'sentence'
  | 'total'
  | 'survived'
  | 'least'
  | 'most'
  | Fate
  | 'mark'
  | 'document'
  | 'severity'
  | 'code'
  | 'where'
  | 'message';

export type ReportLanguage = 'en' | 'fr' | 'de';

export const REPORT_LANGUAGES: readonly ReportLanguage[] = ['en', 'fr', 'de'];

/** The strings of a language. */
export function strings(language: ReportLanguage): Strings {
  return { en, fr, de }[language];
}
