/**
 * Structural holes: how far a node's contacts are in contact with each other, so that it has no choice
 * between them (constraint), and how many different ones they come to (effective size). Burt 1992,
 * Structural Holes, Harvard University Press, chapter 2; on projections, since in a two-mode graph no
 * two contacts are joined.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import type { ParameterRange, ProjectionMeasure } from '../structure/descriptor.js';
import { type TowardsMore, towardsMore, WAYS_A_STEP } from './towardsMore.js';

/**
 * Constraint of each node i: Σ over contacts j of (p[i,j] + Σ over contacts q of p[i,q]·p[q,j])², where
 * p[i,j] is the share of i's weight that lies on j and an edge without weight weighs 1; NaN without
 * contacts. O(m^1.5) time, O(n + m) memory.
 */
export function* constraintOf(graph: UndirectedGraph): Steps<Float64Array> {
  const { size } = graph;
  const { strengths } = weighed(graph);
  yield;
  // With w for weight and s for strength the term of j is (w[i,j] + Σ of w[i,q]·w[q,j] / s[q]) / s[i].
  const edges = yield* towardsMore(graph);
  const weights = weightsOf(graph, edges);
  const shares = strengths.map((strength) => 1 / strength);
  const indirect = yield* overCommonContacts(size, edges, weights, shares);
  const sums = new Float64Array(size);
  for (let one = 0; one < size; one++) {
    for (let at = edges.starts[one]!; at < edges.starts[one + 1]!; at++) {
      const two = edges.laters[at]!;
      const invested = weights[at]! + indirect[at]!;
      sums[one]! += (invested * shares[one]!) ** 2;
      sums[two]! += (invested * shares[two]!) ** 2;
    }
  }
  return sums.map((sum, node) => (strengths[node]! > 0 ? sum : NaN));
}

/**
 * Effective size of each node i: its contacts less what is redundant among them, Σ over pairs j, q of
 * p[i,q]·m[j,q], where m[j,q] is the weight between j and q by the largest of j; NaN without contacts.
 * O(m^1.5) time, O(n + m) memory.
 */
export function* effectiveSizeOf(graph: UndirectedGraph): Steps<Float64Array> {
  const { size, offsets } = graph;
  const { strengths, largest } = weighed(graph);
  yield;
  // The part of j is Σ of w[i,q]·w[q,j], over s[i] and the largest weight of j.
  const edges = yield* towardsMore(graph);
  const weights = weightsOf(graph, edges);
  const alike = new Float64Array(size).fill(1);
  const common = yield* overCommonContacts(size, edges, weights, alike);
  const redundant = new Float64Array(size);
  for (let one = 0; one < size; one++) {
    for (let at = edges.starts[one]!; at < edges.starts[one + 1]!; at++) {
      const two = edges.laters[at]!;
      redundant[one]! += common[at]! / largest[two]!;
      redundant[two]! += common[at]! / largest[one]!;
    }
  }
  return redundant.map((sum, node) => {
    const strength = strengths[node]!;
    return strength > 0 ? offsets[node + 1]! - offsets[node]! - sum / strength : NaN;
  });
}

/** The sum of each node's weights, and the largest of them. */
function weighed({ size, offsets, weights }: UndirectedGraph): {
  readonly strengths: Float64Array;
  readonly largest: Float64Array;
} {
  const strengths = new Float64Array(size);
  const largest = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const weight = weights?.[at] ?? 1;
      strengths[node]! += weight;
      largest[node] = Math.max(largest[node]!, weight);
    }
  }
  return { strengths, largest };
}

function weightsOf({ weights }: UndirectedGraph, { places }: TowardsMore): Float64Array {
  return Float64Array.from(places, (place) => weights?.[place] ?? 1);
}

/**
 * Beside each edge i–j Σ over common contacts q of w[i,q]·w[q,j]·factor[q]. Each triangle is found once,
 * and adds to all its three edges.
 */
function* overCommonContacts(
  size: number,
  { starts, laters }: TowardsMore,
  weights: Float64Array,
  factors: Float64Array,
): Steps<Float64Array> {
  const sums = new Float64Array(laters.length);
  /** Where the edge to a node stands beside the one at hand; -1 where there is none. */
  const edgeTo = new Int32Array(size).fill(-1);
  let ways = 0;
  for (let one = 0; one < size; one++) {
    const start = starts[one]!;
    const end = starts[one + 1]!;
    if (end - start < 2) continue;
    for (let at = start; at < end; at++) edgeTo[laters[at]!] = at;
    const ofOne = factors[one]!;
    for (let at = start; at < end; at++) {
      const two = laters[at]!;
      const weight = weights[at]!;
      const ofTwo = factors[two]!;
      const stop = starts[two + 1]!;
      let sum = 0;
      for (let onward = starts[two]!; onward < stop; onward++) {
        const three = laters[onward]!;
        const third = edgeTo[three]!;
        if (third < 0) continue;
        sum += weights[onward]! * weights[third]! * factors[three]!;
        sums[onward]! += weight * weights[third]! * ofOne;
        sums[third]! += weight * weights[onward]! * ofTwo;
      }
      sums[at]! += sum;
      ways += stop - starts[two]!;
      if (ways < WAYS_A_STEP) continue;
      ways = 0;
      yield one / size;
    }
    for (let at = start; at < end; at++) edgeTo[laters[at]!] = -1;
  }
  return sums;
}

const joining: { readonly minShared: ParameterRange } = {
  minShared: { default: 2, minimum: 1, maximum: 1_000, integer: true },
};
const described = {
  definedOn: 'projection',
  complexity: 'O(wedges + m^1.5) time, O(n + m) memory, on each mode alone',
  parameters: joining,
} as const;

export const constraint = {
  ...described,
  id: 'constraint',
  reference: 'Burt 1992, Structural Holes, Harvard University Press, 54–55',
  run: constraintOf,
} as const satisfies ProjectionMeasure<'minShared'>;

export const effectiveSize = {
  ...described,
  id: 'effectiveSize',
  reference: 'Burt 1992, Structural Holes, Harvard University Press, 51–52',
  run: effectiveSizeOf,
} as const satisfies ProjectionMeasure<'minShared'>;
