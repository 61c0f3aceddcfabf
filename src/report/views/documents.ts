import type { JointText, Motion } from '../../model/comparison.js';
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
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
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
    address: officialAddress(context.comparison.corpus.addresses[text.reference]),
    signatories: text.signatories.map((signatory) => ({
      group: signatory.group ?? context.t.withoutGroup,
      members: signatory.members.join(', '),
    })),
    footnotes: text.footnotes,
  };
}

/** Only an https address becomes a link: the sources file is not ours. */
function officialAddress(address: string | undefined): string {
  return address !== undefined && /^https:\/\/[\w.-]+\//.test(address) ? address : '';
}
