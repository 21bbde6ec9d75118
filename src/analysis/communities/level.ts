/**
 * A graph at one level of Leiden: its nodes are communities found at the level below, with what chance
 * would put between them. Edges within a node are left out, since no move changes them.
 */
import type { Steps } from '../steps.js';

export interface Level {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** The two sides of the null model; see `NullModel`. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Communities of the nodes of a level, numbered from 0. */
export interface Partition {
  readonly communityOf: Int32Array;
  readonly count: number;
}

/** Edges that are looked at in one step: a millisecond or two. */
export const EDGES_A_STEP = 100_000;

/** The communities that are not empty, numbered anew in the order of their first nodes. O(n). */
export function compact(communityOf: Int32Array): Partition {
  const numbers = new Int32Array(communityOf.length).fill(-1);
  let count = 0;
  const compacted = communityOf.map((old) => {
    if (numbers[old]! < 0) numbers[old] = count++;
    return numbers[old]!;
  });
  return { communityOf: compacted, count };
}

/** The level above, whose nodes are the parts. O(n + m) time and memory. */
export function* aggregated(level: Level, parts: Partition): Steps<Level> {
  const { size, offsets, neighbours, weights, first, second } = level;
  const { communityOf: partOf, count } = parts;
  const starts = new Int32Array(count + 1);
  for (let node = 0; node < size; node++) starts[partOf[node]! + 1]!++;
  for (let part = 0; part < count; part++) starts[part + 1]! += starts[part]!;
  const next = starts.slice();
  const nodes = new Int32Array(size);
  for (let node = 0; node < size; node++) nodes[next[partOf[node]!]!++] = node;

  const above = {
    size: count,
    offsets: new Int32Array(count + 1),
    first: new Float64Array(count),
    second: new Float64Array(count),
  };
  const joined = new Int32Array(neighbours.length);
  const joinedWeights = new Float64Array(neighbours.length);
  const weightTo = new Float64Array(count);
  let filled = 0;
  let looked = 0;
  for (let part = 0; part < count; part++) {
    const start = filled;
    for (let place = starts[part]!; place < starts[part + 1]!; place++) {
      const node = nodes[place]!;
      above.first[part]! += first[node]!;
      above.second[part]! += second[node]!;
      const end = offsets[node + 1]!;
      for (let at = offsets[node]!; at < end; at++) {
        const other = partOf[neighbours[at]!]!;
        if (other === part) continue;
        if (weightTo[other] === 0) joined[filled++] = other;
        weightTo[other]! += weights[at]!;
      }
      looked += end - offsets[node]!;
    }
    for (let at = start; at < filled; at++) {
      joinedWeights[at] = weightTo[joined[at]!]!;
      weightTo[joined[at]!] = 0;
    }
    above.offsets[part + 1] = filled;
    if (looked < EDGES_A_STEP) continue;
    looked = 0;
    yield;
  }
  return {
    ...above,
    neighbours: joined.slice(0, filled),
    weights: joinedWeights.slice(0, filled),
  };
}
