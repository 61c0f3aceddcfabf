import type { Span } from './comparison.js';
import type { ParagraphKind } from './tabled-text.js';

/**
 * Where a run of words of the joint motion comes from, judged on the words alone, links left aside:
 * - `one group`, `several groups`: the run, word for word, stands in the motions of that many groups;
 * - `weaker`: its words stand close together in one paragraph of a motion, inflected or in another order;
 * - `formula`: wording that every resolution has; it proves nothing and is credited to nobody;
 * - `nobody`: no motion has it: text born in the negotiation.
 */
export type OriginClass = 'one group' | 'several groups' | 'weaker' | 'formula' | 'nobody';

export const ORIGIN_CLASSES: readonly OriginClass[] = [
  'one group',
  'several groups',
  'weaker',
  'formula',
  'nobody',
];

/** A run of words of one joint paragraph that all have the same origin. */
export interface OriginRun {
  /** The runs of a paragraph follow each other without gap from 0 to the end of its full text. */
  readonly span: Span;
  readonly class: OriginClass;
  /** Words (not characters) in the run. */
  readonly words: number;
  /** Groups that had it, sorted; a motion without a group counts under its reference. Empty for `formula` and `nobody`. */
  readonly groups: readonly string[];
  /** Full ids (`B9-0065/2022#p4`) of the paragraphs that had it, sorted; at most eight a motion. */
  readonly paragraphs: readonly string[];
}

/** The origins of one joint paragraph. */
export interface ParagraphOrigin {
  /** Id of the joint paragraph. */
  readonly joint: string;
  readonly kind: ParagraphKind;
  readonly runs: readonly OriginRun[];
}

/** A part of a resolution, or all of it. */
export type Part = ParagraphKind | 'whole';

export const PARTS: readonly Part[] = ['citation', 'recital', 'operative', 'whole'];

/** Words of the joint motion by origin; the five classes add up to `words`. */
export interface OriginTotals {
  readonly part: Part;
  readonly words: number;
  readonly byClass: Readonly<Record<OriginClass, number>>;
}

