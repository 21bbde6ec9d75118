/**
 * Bodies that could be made one: a survivor, and those that could end in its favour. Each of these could
 * end in favour of the survivor itself, never by way of a third, so that a county's body does not draw
 * together what has little in common.
 */

/** One body, and another that could carry on for it. */
export interface Endable {
  readonly ended: number;
  readonly survivor: number;
}

export interface Cluster<Body extends Endable> {
  readonly survivor: number;
  /** In the order in which they come among `endables`. */
  readonly ended: readonly Body[];
}

/**
 * Groups bodies: the first by `order` survives and takes all that could end in its favour, then the first
 * of those that are left, and so on. Nobody ends who comes before the survivor or has survived already,
 * and nobody ends twice. Clusters in order of their survivors. O(n log n) comparisons for n endables.
 */
export function clusters<Body extends Endable>(
  endables: readonly Body[],
  order: (a: number, b: number) => number,
): Cluster<Body>[] {
  const bySurvivor = new Map<number, Body[]>();
  for (const endable of endables) {
    const found = bySurvivor.get(endable.survivor);
    if (found) found.push(endable);
    else bySurvivor.set(endable.survivor, [endable]);
  }
  const hasEnded = new Set<number>();
  const found: Cluster<Body>[] = [];
  for (const survivor of [...bySurvivor.keys()].sort(order)) {
    if (hasEnded.has(survivor)) continue;
    const ended = bySurvivor
      .get(survivor)!
      .filter((endable) => !hasEnded.has(endable.ended) && order(survivor, endable.ended) < 0);
    for (const endable of ended) hasEnded.add(endable.ended);
    if (ended.length > 0) found.push({ survivor, ended });
  }
  return found;
}
