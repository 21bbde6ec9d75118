/**
 * The best pairs by a measure, without making an object of any other: a heap of the places that are
 * asked for, over columns.
 */
import type { PairColumns } from './overlap.js';
import { PAIRS_A_STEP, type Steps } from './steps.js';

/** Where a page begins: the pair with these values, and those that rank behind it. */
export interface RankedPair {
  readonly value: number;
  readonly shared: number;
  readonly first: number;
  readonly second: number;
}

/**
 * Places in `pairs` of the `count` best that `accept` lets through and that rank after `after`, best
 * first: by value falling, then by shared falling, then by first and second rising. O(n log count).
 */
export function* bestPairs(
  pairs: PairColumns,
  values: Float64Array,
  accept: (place: number) => boolean,
  count: number,
  after?: RankedPair,
): Steps<Int32Array> {
  const { first, second, shared, length } = pairs;
  // Plain form: all accepted places, sorted by `comesBefore`, cut to count.
  const comesBefore = (a: number, b: number): boolean => {
    if (values[a]! !== values[b]!) return values[a]! > values[b]!;
    if (shared[a]! !== shared[b]!) return shared[a]! > shared[b]!;
    if (first[a]! !== first[b]!) return first[a]! < first[b]!;
    return second[a]! < second[b]!;
  };
  const isAfter = (place: number, mark: RankedPair): boolean => {
    if (values[place]! !== mark.value) return values[place]! < mark.value;
    if (shared[place]! !== mark.shared) return shared[place]! < mark.shared;
    if (first[place]! !== mark.first) return first[place]! > mark.first;
    return second[place]! > mark.second;
  };
  // The worst of the best so far is on top, to be replaced by whatever is better.
  const heap = new Int32Array(Math.min(count, length));
  let size = 0;
  for (let place = 0; place < length; place++) {
    if (place % PAIRS_A_STEP === 0) yield;
    if (size === heap.length && (size === 0 || !comesBefore(place, heap[0]!))) continue;
    if (!accept(place) || (after && !isAfter(place, after))) continue;
    if (size < heap.length) {
      heap[size] = place;
      rise(heap, size++, comesBefore);
    } else {
      heap[0] = place;
      sink(heap, size, comesBefore);
    }
  }
  const best = Array.from(heap.subarray(0, size));
  best.sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  return Int32Array.from(best);
}

type Before = (a: number, b: number) => boolean;

function rise(heap: Int32Array, from: number, comesBefore: Before): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!comesBefore(heap[parent]!, heap[at]!)) return;
    swap(heap, parent, at);
    at = parent;
  }
}

function sink(heap: Int32Array, size: number, comesBefore: Before): void {
  let at = 0;
  for (;;) {
    let worst = at;
    for (let child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
      if (comesBefore(heap[worst]!, heap[child]!)) worst = child;
    }
    if (worst === at) return;
    swap(heap, worst, at);
    at = worst;
  }
}

function swap(heap: Int32Array, a: number, b: number): void {
  const kept = heap[a]!;
  heap[a] = heap[b]!;
  heap[b] = kept;
}
