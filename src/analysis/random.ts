/**
 * Chance for analysis, from a seed that is given, so that an answer can be had again: mulberry32 of
 * Tommy Ettinger (2017, public domain), whose 2^32 numbers pass the tests that draws of this size need.
 */

/** Gives numbers of at least 0 and less than 1; the same ones for the same seed. */
export function randomBy(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The numbers below `size` in a random order (Fisher–Yates). O(size). */
export function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, place) => place);
  for (let last = size - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  return order;
}

/** Words that are made at once, so that the state stands still in registers meanwhile. */
const WORDS_AT_ONCE = 512;

/**
 * Words of 32 random bits, as signed integers, for work that draws more of them than the numbers above
 * last for: xoshiro128** (Blackman & Vigna 2021, ACM Trans. Math. Softw. 47, 36). Streams of one seed are
 * far apart, so that each part of the work can have its own.
 */
export class RandomWords {
  readonly #words = new Int32Array(WORDS_AT_ONCE);
  readonly #state = new Int32Array(4);
  #next = WORDS_AT_ONCE;

  constructor(seed: number, stream: number) {
    const filling = randomBy(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
    for (let at = 0; at < 4; at++) this.#state[at] = Math.floor(filling() * 0x1_0000_0000) | 0;
    // The one state that it never leaves.
    if (this.#state.every((word) => word === 0)) this.#state[0] = 1;
  }

  next(): number {
    if (this.#next === WORDS_AT_ONCE) this.#make();
    return this.#words[this.#next++]!;
  }

  #make(): void {
    const words = this.#words;
    let [a, b, c, d] = this.#state as unknown as [number, number, number, number];
    for (let at = 0; at < WORDS_AT_ONCE; at++) {
      words[at] = Math.imul(rotated(Math.imul(b, 5), 7), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotated(d, 11);
    }
    this.#state.set([a, b, c, d]);
    this.#next = 0;
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
