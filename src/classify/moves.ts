/** A link by the places of its paragraphs among those of their kind. */
export interface PlacedLink {
  readonly source: number;
  readonly joint: number;
}

/**
 * Which links moved: those outside the longest chain that keeps both orders (links to one joint paragraph do not cross).
 * Every moved link so crosses one that stayed, and paragraphs inserted or dropped move nothing. The first such chain counts.
 */
export function movedLinks(links: readonly PlacedLink[]): boolean[] {
  const order = links
    .map((link, index) => ({ ...link, index }))
    .sort((a, b) => a.source - b.source || a.joint - b.joint);
  const lengths: number[] = [];
  order.forEach(({ joint }, place) => {
    const before = order
      .slice(0, place)
      .map((other, index) => (other.joint <= joint ? (lengths[index] ?? 0) : 0));
    lengths[place] = 1 + Math.max(0, ...before);
  });
  const moved = links.map(() => true);
  let wanted = Math.max(0, ...lengths);
  let most = Number.POSITIVE_INFINITY;
  for (let place = order.length - 1; place >= 0 && wanted > 0; place -= 1) {
    const link = order[place];
    if (link === undefined || lengths[place] !== wanted || link.joint > most) continue;
    moved[link.index] = false;
    most = link.joint;
    wanted -= 1;
  }
  return moved;
}
