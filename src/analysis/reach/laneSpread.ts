/**
 * Word that spreads in 32 worlds at once, a bit of a word for each of them, so that an arc is looked at
 * once for all: who has just heard tells each of those it can tell once, with the same probability
 * (independent cascade; Kempe, Kleinberg & Tardos 2003, KDD, 137–146).
 */
import type { DirectedGraph } from '../../graph/informationGraph.js';
import type { RandomWords } from '../random.js';
import type { Steps } from '../steps.js';

/** Worlds that are looked at at once: the bits of a word. */
export const LANES = 32;

/** Arcs that are looked at in one step: a millisecond or two. */
const ARCS_A_STEP = 65_536;

/** Word on its way in all worlds: `begin` with who has heard, then `step` by step. */
export class LaneSpread {
  /** By node, the worlds in which it has heard. */
  readonly reached: Int32Array;
  /** Who has heard in any of them. */
  touched: number[] = [];
  readonly #fresh: Int32Array;
  readonly #next: Int32Array;
  readonly #limit: number;
  #frontier: number[] = [];
  #untilPause = ARCS_A_STEP;

  /** Throws RangeError for a probability that is not more than 0 and at most 1. O(n) memory. */
  constructor(
    private readonly graph: DirectedGraph,
    probability: number,
  ) {
    if (!(probability > 0 && probability <= 1)) {
      throw new RangeError(`Got the probability ${probability}, wanted more than 0 and at most 1.`);
    }
    this.#limit = limitOf(probability);
    this.reached = new Int32Array(graph.size);
    this.#fresh = new Int32Array(graph.size);
    this.#next = new Int32Array(graph.size);
  }

  /** Forgets what was; a node has heard in some worlds then, for each that is begun with. */
  begin(starts: Iterable<readonly [node: number, worlds: number]>): void {
    for (const node of this.#frontier) this.#fresh[node] = 0;
    for (const node of this.touched) this.reached[node] = 0;
    this.touched = [];
    for (const [node, worlds] of starts) {
      if (this.reached[node] === 0) this.touched.push(node);
      this.reached[node]! |= worlds;
      this.#fresh[node] = this.reached[node]!;
    }
    this.#frontier = [...this.touched];
  }

  /** One more step. O(arcs of those who have just heard). */
  *step(words: RandomWords): Steps<void> {
    const { reached, touched } = this;
    const { offsets, targets } = this.graph;
    const [fresh, next, limit] = [this.#fresh, this.#next, this.#limit];
    const following: number[] = [];
    for (const node of this.#frontier) {
      const telling = fresh[node]!;
      fresh[node] = 0;
      const end = offsets[node + 1]!;
      for (let arc = offsets[node]!; arc < end; arc++) {
        const target = targets[arc]!;
        const open = telling & ~reached[target]!;
        if (open === 0) continue;
        const told = limit === CERTAIN ? open : chosenBits(open, limit, words);
        if (told === 0) continue;
        if (reached[target] === 0) touched.push(target);
        if (next[target] === 0) following.push(target);
        reached[target]! |= told;
        next[target]! |= told;
      }
      this.#untilPause -= end - offsets[node]!;
      if (this.#untilPause <= 0) {
        this.#untilPause = ARCS_A_STEP;
        yield;
      }
    }
    for (const node of following) {
      fresh[node] = next[node]!;
      next[node] = 0;
    }
    this.#frontier = following;
  }
}

const CERTAIN = 2 ** 32;

/** A probability as chances of 2^32. */
export function limitOf(probability: number): number {
  return Math.round(probability * CERTAIN);
}

/**
 * Of the bits, each with probability limit / 2^32 by itself: random numbers are held against the limit
 * bit by bit from the highest on, all at once, until each is known to be below it or not; as a rule
 * seven words for 32 bits.
 */
export function chosenBits(bits: number, limit: number, words: RandomWords): number {
  let undecided = bits;
  let below = 0;
  for (let place = 31; place >= 0 && undecided !== 0; place--) {
    const random = words.next();
    if ((limit >>> place) & 1) {
      below |= undecided & ~random;
      undecided &= random;
    } else {
      undecided &= ~random;
    }
  }
  return below;
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
export function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
