import type { Comparison, Link, Motion } from './comparison.js';

/**
 * How a motion is called in every output: by its group; with its reference where two motions are of one group;
 * by its reference alone where no group is printed.
 */
export function partyName({ motions }: Pick<Comparison, 'motions'>, motion: Motion): string {
  const { group, reference } = motion;
  if (group === null) return reference;
  const isAlone = motions.filter((other) => other.group === group).length === 1;
  return isAlone ? group : `${group} (${reference})`;
}

/** A reference as an anchor of the report: `RC-B9-0065/2022` → `RC-B9-0065-2022`. */
export function anchorOf(reference: string): string {
  return reference.replace(/[^A-Za-z0-9]+/g, '-');
}

/** The anchor of a paragraph in the report: `B9-0065-2022-p4`. */
export function paragraphAnchor(reference: string, id: string): string {
  return `${anchorOf(reference)}-${id}`;
}

/** The anchor of a link in the report: `B9-0065-2022-p4--p10`. */
export function linkAnchor({
  motion,
  source,
  joint,
}: Pick<Link, 'motion' | 'source' | 'joint'>): string {
  return `${paragraphAnchor(motion, source)}--${joint}`;
}
