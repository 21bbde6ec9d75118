/**
 * How far word goes when each passes it on by chance: the independent cascade (Kempe, Kleinberg & Tardos
 * 2003, KDD, 137–146). Who has just heard tells each of those it can tell once, with the same
 * probability. Drawn 32 times at once, a bit of a word for each time, so that an arc is looked at once
 * for all of them.
 */
import type { DirectedGraph } from '../../graph/informationGraph.js';
import { wordsBy } from '../random.js';
import type { Steps } from '../steps.js';

/** From where word goes, in how many steps at the most, and how surely it is passed on. */
export interface Cascade {
  readonly from: number;
  readonly steps: number;
  /** More than 0 and at most 1; kept to 32 binary places. */
  readonly probability: number;
}

/** Nodes that are told of together, as compressed sparse rows. */
export interface Groups {
  readonly offsets: Int32Array;
  readonly nodes: Int32Array;
}

/** Which draws: those with numbers from `first` to before `end`; `first` is a multiple of 32. */
export interface Draws {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
}

/** What came of some draws; of several parts all of it adds up. */
export interface CascadeCounts {
  /** In how many draws each node was reached. */
  readonly nodes: Int32Array;
  /** In how many draws at least one node of each group was. */
  readonly groups: Int32Array;
  /** Of the counted nodes reached in a draw: the sum over the draws, and that of the squares. */
  readonly sum: number;
  readonly squares: number;
}

/** Draws that are made at once. */
export const DRAWS_AT_ONCE = 32;
/** Arcs that are looked at in one step: a millisecond or two. */
const ARCS_A_STEP = 65_536;

/**
 * Counts of draws; `counted` says by node which ones are added up. The same for the same seed however
 * the draws are shared out. Throws RangeError for a probability or a beginning out of range.
 * O(draws / 32 · steps · m) time at the most, O(n) memory.
 */
export function* cascades(
  graph: DirectedGraph,
  { from, steps, probability }: Cascade,
  counted: Uint8Array,
  groups: Groups,
  { seed, first, end }: Draws,
): Steps<CascadeCounts> {
  const { size, offsets, targets } = graph;
  if (!(probability > 0 && probability <= 1)) {
    throw new RangeError(`Got the probability ${probability}, wanted more than 0 and at most 1.`);
  }
  if (first % DRAWS_AT_ONCE !== 0) {
    throw new RangeError(`Got draws from ${first}, wanted a multiple of ${DRAWS_AT_ONCE}.`);
  }
  const limit = Math.round(probability * 2 ** 32);
  const reached = new Int32Array(size);
  const fresh = new Int32Array(size);
  const next = new Int32Array(size);
  const nodes = new Int32Array(size);
  const inGroups = new Int32Array(groups.offsets.length - 1);
  let [sum, squares] = [0, 0];
  let untilPause = ARCS_A_STEP;

  for (let draw = first; draw < end; draw += DRAWS_AT_ONCE) {
    const word = wordsBy(seed, draw / DRAWS_AT_ONCE);
    const all = end - draw >= DRAWS_AT_ONCE ? -1 : (1 << (end - draw)) - 1;
    const touched = [from];
    let frontier = [from];
    reached[from] = all;
    fresh[from] = all;
    for (let step = 0; step < steps && frontier.length > 0; step++) {
      const following: number[] = [];
      for (const node of frontier) {
        const telling = fresh[node]!;
        fresh[node] = 0;
        const last = offsets[node + 1]!;
        for (let arc = offsets[node]!; arc < last; arc++) {
          const target = targets[arc]!;
          const open = telling & ~reached[target]!;
          if (open === 0) continue;
          const told = limit >= 2 ** 32 ? open : chosen(open, limit, word);
          if (told === 0) continue;
          if (reached[target] === 0) touched.push(target);
          if (next[target] === 0) following.push(target);
          reached[target]! |= told;
          next[target]! |= told;
        }
        untilPause -= last - offsets[node]!;
        if (untilPause <= 0) {
          untilPause = ARCS_A_STEP;
          yield (draw - first) / (end - first);
        }
      }
      for (const node of following) {
        fresh[node] = next[node]!;
        next[node] = 0;
      }
      frontier = following;
    }
    for (const node of frontier) fresh[node] = 0;

    const tally = new LaneCounts();
    for (const node of touched) {
      nodes[node]! += ones(reached[node]!);
      if (counted[node]) tally.add(reached[node]!);
    }
    for (let group = 0; group < inGroups.length; group++) {
      let any = 0;
      for (let at = groups.offsets[group]!; at < groups.offsets[group + 1]!; at++) {
        any |= reached[groups.nodes[at]!]!;
      }
      inGroups[group]! += ones(any);
    }
    for (let lane = 0; lane < Math.min(DRAWS_AT_ONCE, end - draw); lane++) {
      const count = tally.of(lane);
      sum += count;
      squares += count * count;
    }
    for (const node of touched) reached[node] = 0;
    yield (draw - first) / (end - first);
  }
  return { nodes, groups: inGroups, sum, squares };
}

/**
 * Of the bits, each with probability limit / 2^32 by itself: random numbers are held against the limit
 * bit by bit from the highest on, all at once, until each is known to be below it or not; as a rule
 * seven words for 32 bits.
 */
function chosen(bits: number, limit: number, word: () => number): number {
  let undecided = bits;
  let below = 0;
  for (let place = 31; place >= 0 && undecided !== 0; place--) {
    const random = word();
    if ((limit >>> place) & 1) {
      below |= undecided & ~random;
      undecided &= random;
    } else {
      undecided &= ~random;
    }
  }
  return below;
}

/** How often each of 32 bits was set: counters that stand side by side, a word for each binary place. */
class LaneCounts {
  readonly #places = new Int32Array(32);

  add(bits: number): void {
    let carry = bits;
    for (let place = 0; carry !== 0; place++) {
      const before = this.#places[place]!;
      this.#places[place] = before ^ carry;
      carry &= before;
    }
  }

  of(lane: number): number {
    let count = 0;
    for (let place = 0; place < 31; place++)
      count += ((this.#places[place]! >>> lane) & 1) << place;
    return count;
  }
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
