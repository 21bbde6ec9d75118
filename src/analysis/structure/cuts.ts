/**
 * What falls apart when one node or one edge is taken away: articulation points, bridges (Hopcroft &
 * Tarjan 1973), and the pairs that are parted (fragmentation, KPP-Neg: Borgatti 2006). One depth-first
 * search, without recursion, tells them all.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import type { TwoModeMeasure } from './descriptor.js';

export interface Cuts {
  /** Into how many more parts the component falls without the node. */
  readonly extraParts: Int32Array;
  /** How many edges of the node are bridges. */
  readonly bridges: Int32Array;
  /** Ordered pairs of others that are joined with the node and, without it, not joined any more. */
  readonly partedPairs: Float64Array;
  /** How many others are in its component. */
  readonly joinedWith: Float64Array;
  /** How many of these are, without the node, not joined any more with the largest part of them. */
  readonly cutOff: Float64Array;
}

/**
 * Of each node, what falls apart without it. Nodes marked in `without` count as taken away already; 0 stands
 * beside them. O(n + m) time, O(n) memory.
 */
export function cutsOf({ size, offsets, neighbours }: UndirectedGraph, without?: Uint8Array): Cuts {
  const extraParts = new Int32Array(size);
  const bridges = new Int32Array(size);
  const partedPairs = new Float64Array(size);
  const joinedWith = new Float64Array(size);
  const cutOff = new Float64Array(size);
  const entered = new Int32Array(size);
  const earliest = new Int32Array(size);
  const parents = new Int32Array(size).fill(-1);
  const below = new Float64Array(size);
  // Nodes in parts that fall off without the node, Σ of the squares of their sizes, and the largest.
  const fallenOff = new Float64Array(size);
  const squares = new Float64Array(size);
  const largest = new Float64Array(size);
  const nextArc = offsets.slice(0, size);
  const stack = new Int32Array(size);
  const visited = new Int32Array(size);
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (entered[root] !== 0 || without?.[root]) continue;
    const begin = clock;
    stack[0] = root;
    entered[root] = earliest[root] = ++clock;
    visited[clock - 1] = root;
    below[root] = 1;
    for (let depth = 0; depth >= 0;) {
      const node = stack[depth]!;
      if (nextArc[node]! < offsets[node + 1]!) {
        const other = neighbours[nextArc[node]!++]!;
        if (without?.[other]) continue;
        if (entered[other] === 0) {
          parents[other] = node;
          entered[other] = earliest[other] = ++clock;
          visited[clock - 1] = other;
          below[other] = 1;
          stack[++depth] = other;
        } else if (other !== parents[node] && entered[other]! < earliest[node]!) {
          earliest[node] = entered[other]!;
        }
        continue;
      }
      depth--;
      const parent = parents[node]!;
      if (parent < 0) continue;
      below[parent]! += below[node]!;
      if (earliest[node]! < earliest[parent]!) earliest[parent] = earliest[node]!;
      if (earliest[node]! > entered[parent]!) {
        bridges[node]!++;
        bridges[parent]!++;
      }
      if (earliest[node]! >= entered[parent]!) {
        extraParts[parent]!++;
        fallenOff[parent]! += below[node]!;
        squares[parent]! += below[node]! ** 2;
        if (below[node]! > largest[parent]!) largest[parent] = below[node]!;
      }
    }
    const joined = clock - begin;
    for (let at = begin; at < clock; at++) {
      const node = visited[at]!;
      // Nothing lies above the root: of the parts below it, one is no extra one.
      if (node === root && extraParts[node]! > 0) extraParts[node]!--;
      joinedWith[node] = joined - 1;
      const above = joined - 1 - fallenOff[node]!;
      partedPairs[node] = (joined - 1) ** 2 - squares[node]! - above ** 2;
      cutOff[node] = joined - 1 - Math.max(largest[node]!, above);
    }
  }
  return { extraParts, bridges, partedPairs, joinedWith, cutOff };
}

/** The same, at the same cost, as a single step, to be done where long analysis is. */
// eslint-disable-next-line require-yield -- a single step
export function* cuts(graph: UndirectedGraph): Steps<Cuts> {
  return cutsOf(graph);
}

const reference = 'Hopcroft & Tarjan 1973, Communications of the ACM 16, 372–378';
const complexity = 'O(n + m) time, O(n) memory';

export const articulation = {
  id: 'articulation',
  definedOn: 'twoMode',
  reference,
  complexity,
  parameters: {},
  // eslint-disable-next-line require-yield -- a single step
  *run(graph) {
    return Float64Array.from(cutsOf(graph).extraParts);
  },
} as const satisfies TwoModeMeasure<never>;

export const bridges = {
  id: 'bridges',
  definedOn: 'twoMode',
  reference,
  complexity,
  parameters: {},
  // eslint-disable-next-line require-yield -- a single step
  *run(graph) {
    return Float64Array.from(cutsOf(graph).bridges);
  },
} as const satisfies TwoModeMeasure<never>;

/** Of all pairs of other nodes the share that taking the node away parts; NaN with fewer than two. */
export const fragmentation = {
  id: 'fragmentation',
  definedOn: 'twoMode',
  reference: 'Borgatti 2006, Comput. Math. Organ. Theory 12, 21–34',
  complexity,
  parameters: {},
  // eslint-disable-next-line require-yield -- a single step
  *run(graph) {
    const pairs = (graph.size - 1) * (graph.size - 2);
    return cutsOf(graph).partedPairs.map((parted) => (pairs > 0 ? parted / pairs : NaN));
  },
} as const satisfies TwoModeMeasure<never>;
