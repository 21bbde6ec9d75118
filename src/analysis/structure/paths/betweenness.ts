/**
 * Betweenness: the shortest paths between two others that lead through a node, as a share where there
 * are several. Freeman 1977; Brandes 2001; for two modes Borgatti & Halgin 2011.
 */
import type { BipartiteGraph } from '../../../graph/undirected.js';
import type { Steps } from '../../steps.js';
import { addedUp, type Dependencies, dependenciesOf } from './dependencies.js';
import type { TwoModeMeasure } from '../descriptor.js';
import { type ReducedGraph, reducedGraph } from './reduction.js';
import { allSources } from './sources.js';

/**
 * Betweenness of each node: pairs of others, each unordered pair once. Exact but for rounding; path
 * counts are doubles, right to 2^53 and close beyond. O(nm) time at most, O(n + m) memory. Throws
 * RangeError when there are more shortest paths between two nodes than a double can hold (1.8e308).
 */
export function* betweennessCounts(graph: BipartiteGraph): Steps<Float64Array> {
  const reduced = yield* reducedGraph(graph);
  const { sums } = yield* dependenciesOf(reduced, allSources(reduced), 'all');
  return pairsThrough(reduced, sums);
}

/**
 * The pairs of others whose shortest paths lead through each node, from the sums over all sources. Adds
 * what the reduction knows by itself: pairs in hanging trees and within a class. Throws RangeError where the
 * sums are no finite numbers, from more shortest paths than a double can hold. O(n + m).
 */
export function pairsThrough(reduced: ReducedGraph, sums: Float64Array): Float64Array {
  const { size, offsets, neighbours, multiplicity, pairsWithin } = reduced;
  const ofClass = sums.slice();
  for (let own = 0; own < size; own++) {
    if (pairsWithin[own] === 0) continue;
    // Two nodes with the same neighbours are two steps apart, over each neighbour alike.
    let ways = 0;
    for (let at = offsets[own]!; at < offsets[own + 1]!; at++)
      ways += multiplicity[neighbours[at]!]!;
    for (let at = offsets[own]!; at < offsets[own + 1]!; at++) {
      ofClass[neighbours[at]!]! += pairsWithin[own]! / ways;
    }
  }
  const pairs = reduced.pairsOfTrees.map(
    (ofTrees, node) =>
      (ofTrees + (reduced.stays[node] ? ofClass[reduced.classOfNode[node]!]! : 0)) / 2,
  );
  if (!pairs.every(Number.isFinite)) {
    throw new RangeError('Got more than 1.8e308 shortest paths between two nodes, wanted fewer.');
  }
  return pairs;
}

/**
 * The most that the betweenness of one node of a mode with `own` nodes can be, beside `others` nodes of
 * the other mode (Borgatti & Halgin 2011, p. 424). 0 where no pair can be joined. O(1).
 */
export function largestBetweenness(own: number, others: number): number {
  if (own === 0 || others === 0) return 0;
  const s = Math.floor((own - 1) / others);
  const t = (own - 1) % others;
  return (
    (others ** 2 * (s + 1) ** 2 + others * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  );
}

/** Shares of the largest possible of each mode; NaN where the largest is 0. O(n). */
export function betweennessShares(
  { size, firstMode }: BipartiteGraph,
  counts: Float64Array,
): Float64Array {
  const first = largestBetweenness(firstMode, size - firstMode);
  const second = largestBetweenness(size - firstMode, firstMode);
  return counts.map((count, node) => {
    const largest = node < firstMode ? first : second;
    return largest > 0 ? count / largest : NaN;
  });
}

/**
 * The same shares from what was summed over all sources in several parts. Throws RangeError as
 * `pairsThrough` does. O(parts · n + m).
 */
export function* betweennessFromParts(
  graph: BipartiteGraph,
  reduced: ReducedGraph,
  parts: readonly Dependencies[],
): Steps<Float64Array> {
  const { sums } = addedUp(parts);
  yield;
  const pairs = pairsThrough(reduced, sums);
  yield;
  return betweennessShares(graph, pairs);
}

export const betweenness = {
  id: 'betweenness',
  definedOn: 'twoMode',
  reference:
    'Brandes 2001, J. Math. Sociol. 25, 163–177; Borgatti & Halgin 2011, SAGE Handbook of Social Network Analysis, 417–433',
  complexity: 'O(nm) time, O(n + m) memory',
  parameters: {},
  *run(graph) {
    return betweennessShares(graph, yield* betweennessCounts(graph));
  },
} as const satisfies TwoModeMeasure<never>;
