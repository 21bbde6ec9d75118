/** Which edges a map keeps when all would be too many to see: the strongest of each node. */
import { PAIRS_A_STEP, type Steps } from '../steps.js';

/** Edges as columns, with what they weigh, and how often, for those that weigh the same. */
export interface WeighedEdges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  readonly count: Int32Array;
}

/**
 * Places of the edges that are among the `most` strongest of either end, ascending. Plain form: of each
 * node all edges, sorted by weight, then by count, both falling, cut to so many; all of these together.
 * O(edges · most) time.
 */
export function* strongestEdges(
  nodes: number,
  { from, to, weight, count }: WeighedEdges,
  most: number,
): Steps<Int32Array> {
  const none = -1;
  const best = new Int32Array(most * nodes).fill(none);
  const isStronger = (one: number, other: number) =>
    other === none ||
    weight[one]! > weight[other]! ||
    (weight[one] === weight[other] && count[one]! > count[other]!);
  const insert = (edge: number, node: number) => {
    const begin = most * node;
    const end = begin + most;
    let at = end;
    for (; at > begin && isStronger(edge, best[at - 1]!); at--) {
      if (at < end) best[at] = best[at - 1]!;
    }
    if (at < end) best[at] = edge;
  };
  for (let edge = 0; edge < from.length; edge++) {
    if (edge % PAIRS_A_STEP === 0) yield;
    insert(edge, from[edge]!);
    insert(edge, to[edge]!);
  }
  const chosen = new Uint8Array(from.length);
  for (const edge of best) if (edge !== none) chosen[edge] = 1;
  yield;
  return Int32Array.from(chosen.keys()).filter((edge) => chosen[edge] === 1);
}
