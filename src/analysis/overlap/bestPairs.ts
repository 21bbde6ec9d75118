/**
 * The best pairs of those that are offered, without keeping any other: a heap as columns, its worst on
 * top, to be replaced by whatever is better.
 */

/** Where a page begins: the pair with these values, and those that rank behind it. */
export interface RankedPair {
  readonly value: number;
  readonly shared: number;
  readonly first: number;
  readonly second: number;
}

/** Pairs in order of rank. */
export interface RankedPairs {
  readonly length: number;
  readonly value: Float64Array;
  readonly shared: Float64Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/**
 * Ranks by value falling, then by shared falling, then by first and second rising. Memory: 24 bytes for
 * each of `count`.
 */
export class BestPairs {
  #size = 0;
  readonly #value: Float64Array;
  readonly #shared: Float64Array;
  readonly #first: Int32Array;
  readonly #second: Int32Array;

  /** The `count` best of those that rank after `after`. */
  constructor(
    private readonly count: number,
    private readonly after?: RankedPair,
  ) {
    this.#value = new Float64Array(count);
    this.#shared = new Float64Array(count);
    this.#first = new Int32Array(count);
    this.#second = new Int32Array(count);
  }

  /** No pair with a value below this one is kept any more. O(1). */
  get worst(): number {
    if (this.count === 0) return Infinity;
    return this.#size < this.count ? -Infinity : this.#value[0]!;
  }

  /** O(log count) when it is among the best so far, else O(1). */
  offer(value: number, shared: number, first: number, second: number): void {
    if (this.#size === this.count) {
      // The common case first: worse than all that are kept.
      if (value < this.worst) return;
      if (!this.#isBefore(value, shared, first, second, 0)) return;
    }
    if (this.after && !isAfter(value, shared, first, second, this.after)) return;
    if (this.#size < this.count) {
      this.#put(this.#size, value, shared, first, second);
      this.#rise(this.#size++);
    } else {
      this.#put(0, value, shared, first, second);
      this.#sink();
    }
  }

  /** Those that were kept, best first. O(count log count). */
  ranked(): RankedPairs {
    const size = this.#size;
    const slots = new Array<number>(size);
    for (let slot = 0; slot < size; slot++) slots[slot] = slot;
    slots.sort((a, b) => (this.#isBeforeSlot(a, b) ? -1 : 1));
    // In loops, since filling by a function takes longer than finding the pairs of a row.
    const value = new Float64Array(size);
    const shared = new Float64Array(size);
    const first = new Int32Array(size);
    const second = new Int32Array(size);
    for (let place = 0; place < size; place++) {
      const slot = slots[place]!;
      value[place] = this.#value[slot]!;
      shared[place] = this.#shared[slot]!;
      first[place] = this.#first[slot]!;
      second[place] = this.#second[slot]!;
    }
    return { length: size, value, shared, first, second };
  }

  #isBefore(value: number, shared: number, first: number, second: number, slot: number): boolean {
    if (value !== this.#value[slot]!) return value > this.#value[slot]!;
    if (shared !== this.#shared[slot]!) return shared > this.#shared[slot]!;
    if (first !== this.#first[slot]!) return first < this.#first[slot]!;
    return second < this.#second[slot]!;
  }

  #isBeforeSlot(a: number, b: number): boolean {
    return this.#isBefore(this.#value[a]!, this.#shared[a]!, this.#first[a]!, this.#second[a]!, b);
  }

  #put(slot: number, value: number, shared: number, first: number, second: number): void {
    this.#value[slot] = value;
    this.#shared[slot] = shared;
    this.#first[slot] = first;
    this.#second[slot] = second;
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBeforeSlot(parent, at)) return;
      this.#swap(parent, at);
      at = parent;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      let worst = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < this.#size; child++) {
        if (this.#isBeforeSlot(worst, child)) worst = child;
      }
      if (worst === at) return;
      this.#swap(worst, at);
      at = worst;
    }
  }

  #swap(a: number, b: number): void {
    for (const column of [this.#value, this.#shared, this.#first, this.#second]) {
      const kept = column[a]!;
      column[a] = column[b]!;
      column[b] = kept;
    }
  }
}

function isAfter(
  value: number,
  shared: number,
  first: number,
  second: number,
  mark: RankedPair,
): boolean {
  if (value !== mark.value) return value < mark.value;
  if (shared !== mark.shared) return shared < mark.shared;
  if (first !== mark.first) return first > mark.first;
  return second > mark.second;
}
