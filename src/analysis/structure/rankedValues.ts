/** The order of values and their ranks, so that who is first can be told without looking at all. */
import type { Steps } from '../steps.js';

export interface Ranking {
  /** Nodes, the highest value first, equal ones by number, those without a value last. */
  readonly nodes: Int32Array;
  /** Beside it one more than there are with a higher value; 0 where there is no value. */
  readonly ranks: Int32Array;
  /** Beside each node from `from` on, where it stands in the order. */
  readonly places: Int32Array;
}

/**
 * A value to twelve digits. Values that agree so far count as equal: rounding differs by the order of
 * summing, which is no difference between two nodes. NaN stays NaN.
 */
export function withoutRounding(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Ranks the values of the nodes from `from` to before `to`, each without its rounding. O(n log n) time,
 * O(n) memory.
 */
export function* rankedValues(values: Float64Array, from: number, to: number): Steps<Ranking> {
  const rounded = new Float64Array(to);
  for (let node = from; node < to; node++) rounded[node] = withoutRounding(values[node]!);
  yield;
  const nodes = Int32Array.from({ length: to - from }, (_, at) => from + at);
  nodes.sort(
    (a, b) =>
      Number(Number.isNaN(rounded[a]!)) - Number(Number.isNaN(rounded[b]!)) ||
      rounded[b]! - rounded[a]! ||
      a - b,
  );
  yield;
  const ranks = new Int32Array(nodes.length);
  const places = new Int32Array(nodes.length);
  nodes.forEach((node, at) => {
    places[node - from] = at;
    if (Number.isNaN(rounded[node]!)) return;
    const isTie = at > 0 && rounded[nodes[at - 1]!] === rounded[node];
    ranks[at] = isTie ? ranks[at - 1]! : at + 1;
  });
  return { nodes, ranks, places };
}
