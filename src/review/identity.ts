import { InputError } from '../errors.js';
import type { ReviewTexts } from './texts.js';

/** Which dossier a review speaks of. */
export interface Identity {
  readonly procedure: string | null;
  /** References of the joint motion (or adopted text) and of the motions. */
  readonly joint: string;
  readonly motions: readonly string[];
}

/** The identity of a dossier. */
export function identityOf({ procedure, joint, motions }: ReviewTexts): Identity {
  return {
    procedure,
    joint: joint.reference,
    motions: motions.map((motion) => motion.reference),
  };
}

/** InputError unless `file` speaks of this dossier: of its joint text, or of its procedure and one of its motions. */
export function checkDossier(found: Identity, wanted: Identity, file: string): void {
  if (found.joint === wanted.joint) return;
  const isSameProcedure = found.procedure !== null && found.procedure === wanted.procedure;
  if (isSameProcedure && found.motions.some((motion) => wanted.motions.includes(motion))) return;
  throw new InputError(
    `${file}: this is a review of ${name(found)}, not of ${name(wanted)}; give the review that was made for these documents.`,
  );
}

function name({ joint, procedure }: Identity): string {
  return procedure === null ? joint : `${joint} (procedure ${procedure})`;
}
