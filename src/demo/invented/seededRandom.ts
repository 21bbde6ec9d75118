/**
 * Chance that is the same on every machine: the generator sfc32 of Chris Doty-Humphrey's PractRand, by
 * whole-number arithmetic alone, so that the demonstration county never differs from itself.
 */
export class SeededRandom {
  #a: number;
  #b = 0x9e3779b9;
  #c = 0x243f6a88;
  #counter = 1;

  constructor(seed: number) {
    this.#a = seed | 0;
    // Near seeds give near first numbers; a dozen rounds part them.
    for (let round = 0; round < 12; round++) this.fraction();
  }

  /** At least 0 and less than 1. */
  fraction(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('Expected something to pick from, got nothing.');
    return items[this.integer(0, items.length - 1)] as T;
  }

  /** One of the items, each as likely as its weight; undefined when all weights are 0. O(items). */
  pickWeighted<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
    const total = items.reduce((sum, item) => sum + weight(item), 0);
    let left = this.fraction() * total;
    for (const item of items) {
      left -= weight(item);
      if (left < 0) return item;
    }
    return undefined;
  }

  /** The items in another order (Fisher–Yates). */
  shuffled<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.integer(0, last);
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
  }
}
