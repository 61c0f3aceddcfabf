import { InputError } from '../errors.js';
import type { Dossier } from '../model/comparison.js';
import { type Notice, notice } from '../model/notice.js';
import { byCodeUnit } from '../model/order.js';
import type { TabledText } from '../model/tabled-text.js';
import { contradictions } from './contradictions.js';
import { withoutDuplicates } from './duplicates.js';

/**
 * Finds the joint text among the documents of one folder and puts the motions in order.
 * InputError where there is none, or more than one, or no motion, or where languages differ.
 * The order of `texts` does not matter.
 */
export function assembleDossier(texts: readonly TabledText[]): Dossier {
  const { kept, notices } = withoutDuplicates(texts);
  const { joint, setAside } = findJointText(kept);
  const motions = kept.filter((text) => text.kind === 'motion');
  if (motions.length === 0) {
    throw new InputError(
      `${joint.source.file}: this is ${joint.reference}, but no motion lies beside it; put the groups' motions that it replaces into the same folder.`,
    );
  }
  refuseMixedLanguages([joint, ...motions]);
  const groups = new Map(joint.replaces.map((entry) => [entry.reference, entry.group]));
  return {
    procedure: joint.procedure ?? sharedProcedure(motions),
    joint,
    motions: motions.map((motion) => ({
      ...motion,
      group: motion.group ?? groups.get(motion.reference) ?? null,
      replaced: groups.size === 0 || groups.has(motion.reference),
    })),
    notices: [...notices, ...setAside, ...contradictions(joint, motions)],
  };
}

/** The one joint motion, or else the one adopted text. */
function findJointText(texts: readonly TabledText[]): { joint: TabledText; setAside: Notice[] } {
  const ofKind = (kind: TabledText['kind']) => texts.filter((text) => text.kind === kind);
  const jointMotions = ofKind('joint motion');
  const adopted = ofKind('adopted text');
  const candidates = jointMotions.length > 0 ? jointMotions : adopted;
  const [joint, another] = candidates;
  if (joint === undefined) {
    throw new InputError(
      `${fileList(texts)}: no joint motion (RC-…) and no adopted text is among these documents; put the joint motion into the same folder.`,
    );
  }
  if (another !== undefined) {
    throw new InputError(
      `${fileList(candidates)}: the folder holds ${candidates.length} texts to compare with (${candidates.map((text) => text.reference).join(', ')}); keep one and move the others to a folder of their own.`,
    );
  }
  const setAside =
    joint.kind === 'joint motion'
      ? adopted.map((text) =>
          notice(
            'adopted-text-set-aside',
            'info',
            text.source.file,
            `The adopted text ${text.reference} was not compared, because the folder holds the joint motion ${joint.reference}; compare with it in a folder without the joint motion.`,
          ),
        )
      : [];
  return { joint, setAside };
}

function refuseMixedLanguages(texts: readonly TabledText[]): void {
  const files = new Map<string, string[]>();
  for (const { language, source } of texts) {
    files.set(language, [...(files.get(language) ?? []), source.file]);
  }
  if (files.size < 2) return;
  const described = [...files]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([language, names]) => `${language}: ${names.join(', ')}`);
  throw new InputError(
    `The documents are in different languages (${described.join('; ')}); take all of them in the same language and try again.`,
  );
}

function sharedProcedure(motions: readonly TabledText[]): string | null {
  const procedures = new Set(motions.flatMap(({ procedure }) => procedure ?? []));
  const [only] = procedures;
  return procedures.size === 1 && only !== undefined ? only : null;
}

function fileList(texts: readonly TabledText[]): string {
  return texts.map(({ source }) => source.file).join(', ');
}
