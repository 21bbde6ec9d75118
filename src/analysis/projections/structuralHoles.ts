/**
 * Structural holes: how far a node's contacts are in contact with each other, so that it has no choice
 * between them (constraint), and how many different ones they come to (effective size). Burt 1992,
 * Structural Holes, Harvard University Press, chapter 2; on projections, since in a two-mode graph no
 * two contacts are joined.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import type { ParameterRange, ProjectionMeasure } from '../structure/descriptor.js';

/** Ways over a contact that are looked at in one step: about a millisecond. */
const WAYS_A_STEP = 200_000;
/** Looking a contact up by halving costs less than going through so many. */
const FEW = 16;

export interface StructuralHoles {
  /** Σ over contacts j of (p[i,j] + Σ over contacts q of p[i,q]·p[q,j])²; NaN without contacts. */
  readonly constraint: Float64Array;
  /** Contacts less what is redundant among them: Σ over pairs j, q of p[i,q]·m[j,q]; NaN without. */
  readonly effectiveSize: Float64Array;
}

/**
 * Both, for each node i. p[i,j] is the share of i's weight that lies on j, m[j,q] the weight between j
 * and q by the largest of j; an edge without weight weighs 1. O(Σ over edges of the
 * smaller degree · log) time, which is at most O(m^1.5 · log m), O(n) memory.
 */
export function* structuralHoles(graph: UndirectedGraph): Steps<StructuralHoles> {
  const { size, offsets, neighbours, weights } = graph;
  const constraint = new Float64Array(size).fill(NaN);
  const effectiveSize = new Float64Array(size).fill(NaN);
  const strengths = new Float64Array(size);
  const largest = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const weight = weights?.[at] ?? 1;
      strengths[node]! += weight;
      largest[node] = Math.max(largest[node]!, weight);
    }
  }
  yield;
  // The share on each contact, of that alone and with ways over others; 0 of who is no contact.
  const direct = new Float64Array(size);
  const invested = new Float64Array(size);
  // Where common contacts stand beside the contact.
  const common = new Int32Array(size + 1);
  const isContact = new Uint8Array(size);
  let ways = 0;
  for (let node = 0; node < size; node++) {
    const start = offsets[node]!;
    const end = offsets[node + 1]!;
    if (start === end) continue;
    for (let at = start; at < end; at++) {
      const share = (weights?.[at] ?? 1) / strengths[node]!;
      direct[neighbours[at]!] = share;
      invested[neighbours[at]!] = share;
      isContact[neighbours[at]!] = 1;
    }
    let redundancy = 0;
    for (let at = start; at < end; at++) {
      const contact = neighbours[at]!;
      const share = direct[contact]! / strengths[contact]!;
      const most = largest[contact]!;
      const from = offsets[contact]!;
      const stop = offsets[contact + 1]!;
      let found = 0;
      if (stop - from > FEW * (end - start)) {
        // Whoever has few contacts beside one with very many looks them up there, so that a star stays cheap.
        for (let own = start; own < end; own++) {
          const place = placeOf(neighbours, from, stop, neighbours[own]!);
          if (place >= 0) common[found++] = place;
        }
        ways += FEW * (end - start);
      } else {
        for (let onward = from; onward < stop; onward++) {
          // Plain form: if it is a contact, note it. Without a branch, which would often be foreseen wrongly.
          common[found] = onward;
          found += isContact[neighbours[onward]!]!;
        }
        ways += stop - from;
      }
      for (let place = 0; place < found; place++) {
        const onward = common[place]!;
        const other = neighbours[onward]!;
        const weight = weights?.[onward] ?? 1;
        invested[other]! += share * weight;
        redundancy += (direct[other]! * weight) / most;
      }
    }
    let sum = 0;
    for (let at = start; at < end; at++) {
      sum += invested[neighbours[at]!]! ** 2;
      direct[neighbours[at]!] = 0;
      isContact[neighbours[at]!] = 0;
    }
    constraint[node] = sum;
    effectiveSize[node] = end - start - redundancy;
    if (ways < WAYS_A_STEP) continue;
    ways = 0;
    yield node / size;
  }
  return { constraint, effectiveSize };
}

/** Where a value stands among ascending ones, from `low` to before `high`; -1 where it does not. */
function placeOf(values: Int32Array, low: number, high: number, wanted: number): number {
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && values[low] === wanted ? low : -1;
}

const joining: { readonly minShared: ParameterRange } = {
  minShared: { default: 2, minimum: 1, maximum: 1_000, integer: true },
};
const described = {
  definedOn: 'projection',
  complexity: 'O(wedges + m^1.5 · log m) time, O(n + m) memory, on each mode alone',
  parameters: joining,
} as const;

export const constraint = {
  ...described,
  id: 'constraint',
  reference: 'Burt 1992, Structural Holes, Harvard University Press, 54–55',
  *run(graph) {
    return (yield* structuralHoles(graph)).constraint;
  },
} as const satisfies ProjectionMeasure<'minShared'>;

export const effectiveSize = {
  ...described,
  id: 'effectiveSize',
  reference: 'Burt 1992, Structural Holes, Harvard University Press, 51–52',
  *run(graph) {
    return (yield* structuralHoles(graph)).effectiveSize;
  },
} as const satisfies ProjectionMeasure<'minShared'>;
