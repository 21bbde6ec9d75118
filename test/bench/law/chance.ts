/** Chance by seed, and the distributions that the law of generated data draws from. */
import { SeededRandom } from '../../../src/demo/invented/seededRandom.js';

export class Chance extends SeededRandom {
  /** Normal with mean 0 and deviation 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
  }

  /** Pareto with minimum 1. */
  pareto(shape: number): number {
    return (1 - this.fraction()) ** (-1 / shape);
  }

  uniform(from: number, to: number): number {
    return from + (to - from) * this.fraction();
  }

  /** So many different whole numbers below a bound, ascending. O(count) when the bound is far larger. */
  distinct(count: number, below: number): number[] {
    const found = new Set<number>();
    while (found.size < count) found.add(this.integer(0, below - 1));
    return [...found].sort((a, b) => a - b);
  }

  /** The numbers below a bound in a random order (Fisher–Yates). */
  permutation(below: number): Int32Array {
    const order = Int32Array.from({ length: below }, (_, place) => place);
    for (let last = below - 1; last > 0; last--) {
      const other = this.integer(0, last);
      const kept = order[last]!;
      order[last] = order[other]!;
      order[other] = kept;
    }
    return order;
  }
}

/** Running sums, from 0: `sums[i]` is what stands before place i. */
export function runningSums(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  for (let place = 0; place < weights.length; place++)
    sums[place + 1] = sums[place]! + weights[place]!;
  return sums;
}

/** The place in [low, high) whose part of the running sums holds the point. O(log n). */
export function placeAt(sums: Float64Array, point: number, low: number, high: number): number {
  let from = low;
  let to = high - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sums[middle + 1]! > point) to = middle;
    else from = middle + 1;
  }
  return from;
}
