import type { CoverHints } from '../model/blocks.js';
import { type Notice, notice } from '../model/notice.js';
import {
  findReferences,
  formatReference,
  parseReference,
  type Reference,
  type ReferenceKind,
} from '../model/reference.js';
import type { TabledTextKind } from '../model/tabled-text.js';
import type { Cover } from './cover.js';

/** Which document this is, and what speaks against it. */
export interface Identity {
  readonly reference: Reference;
  readonly kind: TabledTextKind;
  readonly notices: readonly Notice[];
}

/** A place that names the document, and the references it names. */
interface Witness {
  readonly place: string;
  readonly references: readonly Reference[];
  /** Whether it names this document alone; a cover also names replaced motions, a box whatever the procedure holds. */
  readonly isExact: boolean;
}

const isTabled = (kind: ReferenceKind): kind is TabledTextKind =>
  kind === 'motion' || kind === 'joint motion' || kind === 'adopted text';

const referencesIn = (text: string | null | undefined): Reference[] =>
  findReferences(text ?? '').map(({ reference }) => reference);

function witnesses(cover: Cover, hints: CoverHints, file: string): Witness[] {
  const head = hints.meta.title ?? hints.meta['og:title'];
  return [
    { place: 'its cover', references: cover.references.printed, isExact: false },
    { place: 'its head', references: referencesIn(head), isExact: true },
    { place: 'the box of its procedure', references: cover.references.box, isExact: false },
    { place: 'its address', references: hints.addresses.flatMap(referencesIn), isExact: true },
    { place: 'its file name', references: referencesIn(file), isExact: true },
  ];
}

/** Templates not filled in print the number 0000 (`B7–0000/2010`). */
const isPlaceholder = (reference: Reference): boolean => reference.number === 0;

/**
 * The kind: what the cover calls itself. An adopted text calls itself nothing, is signed by nobody, and names its source
 * beside itself (`P6_TA(2008)0506RC-B6-0543/2008`), so its own reference comes first. Copies without a kind line are
 * what their first reference is (B9-0065/2022).
 */
function kindOf(cover: Cover, all: readonly Witness[]): TabledTextKind | null {
  if (cover.kind !== null) return cover.kind;
  const named = all.flatMap(({ references }) => references).map((reference) => reference.kind);
  if (cover.signatories.length === 0 && named.includes('adopted text')) return 'adopted text';
  return named.find(isTabled) ?? null;
}

/** A joint motion bears the number of the lowest motion it replaces, in every one read. */
function derived(cover: Cover): Reference | null {
  const [lowest] = cover.replaces.map(({ reference }) => reference).sort();
  const motion = lowest === undefined ? null : parseReference(lowest);
  return motion === null ? null : { ...motion, kind: 'joint motion', series: 'RC' };
}

function differing(
  reference: Reference,
  kind: TabledTextKind,
  all: readonly Witness[],
  file: string,
): Notice[] {
  const printed = formatReference(reference);
  return all.flatMap(({ place, references, isExact }) => {
    const own = references.filter(
      (each) => (isExact ? isTabled(each.kind) : each.kind === kind) && !isPlaceholder(each),
    );
    const [other] = own;
    if (other === undefined || own.some((each) => formatReference(each) === printed)) return [];
    return [
      notice(
        'reference-contradiction',
        'warning',
        file,
        `${file} is read as ${printed}, but ${place} says ${formatReference(other)}.`,
      ),
    ];
  });
}

/** Decides which document this is: what is printed outweighs head, box, address and file name; null where nothing tells. */
export function identityOf(cover: Cover, hints: CoverHints, file: string): Identity | null {
  const all = witnesses(cover, hints, file);
  const kind = kindOf(cover, all);
  if (kind === null) return null;
  const own = all.flatMap(({ references }) => references).filter((each) => each.kind === kind);
  const reference = own.find((each) => !isPlaceholder(each)) ?? own[0] ?? null;
  if (reference !== null)
    return { reference, kind, notices: differing(reference, kind, all, file) };
  const guessed = kind === 'joint motion' ? derived(cover) : null;
  if (guessed === null) return null;
  const message = `${file} does not print its own reference; ${formatReference(guessed)} was taken from the lowest of the motions it replaces.`;
  return {
    reference: guessed,
    kind,
    notices: [notice('reference-derived', 'warning', file, message)],
  };
}
