/**
 * Clustering in a two-mode graph: of the paths of three edges the share whose ends are joined, so that
 * they close to a cycle of four (Robins & Alexander 2004, Comput. Math. Organ. Theory 10, 69–94). Here
 * for each node the paths that begin at it; over one mode all together give the figure of the graph.
 */
import type { BipartiteGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import type { TwoModeMeasure } from './descriptor.js';

const WEDGES_A_STEP = 100_000;

/** Paths of three edges that begin at each node, and those of them that close. */
export interface ThreePaths {
  readonly all: Float64Array;
  readonly closed: Float64Array;
}

/** Counts them, each path from both its ends. O(Σ over nodes degree²) time, O(n) memory. */
export function* threePaths({ size, offsets, neighbours }: BipartiteGraph): Steps<ThreePaths> {
  const all = new Float64Array(size);
  const closed = new Float64Array(size);
  // Neighbours that the node has in common with others of its mode.
  const shared = new Int32Array(size);
  const others = new Int32Array(size);
  let wedges = 0;
  for (let node = 0; node < size; node++) {
    let found = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const between = neighbours[at]!;
      const stop = offsets[between + 1]!;
      for (let onward = offsets[between]!; onward < stop; onward++) {
        const other = neighbours[onward]!;
        if (shared[other]!++ === 0) others[found++] = other;
      }
      wedges += stop - offsets[between]!;
    }
    // Plain form: for each way node – between – other – end, end ≠ between and other ≠ node: one path,
    // closed where end is a neighbour of node.
    let begun = 0;
    let back = 0;
    for (let at = 0; at < found; at++) {
      const other = others[at]!;
      const ways = shared[other]!;
      shared[other] = 0;
      if (other === node) continue;
      begun += ways * (offsets[other + 1]! - offsets[other]! - 1);
      back += ways * (ways - 1);
    }
    all[node] = begun;
    closed[node] = back;
    if (wedges < WEDGES_A_STEP) continue;
    wedges = 0;
    yield node / size;
  }
  return { all, closed };
}

/** NaN where no path of three edges begins. */
export const clustering = {
  id: 'clustering',
  definedOn: 'twoMode',
  reference: 'Robins & Alexander 2004, Comput. Math. Organ. Theory 10, 69–94',
  complexity: 'O(Σ degree²) time, O(n) memory',
  parameters: {},
  *run(graph) {
    const { all, closed } = yield* threePaths(graph);
    return closed.map((back, node) => back / all[node]!);
  },
} as const satisfies TwoModeMeasure<never>;
