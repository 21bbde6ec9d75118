/**
 * Edges of a graph from the end with fewer neighbours to the one with more, so that nobody has more than
 * √(2m) of them and each triangle is found once, in O(m^1.5) time (Chiba & Nishizeki 1985, SIAM J.
 * Comput. 14, 210–223).
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';

/** Ways that are looked at in one step: about a millisecond. */
export const WAYS_A_STEP = 50_000;

export interface TowardsMore {
  /** Where the edges of each node begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** The other end of each edge. */
  readonly laters: Int32Array;
  /** Where the edge stands beside its first end in the graph. */
  readonly places: Int32Array;
}

/** Of the edges both ends of which take part. O(n + m). */
export function* towardsMore(
  { size, offsets, neighbours }: UndirectedGraph,
  takesPart: (node: number) => boolean = () => true,
): Steps<TowardsMore> {
  const starts = new Int32Array(size + 1);
  const laters = new Int32Array(neighbours.length / 2);
  const places = new Int32Array(neighbours.length / 2);
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  let edges = 0;
  let ways = 0;
  for (let node = 0; node < size; node++) {
    if (takesPart(node)) {
      const own = degree(node);
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const other = neighbours[at]!;
        const its = degree(other);
        const isLater = its > own || (its === own && other > node);
        if (!isLater || !takesPart(other)) continue;
        places[edges] = at;
        laters[edges++] = other;
      }
    }
    starts[node + 1] = edges;
    ways += degree(node);
    if (ways < WAYS_A_STEP) continue;
    ways = 0;
    yield;
  }
  return { starts, laters: laters.subarray(0, edges), places: places.subarray(0, edges) };
}
