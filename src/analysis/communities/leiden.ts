/**
 * Communities: who has more to do with each other than chance would give them. By the Leiden algorithm
 * of Traag, Waltman & van Eck 2019, Scientific Reports 9, 5233, for Newman's modularity and Barber's.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import { randomBy } from '../random.js';
import type { Steps } from '../steps.js';
import { aggregated, compact, type Level, type Partition } from './level.js';
import type { NullModel } from './modularity.js';
import { moveNodes } from './moveNodes.js';
import { refine } from './refine.js';

/** Rounds over all levels, each of which begins with what the one before found. */
const ROUNDS = 3;

export interface LeidenRequest {
  /** The same seed gives the same communities, on every machine. */
  readonly seed: number;
  /** Above 1 communities become smaller, below 1 larger; more than 0. */
  readonly resolution: number;
}

/**
 * A community for each node, the largest first, equal ones by their lowest node. Each is connected, and
 * none gains by being joined with another. Throws RangeError for a resolution that is not above 0.
 * Close to O(n + m) time in practice, O(n + m) memory.
 */
export function* leiden(
  graph: UndirectedGraph,
  model: NullModel,
  { seed, resolution }: LeidenRequest,
): Steps<Partition> {
  if (!(resolution > 0)) {
    throw new RangeError(`Expected a resolution above 0, got ${resolution}.`);
  }
  const random = randomBy(seed);
  const factor = model.total > 0 ? resolution / model.total : 0;
  const { size, offsets, neighbours } = graph;
  const weights = graph.weights ?? new Float64Array(neighbours.length).fill(1);
  const lowest: Level = { size, offsets, neighbours, weights, ...model };
  let communityOf: Int32Array = Int32Array.from({ length: size }, (_, node) => node);
  for (let round = 0; round < ROUNDS; round++) {
    let level = lowest;
    let begin = communityOf;
    const nodeOf = Int32Array.from({ length: size }, (_, node) => node);
    for (;;) {
      const moved = yield* moveNodes(level, begin, factor, random);
      begin = moved.communityOf;
      if (moved.count === level.size) break;
      const parts = yield* refine(level, moved, factor, random);
      if (parts.count === level.size) break;
      level = yield* aggregated(level, parts);
      const above = new Int32Array(level.size);
      parts.communityOf.forEach((part, node) => (above[part] = begin[node]!));
      begin = above;
      for (let node = 0; node < size; node++) nodeOf[node] = parts.communityOf[nodeOf[node]!]!;
      yield;
    }
    const found = begin;
    communityOf = nodeOf.map((node) => found[node]!);
  }
  return inOrder(connectedParts(graph, communityOf));
}

/**
 * Communities fallen apart into what is connected: where the last level could not part them. That never
 * lowers the modularity. O(n + m).
 */
function connectedParts(graph: UndirectedGraph, communityOf: Int32Array): Partition {
  const { size, offsets, neighbours } = graph;
  const partOf = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (partOf[root]! >= 0) continue;
    partOf[root] = count;
    queue[0] = root;
    let found = 1;
    for (let next = 0; next < found; next++) {
      const node = queue[next]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const other = neighbours[at]!;
        if (partOf[other]! >= 0 || communityOf[other] !== communityOf[node]) continue;
        partOf[other] = count;
        queue[found++] = other;
      }
    }
    count++;
  }
  return { communityOf: partOf, count };
}

/** Communities numbered by falling size, equal ones by their lowest node. O(n + communities · log). */
function inOrder(partition: Partition): Partition {
  // After this, communities are in the order of their lowest nodes.
  const { communityOf, count } = compact(partition.communityOf);
  const sizes = new Int32Array(count);
  for (const own of communityOf) sizes[own]!++;
  const order = Int32Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const numbers = new Int32Array(count);
  order.forEach((own, place) => (numbers[own] = place));
  return { communityOf: communityOf.map((own) => numbers[own]!), count };
}
