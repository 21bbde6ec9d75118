/**
 * Degree: with how many of the other mode a node is joined, as a share of all of the other mode.
 * Borgatti & Halgin 2011.
 */
import type { BipartiteGraph } from '../../graph/undirected.js';
import type { TwoModeMeasure } from './descriptor.js';

/** Share of the nodes of the other mode that are neighbours; NaN where there are none. O(n). */
export function degreeShares({ size, firstMode, offsets }: BipartiteGraph): Float64Array {
  const shares = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const others = node < firstMode ? size - firstMode : firstMode;
    shares[node] = others > 0 ? (offsets[node + 1]! - offsets[node]!) / others : NaN;
  }
  return shares;
}

export const degree = {
  id: 'degree',
  definedOn: 'twoMode',
  reference: 'Borgatti & Halgin 2011, SAGE Handbook of Social Network Analysis, 417–433',
  complexity: 'O(n) time and memory',
  parameters: {},
  // eslint-disable-next-line require-yield -- a single step
  *run(graph) {
    return degreeShares(graph);
  },
} as const satisfies TwoModeMeasure<never>;
