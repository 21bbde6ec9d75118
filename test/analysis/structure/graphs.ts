/** Two-mode graphs drawn for tests, from pairs of a network and a member. */
import fc from 'fast-check';
import type { BipartiteGraph } from '../../../src/graph/undirected.js';

export type Place = readonly [network: number, member: number];

/** Networks first, then members, as many as are said; a place that is named twice counts once. */
export function bipartite(
  networks: number,
  members: number,
  places: readonly Place[],
): BipartiteGraph {
  const size = networks + members;
  const beside = Array.from({ length: size }, () => new Set<number>());
  for (const [network, member] of places) {
    beside[network]!.add(networks + member);
    beside[networks + member]!.add(network);
  }
  const offsets = new Int32Array(size + 1);
  beside.forEach((nodes, node) => (offsets[node + 1] = offsets[node]! + nodes.size));
  const neighbours = Int32Array.from(beside.flatMap((nodes) => [...nodes].sort((a, b) => a - b)));
  return { size, firstMode: networks, offsets, neighbours };
}

export function neighboursOf(graph: BipartiteGraph, node: number): number[] {
  return [...graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1])];
}

/** Graphs of up to some twenty nodes, thin ones and full ones, with twins, trees and parts apart. */
export const anyGraph: fc.Arbitrary<BipartiteGraph> = fc
  .tuple(fc.nat(9), fc.nat(11))
  .chain(([networks, members]) => {
    const most = networks * members;
    const place = fc.tuple(fc.nat(Math.max(0, networks - 1)), fc.nat(Math.max(0, members - 1)));
    const places = fc.array(place, { maxLength: most === 0 ? 0 : Math.min(40, 2 * most) });
    return places.map((drawn) => bipartite(networks, members, drawn));
  });

/** Distances and numbers of shortest paths from a node, level by level. */
export function pathsFrom(
  graph: BipartiteGraph,
  source: number,
): { distances: number[]; counts: number[] } {
  const distances = Array<number>(graph.size).fill(Infinity);
  const counts = Array<number>(graph.size).fill(0);
  distances[source] = 0;
  counts[source] = 1;
  for (let level = [source], distance = 1; level.length > 0; distance++) {
    const next = new Set<number>();
    for (const node of level) {
      for (const other of neighboursOf(graph, node)) {
        if (distances[other]! < distance) continue;
        distances[other] = distance;
        counts[other]! += counts[node]!;
        next.add(other);
      }
    }
    level = [...next];
  }
  return { distances, counts };
}
