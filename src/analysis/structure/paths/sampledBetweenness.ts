/**
 * Betweenness estimated from some of the sources, drawn by chance (Brandes & Pich 2007, Int. J. Bifurc.
 * Chaos 17, 2303–2318; Geisberger, Sanders & Schultes 2008, ALENEX, 90–100), with the error of each
 * estimate: for graphs in which all sources take too long. What hanging trees and nodes with the same
 * neighbours say is exact all the same.
 */
import type { BipartiteGraph } from '../../../graph/undirected.js';
import { randomBy, shuffled } from '../../random.js';
import type { Steps } from '../../steps.js';
import { betweennessShares, pairsThrough } from './betweenness.js';
import { addedUp, type Dependencies, dependenciesOf } from './dependencies.js';
import type { Estimates, TwoModeMeasure } from '../descriptor.js';
import { type ReducedGraph, reducedGraph } from './reduction.js';
import { hasPaths, type Sources } from './sources.js';

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
  const { size, classOfNode } = reduced;
  const nodes = Int32Array.from({ length: classOfNode.length }, (_, node) => node).filter((node) =>
    hasPaths(reduced, classOfNode[node]!),
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

/** So many more, as large as the largest, count as drawn: what is rare is seldom among those that are. */
const UNSEEN = 2;
/** Half of the 3 / n below which the share lies, 95 times in 100, of what n draws have not shown. */
const HALF_OF_THREE = 1.5;

/**
 * Betweenness as pairs of others, from the sums over the drawn sources, each with an error as which
 * twice is to hold 95 exact values of 100. Dependencies are very uneven, so that their spread among
 * those drawn alone would tell too little, and nothing where all were missed; none is less than what
 * would come of dependencies of the usual size (a median) of which none was drawn. O(n log n + m).
 */
export function estimatedPairs(
  reduced: ReducedGraph,
  { drawn, nodes }: DrawnSources,
  { sums, squares, largest }: Dependencies,
): Estimates {
  const scale = drawn === 0 ? 0 : nodes / drawn;
  const values = pairsThrough(
    reduced,
    sums.map((sum) => sum * scale),
  );
  const usual = medianOf(
    squares.map((square, own) => square / sums[own]!).filter((size) => size > 0),
  );
  const left = 1 - drawn / nodes;
  const errors = sums.map((sum, own) => {
    if (drawn === nodes || !hasPaths(reduced, own)) return 0;
    const total = sum + UNSEEN * largest[own]!;
    const squared = squares[own]! + UNSEEN * largest[own]! ** 2;
    const taken = drawn + UNSEEN;
    const variance = Math.max(0, (squared - total ** 2 / taken) / (taken - 1));
    const least = (HALF_OF_THREE * usual) ** 2 / drawn;
    return nodes * Math.sqrt((Math.max(variance, least) / drawn) * left);
  });
  // Each pair counts once, and was met from either end.
  const standardErrors = Float64Array.from(values, (_, node) =>
    reduced.stays[node] ? errors[reduced.classOfNode[node]!]! / 2 : 0,
  );
  return { values, standardErrors };
}

/** The lower one of two in the middle; 0 of none. */
function medianOf(values: Float64Array): number {
  return values.sort()[(values.length - 1) >> 1] ?? 0;
}

/**
 * The same from the graph, in one thread. Throws RangeError unless 2 ≤ pivots. O(pivots · m + n log n) time,
 * O(n + m) memory.
 */
export function* sampledCounts(
  graph: BipartiteGraph,
  pivots: number,
  seed: number,
): Steps<Estimates> {
  const reduced = yield* reducedGraph(graph);
  const sources = drawnSources(reduced, pivots, seed);
  return estimatedPairs(reduced, sources, yield* dependenciesOf(reduced, sources, 'drawn'));
}

/** Estimates as shares of the largest possible of each mode. O(n). */
export function estimatedShares(
  graph: BipartiteGraph,
  { values, standardErrors }: Estimates,
): Estimates {
  return {
    values: betweennessShares(graph, values),
    standardErrors: betweennessShares(graph, standardErrors),
  };
}

/** The same from what was summed over the drawn sources in several parts. O(parts · n + n log n + m). */
export function* estimatesFromParts(
  graph: BipartiteGraph,
  reduced: ReducedGraph,
  sources: DrawnSources,
  parts: readonly Dependencies[],
): Steps<Estimates> {
  const summed = addedUp(parts);
  yield;
  const pairs = estimatedPairs(reduced, sources, summed);
  yield;
  return estimatedShares(graph, pairs);
}

export const sampledBetweenness = {
  id: 'sampledBetweenness',
  definedOn: 'twoMode',
  reference:
    'Brandes & Pich 2007, Int. J. Bifurc. Chaos 17, 2303–2318; Geisberger, Sanders & Schultes 2008, ALENEX, 90–100',
  complexity: 'O(pivots · m) time, O(n + m) memory',
  parameters: {
    pivots: { default: 256, minimum: 2, maximum: 100_000, integer: true },
    seed: { default: 1, minimum: 0, maximum: 2_147_483_647, integer: true },
  },
  *run(graph, { pivots, seed }) {
    return estimatedShares(graph, yield* sampledCounts(graph, pivots, seed));
  },
} as const satisfies TwoModeMeasure<'pivots' | 'seed'>;
