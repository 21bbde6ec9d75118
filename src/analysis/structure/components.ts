/** Components: parts of a graph between which there is no way at all. */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { TwoModeMeasure } from './descriptor.js';

export interface Components {
  /** Component of each node, numbered from 0 in the order of their first nodes. */
  readonly componentOf: Int32Array;
  /** How many nodes each has. */
  readonly sizes: Int32Array;
}

/** Finds them by going breadth first (Hopcroft & Tarjan 1973). O(n + m) time, O(n) memory. */
export function componentsOf({ size, offsets, neighbours }: UndirectedGraph): Components {
  const componentOf = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  const sizes: number[] = [];
  for (let root = 0; root < size; root++) {
    if (componentOf[root]! >= 0) continue;
    componentOf[root] = sizes.length;
    queue[0] = root;
    let found = 1;
    for (let next = 0; next < found; next++) {
      const node = queue[next]!;
      const stop = offsets[node + 1]!;
      for (let at = offsets[node]!; at < stop; at++) {
        const other = neighbours[at]!;
        if (componentOf[other]! >= 0) continue;
        componentOf[other] = sizes.length;
        queue[found++] = other;
      }
    }
    sizes.push(found);
  }
  return { componentOf, sizes: Int32Array.from(sizes) };
}

export const component = {
  id: 'component',
  definedOn: 'twoMode',
  reference: 'Hopcroft & Tarjan 1973, Communications of the ACM 16, 372–378',
  complexity: 'O(n + m) time, O(n) memory',
  parameters: {},
  // eslint-disable-next-line require-yield -- a single step
  *run(graph) {
    const { componentOf, sizes } = componentsOf(graph);
    return Float64Array.from(componentOf, (own) => sizes[own]!);
  },
} as const satisfies TwoModeMeasure<never>;
