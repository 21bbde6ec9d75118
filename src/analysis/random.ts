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

/**
 * Gives words of 32 random bits, as signed integers, for work that draws more of them than the numbers
 * above last for: xoshiro128** (Blackman & Vigna 2021, ACM Trans. Math. Softw. 47, 36). Streams of one seed
 * are far apart, so that each part of the work can have its own.
 */
export function wordsBy(seed: number, stream: number): () => number {
  const state = new Int32Array(4);
  const filling = randomBy(Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b));
  for (let at = 0; at < 4; at++) state[at] = Math.floor(filling() * 0x1_0000_0000) | 0;
  // The one state that it never leaves.
  if (state.every((word) => word === 0)) state[0] = 1;
  return () => {
    const word = Math.imul(rotated(Math.imul(state[1]!, 5), 7), 9);
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotated(state[3]!, 11);
    return word;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
