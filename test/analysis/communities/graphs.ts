/** Undirected graphs for tests of communities, from pairs of nodes. */
import fc from 'fast-check';
import type { UndirectedGraph } from '../../../src/graph/undirected.js';

export type Pair = readonly [a: number, b: number, weight?: number];

/** A pair that is named twice, or a node with itself, counts not at all after the first. */
export function undirected(size: number, pairs: readonly Pair[]): UndirectedGraph {
  const beside = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b, weight] of pairs) {
    if (a === b || beside[a]!.has(b)) continue;
    beside[a]!.set(b, weight ?? 1);
    beside[b]!.set(a, weight ?? 1);
  }
  const sorted = beside.map((others) => [...others].sort(([a], [b]) => a - b));
  const offsets = new Int32Array(size + 1);
  sorted.forEach((others, node) => (offsets[node + 1] = offsets[node]! + others.length));
  return {
    size,
    offsets,
    neighbours: Int32Array.from(sorted.flat(), ([other]) => other),
    weights: Float64Array.from(sorted.flat(), ([, weight]) => weight),
  };
}

export function weightBetween(graph: UndirectedGraph, a: number, b: number): number {
  const begin = graph.offsets[a]!;
  const at = graph.neighbours.subarray(begin, graph.offsets[a + 1]).indexOf(b);
  return at < 0 ? 0 : (graph.weights?.[begin + at] ?? 1);
}

/** Graphs of up to twelve nodes, weighted by quarters, with isolates and parts apart. */
export const anyUndirected: fc.Arbitrary<UndirectedGraph> = fc.nat(12).chain((size) => {
  const node = fc.nat(Math.max(0, size - 1));
  const pair = fc.tuple(
    node,
    node,
    fc.integer({ min: 1, max: 12 }).map((weight) => weight / 4),
  );
  return fc
    .array(pair, { maxLength: size === 0 ? 0 : 3 * size })
    .map((pairs) => undirected(size, pairs));
});
