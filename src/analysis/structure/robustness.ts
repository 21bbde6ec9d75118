/**
 * Robustness: how large the largest connected part stays while nodes are taken away one after the other
 * (Albert, Jeong & Barabási 2000, Nature 406, 378–382; as one figure Schneider et al. 2011, PNAS 108,
 * 3838–3841).
 */
import type { BipartiteGraph, UndirectedGraph } from '../../graph/undirected.js';
import { randomBy, shuffled } from '../random.js';
import type { Steps } from '../steps.js';
import { betweennessCounts } from './paths/betweenness.js';
import { withoutRounding } from './rankedValues.js';

export type RemovalOrder = 'degree' | 'betweenness' | 'random';

/**
 * Nodes of the largest part when none, one, … all of the nodes from `from` to before `to` are taken away:
 * the highest first by what they are in the whole graph, equal ones (to twelve digits) by number; or in an
 * order drawn by `seed`. O(m α(n)) time, O(n) memory, and what the order costs: by betweenness O(nm).
 */
export function* robustnessCurve(
  graph: BipartiteGraph,
  by: RemovalOrder,
  { from, to, seed }: { readonly from: number; readonly to: number; readonly seed: number },
): Steps<Int32Array> {
  const nodes = Int32Array.from({ length: to - from }, (_, at) => from + at);
  if (by === 'random') {
    const order = shuffled(nodes.length, randomBy(seed));
    return largestParts(
      graph,
      order.map((place) => nodes[place]!),
    );
  }
  const { offsets } = graph;
  const values =
    by === 'betweenness'
      ? (yield* betweennessCounts(graph)).map(withoutRounding)
      : Float64Array.from({ length: graph.size }, (_, node) => offsets[node + 1]! - offsets[node]!);
  return largestParts(
    graph,
    nodes.sort((a, b) => values[b]! - values[a]! || a - b),
  );
}

/**
 * Nodes of the largest part without the first 0, 1, … of an order. Worked out from the end, where nodes
 * come back one by one and parts only grow together (union by size, Tarjan 1975).
 */
function largestParts(
  { size, offsets, neighbours }: UndirectedGraph,
  order: Int32Array,
): Int32Array {
  const isThere = new Uint8Array(size).fill(1);
  for (const node of order) isThere[node] = 0;
  const parents = Int32Array.from({ length: size }, (_, node) => node);
  const sizes = new Int32Array(size).fill(1);
  const rootOf = (node: number): number => {
    let at = node;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  let largest = 0;
  const join = (node: number): void => {
    let root = rootOf(node);
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (!isThere[neighbours[at]!]) continue;
      const other = rootOf(neighbours[at]!);
      if (other === root) continue;
      const [small, large] = sizes[other]! < sizes[root]! ? [other, root] : [root, other];
      parents[small] = large;
      sizes[large]! += sizes[small]!;
      root = large;
    }
    largest = Math.max(largest, sizes[root]!);
  };
  for (let node = 0; node < size; node++) if (isThere[node]) join(node);
  const curve = new Int32Array(order.length + 1);
  curve[order.length] = largest;
  for (let place = order.length - 1; place >= 0; place--) {
    isThere[order[place]!] = 1;
    join(order[place]!);
    curve[place] = largest;
  }
  return curve;
}
