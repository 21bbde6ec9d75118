/**
 * Less stress: every two nodes drawn as far from each other as there are edges between them, those with a
 * strong edge a little nearer, or as near to it as a plane allows; each pair by 1 / distance² (Gansner,
 * Koren, North 2005, “Graph drawing by stress majorization”, of which a sweep moves one node at a time),
 * the far ones by a few that stand for all (after Ortmann, Klimenta, Brandes 2017, “A sparse stress model”).
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import type { Distances } from './distances.js';

type WeightedGraph = UndirectedGraph & { readonly weights: Float64Array };

/** Edges are no shorter and no longer, however they weigh: two edges away is how far the next are. */
const SHORTEST = 0.5;
const LONGEST = 2;
/** By a name of its own: looked up in Math for each pair, it took most of the time in tests. */
const { sqrt } = Math;

/** Pairs that are looked at in one step: less than a millisecond. */
const TERMS_A_STEP = 65_536;

/**
 * Moves each node of the component, so many times in turn, to the mean of where its neighbours and the
 * sources would have it: neighbours by the length of the edge, which hangs on its weight, sources two edges
 * away and more each for as many as were not drawn for it. `positions` are x and y of every node of the
 * graph; an edge of mean weight is to be 1 long. Where all nodes are sources, stress does not grow.
 * Yields the share done of the whole graph. O(sweeps · (sources · nodes + edges)).
 */
export function* lessenStress(
  graph: WeightedGraph,
  distances: Distances,
  positions: Float64Array,
  sweeps: number,
): Steps<void> {
  const { begin, end, sources } = distances;
  const lengths = lengthsOf(graph, distances);
  const nodesAStep = Math.ceil(TERMS_A_STEP / (sources.length + lengths.length / (end - begin)));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let from = begin; from < end; from += nodesAStep) {
      const to = Math.min(end, from + nodesAStep);
      moveEach(graph, distances, lengths, positions, from, to);
      yield (begin + ((end - begin) * sweep + (to - begin)) / sweeps) / graph.size;
    }
  }
}

/**
 * How long each edge is to be, those of the component's nodes in turn: 1 of one that weighs the mean, the
 * shorter the more it weighs, so that what has more in common stands nearer.
 */
function lengthsOf({ offsets, weights }: WeightedGraph, { begin, end }: Distances): Float64Array {
  const own = weights.subarray(offsets[begin], offsets[end]);
  const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length;
  return own.map((weight) => Math.max(SHORTEST, Math.min(LONGEST, Math.sqrt(mean / weight))));
}

/** The nodes from `from` to before `to`. */
function moveEach(
  { offsets, neighbours }: UndirectedGraph,
  { begin, end, sources, edges }: Distances,
  lengths: Float64Array,
  positions: Float64Array,
  from: number,
  to: number,
): void {
  const count = sources.length;
  const standsFor = (end - begin) / count;
  for (let node = from; node < to; node++) {
    const nodeX = positions[2 * node]!;
    const nodeY = positions[2 * node + 1]!;
    let x = 0;
    let y = 0;
    let total = 0;
    const row = (node - begin) * count;
    for (let place = 0; place < count; place++) {
      const distance = edges[row + place]!;
      if (distance < 2) continue;
      const otherX = positions[2 * sources[place]!]!;
      const otherY = positions[2 * sources[place]! + 1]!;
      const byX = nodeX - otherX;
      const byY = nodeY - otherY;
      const apart = sqrt(byX * byX + byY * byY);
      const stretch = apart > 0 ? distance / apart : 0;
      const weight = standsFor / (distance * distance);
      x += weight * (otherX + stretch * byX);
      y += weight * (otherY + stretch * byY);
      total += weight;
    }
    const first = offsets[begin]!;
    const stop = offsets[node + 1]!;
    for (let at = offsets[node]!; at < stop; at++) {
      const otherX = positions[2 * neighbours[at]!]!;
      const otherY = positions[2 * neighbours[at]! + 1]!;
      const byX = nodeX - otherX;
      const byY = nodeY - otherY;
      const apart = sqrt(byX * byX + byY * byY);
      const length = lengths[at - first]!;
      const stretch = apart > 0 ? length / apart : 0;
      const weight = 1 / (length * length);
      x += weight * (otherX + stretch * byX);
      y += weight * (otherY + stretch * byY);
      total += weight;
    }
    positions[2 * node] = x / total;
    positions[2 * node + 1] = y / total;
  }
}

/**
 * By how much positions have to be multiplied so that the component's distances are nearest to the edges
 * between: Σ t / Σ t² of t = drawn / edges. 1 where all nodes stand in one place. O(sources · nodes).
 */
export function scaleToEdges(
  { begin, end, sources, edges }: Distances,
  positions: Float64Array,
): number {
  let [sum, squares] = [0, 0];
  for (let node = begin, at = 0; node < end; node++) {
    for (const source of sources) {
      const distance = edges[at++]!;
      if (distance === 0) continue;
      const byX = positions[2 * node]! - positions[2 * source]!;
      const byY = positions[2 * node + 1]! - positions[2 * source + 1]!;
      const told = sqrt(byX * byX + byY * byY) / distance;
      sum += told;
      squares += told * told;
    }
  }
  return squares > 0 ? sum / squares : 1;
}
