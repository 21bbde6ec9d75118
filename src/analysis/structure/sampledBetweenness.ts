/**
 * Betweenness estimated from some of the sources, drawn by chance (Brandes & Pich 2007, Int. J. Bifurc.
 * Chaos 17, 2303–2318), with the standard error of each estimate: for graphs in which all sources take
 * too long. What hanging trees and nodes with the same neighbours say is exact all the same.
 */
import type { BipartiteGraph } from '../../graph/undirected.js';
import { randomBy, shuffled } from '../random.js';
import type { Steps } from '../steps.js';
import { betweennessShares, pairsThrough } from './betweenness.js';
import { dependenciesOf, type Sources } from './dependencies.js';
import type { Estimates, TwoModeMeasure } from './descriptor.js';
import { type ReducedGraph, reducedGraph } from './reduction.js';

/**
 * Estimates of betweenness as pairs of others, and their standard errors, from `pivots` of the nodes
 * without putting back. With at least as many pivots as nodes the answer is exact and the errors 0.
 * O(pivots · m) time, O(n + m) memory. Throws RangeError unless 2 ≤ pivots.
 */
export function* sampledCounts(
  graph: BipartiteGraph,
  pivots: number,
  seed: number,
): Steps<Estimates> {
  if (!(pivots >= 2)) throw new RangeError(`Got ${pivots} pivots, wanted at least 2.`);
  const reduced = yield* reducedGraph(graph);
  const nodes = nodesWithPaths(reduced);
  const drawn = Math.min(pivots, nodes.length);
  const squares = new Float64Array(reduced.size);
  const sums = yield* dependenciesOf(reduced, drawnSources(reduced, nodes, drawn, seed), squares);
  const scale = drawn === 0 ? 0 : nodes.length / drawn;
  const values = pairsThrough(
    reduced,
    sums.map((sum) => sum * scale),
  );
  const errors = sums.map((sum, own) => {
    if (drawn === nodes.length) return 0;
    const variance = Math.max(0, (squares[own]! - sum ** 2 / drawn) / (drawn - 1));
    return nodes.length * Math.sqrt((variance / drawn) * (1 - drawn / nodes.length));
  });
  // Pairs count once, sources twice: from either end.
  const standardErrors = Float64Array.from(values, (_, node) =>
    reduced.stays[node] ? errors[reduced.classOfNode[node]!]! / 2 : 0,
  );
  return { values, standardErrors };
}

/** Nodes from which paths lead through others that the reduction does not know by itself. */
function nodesWithPaths({ classOfNode, componentOf, componentBounds }: ReducedGraph): Int32Array {
  return Int32Array.from({ length: classOfNode.length }, (_, node) => node).filter((node) => {
    const component = componentOf[classOfNode[node]!]!;
    return componentBounds[2 * component + 2]! - componentBounds[2 * component]! > 1;
  });
}

function drawnSources(
  { size, classOfNode }: ReducedGraph,
  nodes: Int32Array,
  drawn: number,
  seed: number,
): Sources {
  const counts = new Float64Array(size);
  for (const place of shuffled(nodes.length, randomBy(seed)).subarray(0, drawn)) {
    counts[classOfNode[nodes[place]!]!]!++;
  }
  const classes = Int32Array.from({ length: size }, (_, own) => own).filter(
    (own) => counts[own]! > 0,
  );
  return { classes, weights: Float64Array.from(classes, (own) => counts[own]!) };
}

export const sampledBetweenness = {
  id: 'sampledBetweenness',
  definedOn: 'twoMode',
  reference: 'Brandes & Pich 2007, Int. J. Bifurc. Chaos 17, 2303–2318',
  complexity: 'O(pivots · m) time, O(n + m) memory',
  parameters: {
    pivots: { default: 256, minimum: 2, maximum: 100_000, integer: true },
    seed: { default: 1, minimum: 0, maximum: 2_147_483_647, integer: true },
  },
  *run(graph, { pivots, seed }) {
    const { values, standardErrors } = yield* sampledCounts(graph, pivots, seed);
    return {
      values: betweennessShares(graph, values),
      standardErrors: betweennessShares(graph, standardErrors),
    };
  },
} as const satisfies TwoModeMeasure<'pivots' | 'seed'>;
