/**
 * Which few added seats would bring word to most others: chosen one after the other, each as the one
 * that adds most (Nemhauser, Wolsey & Fisher 1978, Math. Programming 14, 265–294), by looking back from
 * those who are to be reached to who could have told them (Borgs, Brautbar, Chayes & Lucier 2014, SODA,
 * 946–957).
 */
import type { DirectedGraph } from '../../graph/informationGraph.js';
import { randomBy, RandomWords } from '../random.js';
import type { Steps } from '../steps.js';
import type { Cascade } from './cascades.js';
import { chosenBits, LANES, LaneSpread, limitOf, ones } from './laneSpread.js';

export interface SeatSearch {
  /** Who is to be reached. */
  readonly targets: Int32Array;
  /** To whom a seat would bring word, ascending. */
  readonly candidates: Int32Array;
  /** In how many steps it would: 1 where the seat is in the body from which word goes out. */
  readonly lead: number;
  /** How many to choose. */
  readonly count: number;
  /** How many worlds are drawn where not everything can be looked at. */
  readonly draws: number;
  readonly seed: number;
}

export interface HelpfulSeats {
  /** Nodes among the candidates, in the order of choosing; those that add nothing are left out. */
  readonly chosen: Int32Array;
  /** How many targets are reached without any of them, and with so many of them. */
  readonly reached: Float64Array;
  /** Whether all targets were looked at, and nothing was drawn. */
  readonly isExact: boolean;
}

/** The most targets that are all looked at, where word is surely passed on. */
const MOST_EXACT = 2_048;

/** A stream of chances apart from those by which word spreads. */
const COINS = 1_000_000;

/**
 * Of equally good ones the first. Where word is surely passed on and there are 2,048 targets at the
 * most, each is looked at; else as many worlds as are asked for, each with a target drawn by chance. For
 * seats in the source body itself what they reach together grows by less and less, so that it is at
 * least 1 − 1/e of the most that as many seats could reach (of the worlds that were drawn).
 * O(worlds / 32 · (steps · m + count · candidates)) time, O(worlds / 32 · candidates) memory.
 */
export function* helpfulSeats(
  graph: DirectedGraph,
  { from, steps, probability }: Cascade,
  { targets, candidates, lead, count, draws, seed }: SeatSearch,
): Steps<HelpfulSeats> {
  const isExact = probability === 1 && targets.length <= MOST_EXACT;
  const worlds = isExact ? targets.length : draws;
  const random = randomBy(seed);
  const targetOf = (world: number) =>
    targets[isExact ? world : Math.floor(random() * targets.length)]!;
  const spread = new LaneSpread(reversedOf(graph), probability);
  yield;
  const batches = targets.length === 0 ? 0 : Math.ceil(worlds / LANES);
  const limit = limitOf(probability ** lead);
  const tellers = new Int32Array(batches * candidates.length);
  const covered = new Int32Array(batches);
  for (let batch = 0; batch < batches; batch++) {
    const words = new RandomWords(seed, batch);
    const coins = new RandomWords(seed, COINS + batch);
    const lanes = Math.min(LANES, worlds - batch * LANES);
    spread.begin(
      Array.from({ length: lanes }, (_, lane) => [targetOf(batch * LANES + lane), 1 << lane]),
    );
    for (let step = 0; step <= steps; step++) {
      if (step > 0) yield* spread.step(words);
      if (step !== steps - lead) continue;
      for (let at = 0; at < candidates.length; at++) {
        const told = spread.reached[candidates[at]!]!;
        if (told === 0) continue;
        const isLive = probability === 1 ? told : chosenBits(told, limit, coins);
        tellers[batch * candidates.length + at] = isLive;
      }
    }
    covered[batch] = spread.reached[from]!;
    yield batch / batches;
  }

  const each = worlds === 0 ? 0 : targets.length / worlds;
  const chosen: number[] = [];
  let sum = covered.reduce((total, bits) => total + ones(bits), 0);
  const reached = [sum * each];
  while (chosen.length < count) {
    const gains = new Int32Array(candidates.length);
    for (let batch = 0; batch < batches; batch++) {
      const open = ~covered[batch]!;
      const begin = batch * candidates.length;
      for (let at = 0; at < candidates.length; at++) {
        const bits = tellers[begin + at]! & open;
        if (bits !== 0) gains[at]! += ones(bits);
      }
      yield;
    }
    let best = -1;
    for (let at = 0; at < gains.length; at++) {
      if (gains[at]! > (best < 0 ? 0 : gains[best]!)) best = at;
    }
    if (best < 0) break;
    for (let batch = 0; batch < batches; batch++) {
      covered[batch]! |= tellers[batch * candidates.length + best]!;
    }
    sum += gains[best]!;
    chosen.push(candidates[best]!);
    reached.push(sum * each);
  }
  return { chosen: Int32Array.from(chosen), reached: Float64Array.from(reached), isExact };
}

/** The same arcs turned round. O(n + m). */
function reversedOf({ size, offsets, targets }: DirectedGraph): DirectedGraph {
  const turned = new Int32Array(size + 1);
  for (const target of targets) turned[target + 1]!++;
  for (let node = 0; node < size; node++) turned[node + 1]! += turned[node]!;
  const next = turned.slice(0, size);
  const sources = new Int32Array(targets.length);
  for (let node = 0; node < size; node++) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      sources[next[targets[arc]!]!++] = node;
    }
  }
  return { size, offsets: turned, targets: sources };
}
