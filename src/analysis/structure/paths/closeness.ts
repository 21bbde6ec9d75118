/**
 * Closeness: how few steps lead to all others. Freeman 1979; for two modes Borgatti & Halgin 2011: the
 * least that the distances could add up to, by what they add up to. In a disconnected graph within the
 * component, times the share of all others that the component reaches.
 */
import type { BipartiteGraph } from '../../../graph/undirected.js';
import type { Steps } from '../../steps.js';
import { componentsOf } from '../components.js';
import type { TwoModeMeasure } from '../descriptor.js';

/** Nodes that are looked at in one step. */
const NODES_A_STEP = 8_192;
const SOURCES_AT_ONCE = 32;

/**
 * Sum of the distances from each node to all that it reaches. 32 sources go out at once, one bit each
 * (Then et al. 2014, VLDB 8, 449–460); a distance is the same both ways, so it is counted where it
 * arrives. O(n²/32 · levels + nm/32 · levels) time, O(n) memory beyond the graph.
 */
export function* distanceSums({ size, offsets, neighbours }: BipartiteGraph): Steps<Float64Array> {
  const sums = new Float64Array(size);
  const seen = new Int32Array(size);
  let coming = new Int32Array(size);
  let next = new Int32Array(size);
  const sources = Int32Array.from({ length: size }, (_, node) => node).filter(
    (node) => offsets[node + 1]! > offsets[node]!,
  );
  for (let from = 0; from < sources.length; from += SOURCES_AT_ONCE) {
    seen.fill(0);
    coming.fill(0);
    const to = Math.min(from + SOURCES_AT_ONCE, sources.length);
    for (let at = from; at < to; at++) {
      seen[sources[at]!]! |= 1 << (at - from);
      coming[sources[at]!]! |= 1 << (at - from);
    }
    for (let distance = 1, arrived = true; arrived; distance++) {
      arrived = false;
      for (let begin = 0; begin < size; begin += NODES_A_STEP) {
        const end = Math.min(begin + NODES_A_STEP, size);
        if (arriveAt(begin, end, distance)) arrived = true;
        yield from / sources.length;
      }
      [coming, next] = [next, coming];
    }
  }
  return sums;

  /** Plain form: for each source, a breadth-first search; sums[node] += distance for all reached. */
  function arriveAt(begin: number, end: number, distance: number): boolean {
    let some = false;
    for (let node = begin; node < end; node++) {
      const missing = ~seen[node]!;
      let here = 0;
      if (missing !== 0) {
        const stop = offsets[node + 1]!;
        for (let at = offsets[node]!; at < stop; at++) here |= coming[neighbours[at]!]!;
        here &= missing;
        if (here !== 0) {
          seen[node]! |= here;
          sums[node]! += distance * bitsIn(here);
          some = true;
        }
      }
      next[node] = here;
    }
    return some;
  }
}

/** How many bits of a 32-bit number are set. */
function bitsIn(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many nodes of each mode the component of a node has. O(n + m). */
function componentModes(graph: BipartiteGraph): (node: number) => readonly [number, number] {
  const { componentOf, sizes } = componentsOf(graph);
  const firsts = new Int32Array(sizes.length);
  for (let node = 0; node < graph.firstMode; node++) firsts[componentOf[node]!]!++;
  return (node) => {
    const own = componentOf[node]!;
    return [firsts[own]!, sizes[own]! - firsts[own]!];
  };
}

/**
 * From sums of distances: (others + 2 · (own − 1)) / sum in the component, times the share of the other
 * nodes that is reached. 0 where nobody is; NaN in a graph of one node. O(n + m).
 */
export function closenessShares(graph: BipartiteGraph, sums: Float64Array): Float64Array {
  const modesOf = componentModes(graph);
  return sums.map((sum, node) => {
    const [first, second] = modesOf(node);
    const [own, others] = node < graph.firstMode ? [first, second] : [second, first];
    const share = (own + others - 1) / (graph.size - 1);
    return sum === 0 ? share : ((others + 2 * (own - 1)) / sum) * share;
  });
}

export const closeness = {
  id: 'closeness',
  definedOn: 'twoMode',
  reference: 'Borgatti & Halgin 2011, SAGE Handbook of Social Network Analysis, 417–433',
  complexity: 'O(levels · (n + m) · n / 32) time, O(n) memory',
  parameters: {},
  *run(graph) {
    return closenessShares(graph, yield* distanceSums(graph));
  },
} as const satisfies TwoModeMeasure<never>;
