/**
 * How good a partition is: the weight of edges within communities beyond what chance would put there.
 * Newman & Girvan 2004, Phys. Rev. E 69, 026113; for two modes Barber 2007, Phys. Rev. E 76, 066102.
 */
import type { BipartiteGraph, UndirectedGraph } from '../../graph/undirected.js';

/**
 * What chance would put between two nodes u and v: (first[u]·second[v] + second[u]·first[v]) / total.
 * With degrees halved on both sides this is Newman's k[u]·k[v] / 2m; with the degrees of one mode on
 * each side it is Barber's, under which two nodes of one mode expect nothing of each other.
 */
export interface NullModel {
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** The weight of all edges, each once. */
  readonly total: number;
}

/** Newman's. O(n + m) time, O(n) memory. */
export function newmanModel(graph: UndirectedGraph): NullModel {
  const halves = strengthsOf(graph).map((strength) => strength / 2);
  return { first: halves, second: halves, total: sumOf(halves) };
}

/** Barber's. O(n + m) time, O(n) memory. */
export function barberModel(graph: BipartiteGraph): NullModel {
  const strengths = strengthsOf(graph);
  const first = strengths.map((strength, node) => (node < graph.firstMode ? strength : 0));
  const second = strengths.map((strength, node) => (node < graph.firstMode ? 0 : strength));
  return { first, second, total: sumOf(first) };
}

/**
 * What each community adds to the modularity of a partition; what they all add is the modularity, at
 * most 1. `communityOf` numbers communities from 0 to before `count`. All 0 without edges. O(n + m)
 * time, O(communities) memory.
 */
export function modularities(
  graph: UndirectedGraph,
  { first, second, total }: NullModel,
  communityOf: Int32Array,
  count: number,
  resolution: number,
): Float64Array {
  const { offsets, neighbours, weights } = graph;
  const within = new Float64Array(count);
  const firstOf = new Float64Array(count);
  const secondOf = new Float64Array(count);
  for (let node = 0; node < graph.size; node++) {
    const own = communityOf[node]!;
    firstOf[own]! += first[node]!;
    secondOf[own]! += second[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      // Every edge is met from both its ends.
      if (communityOf[neighbours[at]!] === own) within[own]! += (weights?.[at] ?? 1) / 2;
    }
  }
  if (total === 0) return within;
  return within.map(
    (weight, own) => (weight - (resolution * firstOf[own]! * secondOf[own]!) / total) / total,
  );
}

/** The modularity of a partition: what `modularities` adds up to, at the same cost. */
export function modularity(
  graph: UndirectedGraph,
  model: NullModel,
  communityOf: Int32Array,
  count: number,
  resolution = 1,
): number {
  return sumOf(modularities(graph, model, communityOf, count, resolution));
}

function strengthsOf({ size, offsets, weights }: UndirectedGraph): Float64Array {
  const strengths = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const end = offsets[node + 1]!;
    if (!weights) strengths[node] = end - offsets[node]!;
    else for (let at = offsets[node]!; at < end; at++) strengths[node]! += weights[at]!;
  }
  return strengths;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
