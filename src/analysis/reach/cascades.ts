/**
 * How far word goes when each passes it on by chance: draws of the independent cascade (Kempe, Kleinberg &
 * Tardos 2003, KDD, 137–146), counted by node, by group of nodes and by draw.
 */
import type { DirectedGraph } from '../../graph/informationGraph.js';
import { RandomWords } from '../random.js';
import type { Steps } from '../steps.js';
import { LANES, LaneSpread, ones } from './laneSpread.js';

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
  if (first % LANES !== 0) {
    throw new RangeError(`Got draws from ${first}, wanted a multiple of ${LANES}.`);
  }
  const spread = new LaneSpread(graph, probability);
  const { reached } = spread;
  const nodes = new Int32Array(graph.size);
  const inGroups = new Int32Array(groups.offsets.length - 1);
  let [sum, squares] = [0, 0];
  for (let draw = first; draw < end; draw += LANES) {
    const words = new RandomWords(seed, draw / LANES);
    const lanes = Math.min(LANES, end - draw);
    spread.begin([[from, lanes === LANES ? -1 : (1 << lanes) - 1]]);
    for (let step = 0; step < steps; step++) yield* spread.step(words);

    const tally = new LaneCounts();
    for (const node of spread.touched) {
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
    for (let lane = 0; lane < lanes; lane++) {
      const count = tally.of(lane);
      sum += count;
      squares += count * count;
    }
    yield (draw + lanes - first) / (end - first);
  }
  return { nodes, groups: inGroups, sum, squares };
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
