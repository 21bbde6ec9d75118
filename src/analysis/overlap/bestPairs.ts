/**
 * The best pairs of those that are offered, without keeping any other: a heap (Williams 1964,
 * Communications of the ACM 7, 347–348) as columns, its worst on top, to be replaced by what is better.
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
    if (this.#size < this.count) this.#rise(this.#size++, value, shared, first, second);
    else this.#sink(value, shared, first, second);
  }

  /** Those that were kept, best first, in place: none can be offered after it. O(count log count). */
  ranked(): RankedPairs {
    const length = this.#size;
    while (this.#size > 1) {
      const last = --this.#size;
      const [value, shared] = [this.#value[last]!, this.#shared[last]!];
      const [first, second] = [this.#first[last]!, this.#second[last]!];
      this.#move(0, last);
      this.#sink(value, shared, first, second);
    }
    return {
      length,
      value: this.#value.subarray(0, length),
      shared: this.#shared.subarray(0, length),
      first: this.#first.subarray(0, length),
      second: this.#second.subarray(0, length),
    };
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

  /** Puts a pair where it belongs between an empty slot and the top; those it passes move down. */
  #rise(empty: number, value: number, shared: number, first: number, second: number): void {
    let at = empty;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isBefore(value, shared, first, second, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, value, shared, first, second);
  }

  /** Puts a pair where it belongs below the top, whose pair is given up; those it passes move up. */
  #sink(value: number, shared: number, first: number, second: number): void {
    const size = this.#size;
    let at = 0;
    for (;;) {
      let worst = 2 * at + 1;
      if (worst >= size) break;
      if (worst + 1 < size && this.#isBeforeSlot(worst, worst + 1)) worst++;
      if (!this.#isBefore(value, shared, first, second, worst)) break;
      this.#move(worst, at);
      at = worst;
    }
    this.#put(at, value, shared, first, second);
  }

  #move(from: number, to: number): void {
    this.#value[to] = this.#value[from]!;
    this.#shared[to] = this.#shared[from]!;
    this.#first[to] = this.#first[from]!;
    this.#second[to] = this.#second[from]!;
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
