/** Directed graphs for tests, from their arcs. */
import type { DirectedGraph } from '../../../src/graph/informationGraph.js';

export type Arc = readonly [from: number, to: number];

/** Arcs told twice, and from a node to itself, are one and none. */
export function graphOf(size: number, arcs: readonly Arc[]): DirectedGraph {
  const different = new Map(
    arcs.filter(([from, to]) => from !== to).map((arc) => [arc.join(), arc] as const),
  );
  const sorted = [...different.values()].sort(([a, b], [c, d]) => a - c || b - d);
  const offsets = new Int32Array(size + 1);
  for (const [from] of sorted) offsets[from + 1]!++;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  return { size, offsets, targets: Int32Array.from(sorted, ([, to]) => to) };
}
