import type { JointText, Motion } from '../../model/comparison.js';
import { parseReference, referenceAddress } from '../../model/reference.js';
import type { Footnote } from '../../model/tabled-text.js';
import { type Context, dateWords } from '../context.js';

/** A document of the dossier: what it is, where it stands, who signed it. */
export interface DocumentView {
  readonly kind: string;
  readonly reference: string;
  readonly group: string;
  readonly remark: string;
  readonly date: string;
  readonly file: string;
  readonly sha256: string;
  /** Empty where none is known. */
  readonly address: string;
  readonly signatories: readonly { readonly group: string; readonly members: string }[];
  /** Those that no paragraph is known to refer to; the others stand below their paragraphs. */
  readonly footnotes: readonly Footnote[];
}

/** The joint motion, then the motions. */
export function documentViews(context: Context): DocumentView[] {
  const { comparison, parties, t } = context;
  const jointKind = comparison.joint.kind === 'adopted text' ? t.adoptedText : t.jointMotion;
  return [
    documentView(context, comparison.joint, jointKind, '', ''),
    ...parties.map(({ motion, name }) =>
      documentView(context, motion, t.motion, name, motion.replaced ? '' : t.notReplaced),
    ),
  ];
}

/** The footnotes that a paragraph refers to. */
export function footnotesOf({ footnotes }: JointText | Motion, id: string): Footnote[] {
  return footnotes.filter(({ paragraph }) => paragraph === id);
}

function documentView(
  context: Context,
  text: JointText | Motion,
  kind: string,
  group: string,
  remark: string,
): DocumentView {
  return {
    kind,
    reference: text.reference,
    group,
    remark,
    date: dateWords(context, text.date),
    file: text.source.file,
    sha256: text.source.sha256,
    address: officialAddress(context, text),
    signatories: text.signatories.map((signatory) => ({
      group: signatory.group ?? context.t.withoutGroup,
      members: signatory.members.join(', '),
    })),
    footnotes: text.footnotes.filter(({ paragraph }) => paragraph === null),
  };
}

/**
 * The address that the corpus names, else the Parliament's own for such a reference; none for invented texts.
 * Of what it names only an https address becomes a link: a sources file is not ours.
 */
function officialAddress(
  { comparison }: Context,
  { reference, language }: JointText | Motion,
): string {
  const { addresses, invented } = comparison.corpus;
  const named = addresses[reference];
  if (named !== undefined && /^https:\/\/[\w.-]+\//.test(named)) return named;
  const parsed = invented === true ? null : parseReference(reference);
  return parsed === null ? '' : referenceAddress(parsed, language, 'html');
}
