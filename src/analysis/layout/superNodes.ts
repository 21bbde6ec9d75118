/**
 * A map of very many networks as one of few: communities of networks as super-nodes, what lies within
 * each and between every two summed up.
 */
import { leiden } from '../communities/leiden.js';
import { EDGES_A_STEP } from '../communities/level.js';
import { newmanModel } from '../communities/modularity.js';
import { jaccard } from '../measures.js';
import { type Projection, projectionOf } from '../projections/projection.js';
import type { Steps } from '../steps.js';
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import type { UndirectedGraph } from '../../graph/undirected.js';

export interface SuperNodesRequest {
  /** Rows are joined from so many shared columns on; at least 1. */
  readonly minShared: number;
  /** Communities that stand by themselves at the most. */
  readonly most: number;
  /** The same seed gives the same communities. */
  readonly seed: number;
}

/** Super-nodes, or by which limit the overlaps are too many. */
export type SuperNodes = Grouped | Extract<Projection, { readonly fits: false }>;

export interface Grouped {
  readonly fits: true;
  /** The super-node of each row: communities by falling size, and the rest, if there is one, last. */
  readonly groupOf: Int32Array;
  /** How many super-nodes. */
  readonly count: number;
  /** The super-node that is no community but all that stand in none that is drawn; −1 without. */
  readonly rest: number;
  /** Overlaps between rows of the same super-node, and the sum of their jaccard. */
  readonly overlapsWithin: Int32Array;
  readonly weightWithin: Float64Array;
  /** Every two super-nodes with overlaps between them, `from < to`, in order of from, then of to. */
  readonly ties: Ties;
}

export interface Ties {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Overlaps between their rows. */
  readonly overlaps: Int32Array;
  /** The sum of the jaccard of these. */
  readonly weight: Float64Array;
}

/**
 * Rows divided by Leiden under Newman's modularity, every two that share enough joined by the jaccard of
 * their columns. A community of one row, and one beyond the `most` largest, goes to the rest. Throws
 * RangeError for a `minShared` or a `most` below 1. Costs what `projectionOf` and `leiden` do, and memory
 * of 12 bytes for every two super-nodes.
 */
export function* superNodes(
  graph: Incidence,
  { minShared, most, seed }: SuperNodesRequest,
): Steps<SuperNodes> {
  if (!(most >= 1)) throw new RangeError(`Expected most of at least 1, got ${most}.`);
  const projection = yield* projectionOf(graph, { minShared, weight: 'shared' });
  if (!projection.fits) return projection;
  const alike = yield* byJaccard(projection.graph, graph.rowOffsets);
  const request = { seed, resolution: 1 };
  const { communityOf, count } = yield* leiden(alike, newmanModel(alike), request);
  const sizes = new Int32Array(count);
  for (const own of communityOf) sizes[own]!++;
  // The largest come first, so that those of one row come last.
  const drawn = Math.min(most, sizes.filter((size) => size > 1).length);
  const hasRest = drawn < count;
  const groupOf = communityOf.map((own) => Math.min(own, drawn));
  const groups = drawn + Number(hasRest);
  return {
    fits: true,
    groupOf,
    count: groups,
    rest: hasRest ? drawn : -1,
    ...(yield* summedUp(alike, groupOf, groups)),
  };
}

/** Shared columns become the jaccard of the two rows. */
function* byJaccard(shared: UndirectedGraph, rowOffsets: Int32Array): Steps<UndirectedGraph> {
  const { size, offsets, neighbours } = shared;
  const weights = new Float64Array(neighbours.length);
  let looked = 0;
  for (let row = 0; row < size; row++) {
    const sizeA = degreeOf(rowOffsets, row);
    const end = offsets[row + 1]!;
    for (let at = offsets[row]!; at < end; at++) {
      const sizeB = degreeOf(rowOffsets, neighbours[at]!);
      weights[at] = jaccard({ shared: shared.weights![at]!, sizeA, sizeB })!;
    }
    looked += end - offsets[row]!;
    if (looked < EDGES_A_STEP) continue;
    looked = 0;
    yield;
  }
  return { size, offsets, neighbours, weights };
}

function* summedUp(
  { size, offsets, neighbours, weights }: UndirectedGraph,
  groupOf: Int32Array,
  groups: number,
): Steps<Pick<Grouped, 'overlapsWithin' | 'weightWithin' | 'ties'>> {
  // Of groups a ≤ b at a · groups + b.
  const overlaps = new Int32Array(groups * groups);
  const sums = new Float64Array(groups * groups);
  let looked = 0;
  for (let row = 0; row < size; row++) {
    const own = groupOf[row]!;
    const end = offsets[row + 1]!;
    for (let at = offsets[row]!; at < end; at++) {
      if (neighbours[at]! < row) continue;
      const other = groupOf[neighbours[at]!]!;
      const pair = own < other ? own * groups + other : other * groups + own;
      overlaps[pair]!++;
      sums[pair]! += weights![at]!;
    }
    looked += end - offsets[row]!;
    if (looked < EDGES_A_STEP) continue;
    looked = 0;
    yield;
  }
  const tied = Int32Array.from(overlaps.keys()).filter(
    (pair) => overlaps[pair]! > 0 && pair % (groups + 1) !== 0,
  );
  const within = Int32Array.from({ length: groups }, (_, group) => group * (groups + 1));
  return {
    overlapsWithin: within.map((pair) => overlaps[pair]!),
    weightWithin: Float64Array.from(within, (pair) => sums[pair]!),
    ties: {
      from: tied.map((pair) => Math.floor(pair / groups)),
      to: tied.map((pair) => pair % groups),
      overlaps: tied.map((pair) => overlaps[pair]!),
      weight: Float64Array.from(tied, (pair) => sums[pair]!),
    },
  };
}

/**
 * How many columns each group of rows has, each counted once a group. O(rows · log + places) time.
 */
export function columnsOfGroups(
  { rowOffsets, rowColumns, columnOffsets }: Incidence,
  groupOf: Int32Array,
  groups: number,
): Int32Array {
  const rows = Int32Array.from(groupOf.keys()).sort((a, b) => groupOf[a]! - groupOf[b]! || a - b);
  const lastSeen = new Int32Array(columnOffsets.length).fill(-1);
  const counts = new Int32Array(groups);
  for (const row of rows) {
    const group = groupOf[row]!;
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const column = rowColumns[at]!;
      if (lastSeen[column] === group) continue;
      lastSeen[column] = group;
      counts[group]!++;
    }
  }
  return counts;
}