/** A figure with the range that unsure links (and weaker origins) leave open: `low <= best <= high`. */
export interface Range {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** What one motion kept of its own text in the joint motion. `paragraphs` counts as `survival` does (`model/survival.ts`). */
export interface Kept {
  /**
   * Paragraphs that survived. `best`: those with a link. `low`: without those whose links are all unsure.
   * `high`: with the dropped ones that have a candidate too near to be called gone.
   */
  readonly paragraphs: Range;
  readonly paragraphsTotal: number;
  /** How many of `paragraphs.best` survive as formulas only (Rules of Procedure, "Instructs its President"). */
  readonly formulas: number;
  /**
   * Words of the motion that stand, in runs and word for word, in the joint motion, formulas left out.
   * `best`: those of paragraphs with a link. `low`: those of paragraphs with a link that is at least probable. `high`: all.
   */
  readonly words: Range;
  readonly wordsTotal: number;
}

/** What one motion supplied to the joint motion, in words of the joint motion. */
export interface Supplied {
  /**
   * Words that only this group had.
   * In all three: `best` counts word-for-word runs; `low` those in joint paragraphs that a link, at least probable, ties to the motion;
   * `high` adds the weaker (inflected or re-ordered) runs.
   */
  readonly exclusive: Range;
  /** Every word shared out evenly among the k groups that had it (1/k each): sums over groups to the words with an origin. */
  readonly split: Range;
  /** Words that this group had, whoever else had them too. */
  readonly unsplit: Range;
  /** Words of the joint motion in this part. */
  readonly wordsTotal: number;
  /** Joint paragraphs with a link to the motion; ranges as for `Kept.paragraphs`. */
  readonly paragraphs: Range;
  /** Joint paragraphs linked to this group and to no other. */
  readonly paragraphsAlone: Range;
  readonly paragraphsTotal: number;
}

/** Credit both ways for one motion and one part. */
export interface Credit {
  /** Reference of the motion, and its group (its reference where it has none). */
  readonly motion: string;
  readonly group: string;
  readonly part: Part;
  readonly kept: Kept;
  readonly supplied: Supplied;
}

/**
 * How the opening verb of a linked operative paragraph fared: `softened` or `hardened` on the verb ladder, `same`,
 * `mixed` (some clauses softened, others hardened), `other` (verbs of different ladders: no verdict), `none` (no verbs to compare).
 */
export type VerbVerdict = 'softened' | 'hardened' | 'same' | 'mixed' | 'other' | 'none';

/** The political summary of one link; the details are facts. */
export interface LinkVerdict {
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly verb: VerbVerdict;
  /** `same`: asked of the same actors; `changed`: of others, more or fewer; `none`: nobody is named on one side or both. */
  readonly addressee: 'same' | 'changed' | 'none';
  /** How many facts speak of this link. */
  readonly facts: number;
}

/** Where a fact was found: one source paragraph against the joint paragraphs it is linked to. */
interface FactPlace {
  readonly motion: string;
  /** The motion's group, or its reference where it has none. */
  readonly group: string;
  /** Id of the source paragraph. */
  readonly source: string;
  /**
   * Ids of the joint paragraphs compared: one for wording; all linked ones for anchors, first the one that `after` stands in;
   * empty where the source paragraph was dropped.
   */
  readonly joint: readonly string[];
  /** As printed, shortened to the words concerned; null where one side has nothing of the kind. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where `before` stands in the source's full text, and `after` in that of `joint[0]`. */
  readonly sourceSpan: Span | null;
  readonly jointSpan: Span | null;
  /** The fact as one English sentence, without group and paragraph: `“strongly condemns” became “regrets” (softened)`. */
  readonly sentence: string;
}

/** An opening verb that changed its rung, or a demand that became a statement or the reverse (`other`). */
export interface VerbFact extends FactPlace {
  readonly kind: 'verb';
  readonly verdict: 'softened' | 'hardened' | 'other';
  /** Name of the ladder (`demand`), or of both where the verbs stand on different ones (`demand → conviction`). */
  readonly ladder: string;
  /** The rungs before and after (higher is harder); null where the verbs stand on different ladders. */
  readonly rungBefore: number | null;
  readonly rungAfter: number | null;
}

/** A small word that changed the sense of a clause otherwise kept. */
export interface ToneFact extends FactPlace {
  readonly kind: 'negation' | 'modality' | 'quantifier' | 'urgency';
  /** `flipped` for a negation that came or went; `changed` where neither side is clearly harder. */
  readonly verdict: 'softened' | 'hardened' | 'flipped' | 'changed';
}

/** Who is asked to act, before and after. */
export interface AddresseeFact extends FactPlace {
  readonly kind: 'addressee';
  /** `shifted`: to others; `narrowed`: to fewer of them; `widened`: to more. */
  readonly verdict: 'shifted' | 'narrowed' | 'widened';
  /** Canonical names, sorted. */
  readonly actorsBefore: readonly string[];
  readonly actorsAfter: readonly string[];
}

/** What an anchor is; `name` where the text does not tell a person from a place or an organisation. */
export type AnchorKind =
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'
  | 'number'
  | 'date'
  | 'legal reference';

export const ANCHOR_KINDS: readonly AnchorKind[] = [
  'person',
  'organisation',
  'place',
  'name',
  'number',
  'date',
  'legal reference',
];

/** A name, figure, date or legal reference that was lost or changed, compared by what it means, not by how it is written. */
export interface AnchorFact extends FactPlace {
  readonly kind: AnchorKind;
  /**
   * `gone`: nowhere in the joint motion any more; `elsewhere`: not in the paragraphs compared, but in others (`stillIn`);
   * `changed`: another value for the same thing (`212 dead` → `219 dead`); `restated`: the same within its own vagueness (`around 10 000` → `nearly 9,900`).
   */
  readonly verdict: 'gone' | 'elsewhere' | 'changed' | 'restated';
  /** Normal form: `74`, `2031-01-08`, `United Nations`. */
  readonly valueBefore: string;
  readonly valueAfter: string | null;
  /** Ids of the joint paragraphs where it still stands. */
  readonly stillIn: readonly string[];
}

/** Whatever changed politically between a source paragraph and the joint motion. */
export type Fact = VerbFact | ToneFact | AddresseeFact | AnchorFact;

export type FactKind = Fact['kind'];

export const FACT_KINDS: readonly FactKind[] = [
  'verb',
  'negation',
  'modality',
  'quantifier',
  'urgency',
  'addressee',
  ...ANCHOR_KINDS,
];

/** A name, figure, date or legal reference of the joint motion that none of the paragraph's sources had. */
export interface Gain {
  readonly joint: string;
  readonly kind: AnchorKind;
  /** As printed in the joint paragraph, and in normal form. */
  readonly text: string;
  readonly value: string;
  readonly span: Span;
  /** Groups whose motions have it somewhere else, sorted; empty where it was born in the negotiation. */
  readonly groups: readonly string[];
  readonly sentence: string;
}

/** How much of one motion stood, word for word, in another before the talks: shared drafting. */
export interface Overlap {
  readonly motion: string;
  readonly group: string;
  readonly other: string;
  readonly otherGroup: string;
  readonly part: Part;
  /** Words of `motion` (formulas left out) that stand in `other` too, of all its words. */
  readonly words: number;
  readonly wordsTotal: number;
  /** Paragraphs of `motion` of which at least half the words do so. */
  readonly paragraphs: number;
  readonly paragraphsTotal: number;
}

/** A source paragraph that survived, and who else had it before the talks. */
export interface SharedBefore {
  readonly motion: string;
  readonly group: string;
  readonly source: string;
  /** Other groups with at least half of its words in their motions, sorted. */
  readonly others: readonly string[];
  /** Whether every other group had it: then its survival is nobody's success. */
  readonly everybody: boolean;
}

/** Groups on one side of the table only. */
export interface Signing {
  /** Groups that tabled a replaced motion but did not sign the joint motion, with what it kept of theirs. */
  readonly tabledNotSigned: readonly {
    readonly group: string;
    readonly motions: readonly string[];
    /** Source paragraphs that survived all the same, as full ids. */
    readonly survived: readonly string[];
    /** Words of the joint motion that this group had, and that only this group had. */
    readonly words: number;
    readonly wordsExclusive: number;
  }[];
  /** Groups that signed without tabling a motion of the dossier. */
  readonly signedNotTabled: readonly string[];
  /** Why there is no answer (no signatories were read), or null. */
  readonly unknown: string | null;
}

/** What the trace can say in a language. */
export type Availability = 'available' | 'in part' | 'not available';

export type TraceSubject =
  | 'origins'
  | 'weaker origins'
  | 'credits'
  | 'overlap'
  | 'signing'
  | 'verbs'
  | 'negation, modality, quantifiers, urgency'
  | 'addressees'
  | 'names'
  | 'numbers'
  | 'dates'
  | 'legal references';

/** What is available for the languages of this dossier, and why not where it is not. */
export interface SubjectAvailability {
  readonly subject: TraceSubject;
  readonly availability: Availability;
  /** One sentence for a reader where it is not fully available, else null. */
  readonly reason: string | null;
}

/** Who wrote what, and what changed politically: everything that reports, exports and queries say about it. */
export interface Trace {
  readonly availability: readonly SubjectAvailability[];
  /** One entry a joint paragraph, in order. */
  readonly origins: readonly ParagraphOrigin[];
  /** One entry a part, in the order of `PARTS`. */
  readonly totals: readonly OriginTotals[];
  /** In the order of motions, then of `PARTS`. */
  readonly credits: readonly Credit[];
  /** One entry a link, in the order of links. */
  readonly links: readonly LinkVerdict[];
  /** In the order of motions, then of source paragraphs. */
  readonly facts: readonly Fact[];
  /** In the order of joint paragraphs. */
  readonly gains: readonly Gain[];
  /** Every ordered pair of motions, each with every part. */
  readonly overlap: readonly Overlap[];
  /** One entry a surviving source paragraph, formulas left out. */
  readonly shared: readonly SharedBefore[];
  readonly signing: Signing;
}
