/**
 * k-core: the largest k such that a node is in a part in which everybody has at least k neighbours
 * (Seidman 1983). Who has fewest is taken away first, by counting sort (Batagelj & Zaveršnik 2003).
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { TwoModeMeasure } from './descriptor.js';

/** Core number of each node, 0 without neighbours. O(n + m) time, O(n) memory. */
export function coreNumbers({ size, offsets, neighbours }: UndirectedGraph): Int32Array {
  const left = new Int32Array(size);
  let most = 0;
  for (let node = 0; node < size; node++) {
    left[node] = offsets[node + 1]! - offsets[node]!;
    most = Math.max(most, left[node]!);
  }
  // Nodes by neighbours left, and where the nodes with so many begin.
  const starts = new Int32Array(most + 2);
  for (let node = 0; node < size; node++) starts[left[node]! + 1]!++;
  for (let degree = 0; degree <= most; degree++) starts[degree + 1]! += starts[degree]!;
  const places = new Int32Array(size);
  const order = new Int32Array(size);
  const next = starts.slice();
  for (let node = 0; node < size; node++) {
    places[node] = next[left[node]!]!++;
    order[places[node]!] = node;
  }
  for (let at = 0; at < size; at++) {
    const node = order[at]!;
    const core = left[node]!;
    const stop = offsets[node + 1]!;
    for (let arc = offsets[node]!; arc < stop; arc++) {
      const other = neighbours[arc]!;
      const degree = left[other]!;
      if (degree <= core) continue;
      // The other changes places with the first of its degree, whose group then begins one later.
      const start = starts[degree]!;
      const first = order[start]!;
      order[places[other]!] = first;
      places[first] = places[other]!;
      order[start] = other;
      places[other] = start;
      starts[degree] = start + 1;
      left[other] = degree - 1;
    }
  }
  return left;
}

export const core = {
  id: 'core',
  definedOn: 'twoMode',
  reference:
    'Seidman 1983, Social Networks 5, 269–287; Batagelj & Zaveršnik 2003, arXiv:cs/0310049',
  complexity: 'O(n + m) time, O(n) memory',
  parameters: {},
  // eslint-disable-next-line require-yield -- a single step
  *run(graph) {
    return Float64Array.from(coreNumbers(graph));
  },
} as const satisfies TwoModeMeasure<never>;
