import type { Link } from '../model/comparison.js';
import { byCodeUnit } from '../model/order.js';
import { fullId } from '../model/paragraph.js';
import type { Signing } from '../model/trace.js';
import type { TokenOrigin, TracedParagraph } from './origins.js';
import type { Traceable } from './witness.js';

/** Groups that tabled a replaced motion but did not sign, with what is theirs all the same; and groups that only signed. */
export function signing(
  { joint, motions }: Traceable,
  traced: readonly TracedParagraph[],
  links: readonly Link[],
): Signing {
  const signed = groups(joint.signatories.map(({ group }) => group));
  if (signed.length === 0) {
    return {
      tabledNotSigned: [],
      signedNotTabled: [],
      unknown: `No group was read among the signatories of ${joint.reference}.`,
    };
  }
  const tabled = groups([...motions, ...joint.replaces].map(({ group }) => group));
  const replaced = motions.filter((motion) => motion.replaced);
  const absent = groups(replaced.map(({ group }) => group)).filter(
    (group) => !signed.includes(group),
  );
  const origins = traced.flatMap((paragraph) => paragraph.origins);
  return {
    tabledNotSigned: absent.map((group) => {
      const own = replaced.filter((motion) => motion.group === group);
      return {
        group,
        motions: own.map(({ reference }) => reference),
        survived: own.flatMap(({ reference, paragraphs }) =>
          paragraphs
            .filter(({ id }) =>
              links.some((link) => link.motion === reference && link.source === id),
            )
            .map(({ id }) => fullId(reference, id)),
        ),
        words: exactWords(origins, (had) => had.includes(group)),
        wordsExclusive: exactWords(origins, (had) => had.length === 1 && had.includes(group)),
      };
    }),
    signedNotTabled: signed.filter((group) => !tabled.includes(group)),
    unknown: null,
  };
}

function exactWords(
  origins: readonly TokenOrigin[],
  isCounted: (groups: readonly string[]) => boolean,
): number {
  return origins.filter((origin) => origin.class !== 'weaker' && isCounted(origin.groups)).length;
}

function groups(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].sort(byCodeUnit);
}
