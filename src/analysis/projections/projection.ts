/**
 * A two-mode graph seen from one of its modes: two rows are joined where they share columns. Newman
 * 2001, Phys. Rev. E 64, 016132 for the weights.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import { WedgeSweep } from '../overlap/wedgeSweep.js';
import type { Steps } from '../steps.js';

/** How much an edge weighs: shared columns, or for each of them 1 / (its rows − 1). */
export type ProjectionWeight = 'shared' | 'newman';

export interface ProjectionRequest {
  /** Rows are joined from so many shared columns on; at least 1. */
  readonly minShared: number;
  readonly weight: ProjectionWeight;
}

/** Beyond this a projection tells nothing any more, and takes more than 400 MB. */
export const MOST_EDGES = 10_000_000;
/** Ways from a row over a column to another row: some ten seconds. */
export const MOST_WEDGES = 1_000_000_000;

/** A projection, or which limit it would exceed. */
export type Projection =
  | { readonly fits: true; readonly graph: UndirectedGraph }
  | { readonly fits: false; readonly limit: 'edges' | 'wedges'; readonly most: number };

/** The same two-mode graph seen from its columns. */
export function turned({
  rowOffsets,
  rowColumns,
  columnOffsets,
  columnRows,
}: Incidence): Incidence {
  return {
    rowOffsets: columnOffsets,
    rowColumns: columnRows,
    columnOffsets: rowOffsets,
    columnRows: rowColumns,
  };
}

/**
 * Rows as nodes. Throws RangeError for a `minShared` below 1. O(wedges) time, in which a column of d
 * rows has d(d−1)/2 wedges; memory 36 bytes an edge and 10 a row. Whether the wedges are too many is
 * known before the first is counted, and the edges are given up as soon as they are too many.
 */
export function* projectionOf(
  graph: Incidence,
  { minShared, weight }: ProjectionRequest,
  mostEdges = MOST_EDGES,
): Steps<Projection> {
  const sweep = new WedgeSweep(graph, minShared);
  if (wedgesOf(graph) > MOST_WEDGES) return { fits: false, limit: 'wedges', most: MOST_WEDGES };
  const size = graph.rowOffsets.length - 1;
  const { others, counts, weights } = sweep;
  const ends = new Int32Array(size);
  let seconds = new Int32Array(1024);
  let values = new Float64Array(1024);
  let edges = 0;
  for (let row = 0; row < size; row++) {
    sweep.begin(row);
    do yield row / size;
    while (sweep.countOn());
    const { found } = sweep;
    if (edges + found > mostEdges) return { fits: false, limit: 'edges', most: mostEdges };
    if (edges + found > seconds.length) {
      const length = Math.min(mostEdges, Math.max(2 * seconds.length, edges + found));
      seconds = widened(seconds, new Int32Array(length));
      values = widened(values, new Float64Array(length));
    }
    if (weight === 'newman') sweep.weigh();
    for (let index = 0; index < found; index++) {
      const other = others[index]!;
      seconds[edges] = other;
      values[edges++] = weight === 'newman' ? weights[other]! : counts[other]!;
    }
    ends[row] = edges;
    sweep.clear();
  }
  return { fits: true, graph: yield* onBothSides(ends, seconds, values) };
}

/** Σ d(d−1)/2 over columns with d rows each. O(columns). */
function wedgesOf({ columnOffsets }: Incidence): number {
  let wedges = 0;
  for (let column = 0; column + 1 < columnOffsets.length; column++) {
    const degree = degreeOf(columnOffsets, column);
    wedges += (degree * (degree - 1)) / 2;
  }
  return wedges;
}

/** Every edge beside both its ends, from edges that stand beside their lower one, in any order. */
function* onBothSides(
  ends: Int32Array,
  seconds: Int32Array,
  values: Float64Array,
): Steps<UndirectedGraph> {
  const size = ends.length;
  const edges = size === 0 ? 0 : ends[size - 1]!;
  const offsets = new Int32Array(size + 1);
  for (let row = 0, edge = 0; row < size; row++) {
    offsets[row + 1]! += ends[row]! - edge;
    for (; edge < ends[row]!; edge++) offsets[seconds[edge]! + 1]!++;
  }
  for (let row = 0; row < size; row++) offsets[row + 1]! += offsets[row]!;
  yield;
  const neighbours = new Int32Array(2 * edges);
  const weights = new Float64Array(2 * edges);
  const next = offsets.slice();
  // Lower neighbours first, ascending because rows come in order.
  for (let row = 0, edge = 0; row < size; row++) {
    for (; edge < ends[row]!; edge++) {
      const at = next[seconds[edge]!]!++;
      neighbours[at] = row;
      weights[at] = values[edge]!;
    }
  }
  yield;
  // Then the higher ones: going through rows again, each is met by its neighbours in order.
  for (let row = 0; row < size; row++) {
    const end = next[row]!;
    for (let at = offsets[row]!; at < end; at++) {
      const lower = neighbours[at]!;
      const place = next[lower]!++;
      neighbours[place] = row;
      weights[place] = weights[at]!;
    }
  }
  return { size, offsets, neighbours, weights };
}

function widened<Column extends Int32Array | Float64Array>(column: Column, wider: Column): Column {
  wider.set(column);
  return wider;
}
