/**
 * Key players: a few nodes that matter most together, which are seldom those that matter most one by
 * one (Borgatti 2006, Comput. Math. Organ. Theory 12, 21–34). Whose leaving parts most pairs of the
 * others (KPP-Neg), and from whom most others are reached in few steps (KPP-Pos). Chosen one after the
 * other, then exchanged one by one for as long as that is better: close to the best, not proven to be it.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import { cutsOf } from './cuts.js';

export interface KeyPlayers {
  /** Nodes, the one that was chosen first in front. */
  readonly players: Int32Array;
  /** What is had with none of them, and with so many of them: 0 to `players.length`. */
  readonly values: Float64Array;
}

/** Which nodes may be chosen, and how many. */
export interface Choice {
  readonly from: number;
  /** The first that may not. */
  readonly to: number;
  readonly count: number;
}

/**
 * Players whose leaving leaves the fewest pairs joined; values are fragmentation, the share of the pairs
 * of those who are left that no way joins (NaN where fewer than two are left). Equally good ones: the
 * lowest node. O(count · (n + m)) time a round of exchanges, O(n) memory.
 */
export function* fragmentingPlayers(
  graph: UndirectedGraph,
  { from, to, count }: Choice,
): Steps<KeyPlayers> {
  const without = new Uint8Array(graph.size);
  const players: number[] = [];

  /** The best to take away next, and how many ordered pairs are joined then. */
  const next = (): { player: number; joined: number } => {
    const { partedPairs, joinedWith } = cutsOf(graph, without);
    const joined = joinedWith.reduce((sum, others) => sum + others, 0);
    let player = -1;
    let least = Infinity;
    for (let node = from; node < to; node++) {
      if (without[node]) continue;
      const left = joined - partedPairs[node]! - 2 * joinedWith[node]!;
      if (left < least) [player, least] = [node, left];
    }
    return { player, joined: least };
  };

  let reached = Infinity;
  while (players.length < Math.min(count, to - from)) {
    const { player, joined } = next();
    players.push(player);
    without[player] = 1;
    reached = joined;
    yield;
  }
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let place = 0; place < players.length; place++) {
      const old = players[place]!;
      without[old] = 0;
      const { player, joined } = next();
      const chosen = joined < reached ? player : old;
      isBetter ||= chosen !== old;
      reached = Math.min(reached, joined);
      players[place] = chosen;
      without[chosen] = 1;
      yield;
    }
  }

  const values = new Float64Array(players.length + 1);
  without.fill(0);
  for (let taken = 0; taken <= players.length; taken++) {
    if (taken > 0) without[players[taken - 1]!] = 1;
    const joined = cutsOf(graph, without).joinedWith.reduce((sum, others) => sum + others, 0);
    const left = graph.size - taken;
    values[taken] = left > 1 ? 1 - joined / (left * (left - 1)) : NaN;
    yield;
  }
  return { players: Int32Array.from(players), values };
}

/**
 * Players from one of whom at least most nodes are no more than `steps` lines away, the players
 * themselves among them; values are shares of all nodes. Equally good ones: first the one with the larger
 * surroundings, then the lowest node. O(nodes that may be chosen · size of their surroundings) time a
 * round at most, O(n) memory.
 */
export function* reachingPlayers(
  graph: UndirectedGraph,
  { from, to, count }: Choice,
  steps: number,
): Steps<KeyPlayers> {
  const around = surroundingsOf(graph, steps);
  const sizes = new Int32Array(to - from);
  for (let node = from; node < to; node++) {
    sizes[node - from] = around(node).length;
    yield;
  }
  const candidates = Int32Array.from(sizes, (_, at) => from + at).sort(
    (a, b) => sizes[b - from]! - sizes[a - from]! || a - b,
  );
  // How many of the players reach a node.
  const reachedBy = new Int32Array(graph.size);
  const isPlayer = new Uint8Array(graph.size);
  const players: number[] = [];
  const countAround = (node: number, by: number): void => {
    for (const other of around(node)) reachedBy[other]! += by;
  };

  /** Who adds most; nobody can add more than stands around, so that the rest need not be looked at. */
  function* next(): Steps<{ player: number; gain: number }> {
    let player = -1;
    let gain = -1;
    for (const node of candidates) {
      if (sizes[node - from]! <= gain) break;
      if (isPlayer[node]) continue;
      let added = 0;
      for (const other of around(node)) if (reachedBy[other] === 0) added++;
      if (added > gain) [player, gain] = [node, added];
      yield;
    }
    return { player, gain };
  }

  while (players.length < Math.min(count, to - from)) {
    const { player } = yield* next();
    players.push(player);
    isPlayer[player] = 1;
    countAround(player, 1);
  }
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let place = 0; place < players.length; place++) {
      const old = players[place]!;
      countAround(old, -1);
      isPlayer[old] = 0;
      let own = 0;
      for (const other of around(old)) if (reachedBy[other] === 0) own++;
      const { player, gain } = yield* next();
      const chosen = gain > own ? player : old;
      isBetter ||= chosen !== old;
      players[place] = chosen;
      isPlayer[chosen] = 1;
      countAround(chosen, 1);
    }
  }

  const values = new Float64Array(players.length + 1);
  reachedBy.fill(0);
  let reached = 0;
  players.forEach((player, place) => {
    for (const other of around(player)) if (reachedBy[other]!++ === 0) reached++;
    values[place + 1] = reached / graph.size;
  });
  return { players: Int32Array.from(players), values };
}

/** The nodes at most so many lines away, the node itself among them; valid until asked again. */
function surroundingsOf(
  { size, offsets, neighbours }: UndirectedGraph,
  steps: number,
): (node: number) => Int32Array {
  const seenFor = new Int32Array(size).fill(-1);
  const found = new Int32Array(size);
  let asked = 0;
  return (node) => {
    const mark = asked++;
    seenFor[node] = mark;
    found[0] = node;
    let length = 1;
    for (let step = 0, begin = 0; step < steps && begin < length; step++) {
      const end = length;
      for (; begin < end; begin++) {
        const stop = offsets[found[begin]! + 1]!;
        for (let at = offsets[found[begin]!]!; at < stop; at++) {
          const other = neighbours[at]!;
          if (seenFor[other] === mark) continue;
          seenFor[other] = mark;
          found[length++] = other;
        }
      }
    }
    return found.subarray(0, length);
  };
}
