/**
 * Betweenness estimated from some of the sources, drawn by chance (Brandes & Pich 2007, Int. J. Bifurc.
 * Chaos 17, 2303–2318), with the standard error of each estimate: for graphs in which all sources take
 * too long. What hanging trees and nodes with the same neighbours say is exact all the same.
 */
import type { BipartiteGraph } from '../../../graph/undirected.js';
import { randomBy, shuffled } from '../../random.js';
import type { Steps } from '../../steps.js';
import { betweennessShares, pairsThrough } from './betweenness.js';
import { type Dependencies, dependenciesOf, type Sources } from './dependencies.js';
import type { Estimates, TwoModeMeasure } from '../descriptor.js';
import { type ReducedGraph, reducedGraph } from './reduction.js';

/** Sources drawn by chance, for sums of dependencies with their squares. */
export interface DrawnSources extends Sources {
  readonly drawn: number;
  /** Of how many nodes. */
  readonly nodes: number;
}

/**
 * So many of the nodes from which paths lead through others, without putting back; all of them where
 * there are fewer. O(n). Throws RangeError unless 2 ≤ pivots.
 */
export function drawnSources(reduced: ReducedGraph, pivots: number, seed: number): DrawnSources {
  if (!(pivots >= 2)) throw new RangeError(`Got ${pivots} pivots, wanted at least 2.`);
  const { size, classOfNode, componentOf, componentBounds } = reduced;
  const nodes = Int32Array.from({ length: classOfNode.length }, (_, node) => node).filter(
    (node) => {
      const component = componentOf[classOfNode[node]!]!;
      return componentBounds[2 * component + 2]! - componentBounds[2 * component]! > 1;
    },
  );
  const drawn = Math.min(pivots, nodes.length);
  const counts = new Float64Array(size);
  for (const place of shuffled(nodes.length, randomBy(seed)).subarray(0, drawn)) {
    counts[classOfNode[nodes[place]!]!]!++;
  }
  const classes = Int32Array.from({ length: size }, (_, own) => own).filter(
    (own) => counts[own]! > 0,
  );
  const weights = Float64Array.from(classes, (own) => counts[own]!);
  return { classes, weights, drawn, nodes: nodes.length };
}

/** Betweenness as pairs of others, and standard errors, from the sums over the drawn sources. O(n + m). */
export function estimatedPairs(
  reduced: ReducedGraph,
  { drawn, nodes }: DrawnSources,
  { sums, squares }: Dependencies,
): Estimates {
  const scale = drawn === 0 ? 0 : nodes / drawn;
  const values = pairsThrough(
    reduced,
    sums.map((sum) => sum * scale),
  );
  const errors = sums.map((sum, own) => {
    if (drawn === nodes) return 0;
    const variance = Math.max(0, (squares[own]! - sum ** 2 / drawn) / (drawn - 1));
    return nodes * Math.sqrt((variance / drawn) * (1 - drawn / nodes));
  });
  // Each pair counts once, and was met from either end.
  const standardErrors = Float64Array.from(values, (_, node) =>
    reduced.stays[node] ? errors[reduced.classOfNode[node]!]! / 2 : 0,
  );
  return { values, standardErrors };
}

/** The same from the graph, in one thread. O(pivots · m) time, O(n + m) memory. */
export function* sampledCounts(
  graph: BipartiteGraph,
  pivots: number,
  seed: number,
): Steps<Estimates> {
  const reduced = yield* reducedGraph(graph);
  const sources = drawnSources(reduced, pivots, seed);
  return estimatedPairs(reduced, sources, yield* dependenciesOf(reduced, sources, true));
}

/** Estimates as shares of the largest possible of each mode. */
export function estimatedShares(
  graph: BipartiteGraph,
  { values, standardErrors }: Estimates,
): Estimates {
  return {
    values: betweennessShares(graph, values),
    standardErrors: betweennessShares(graph, standardErrors),
  };
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
    return estimatedShares(graph, yield* sampledCounts(graph, pivots, seed));
  },
} as const satisfies TwoModeMeasure<'pivots' | 'seed'>;
