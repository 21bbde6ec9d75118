/** How many columns one row shares with every other. */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';

interface Counters {
  /** All zero between two uses. */
  readonly counts: Int32Array;
  readonly others: Int32Array;
}

/** Kept with the graph: making them anew would take longer than most answers. 8 bytes a row. */
const countersOf = new WeakMap<Int32Array, Counters>();

/**
 * The rows that share at least `minShared` columns with `row`: the first `found` of `others`, with
 * `counts` by row. Whoever reads them puts their counts back to zero before the next call. Throws
 * RangeError for a `minShared` below 1. O(wedges of the row).
 */
export function countedAgainst(
  { rowOffsets, rowColumns, columnOffsets, columnRows }: Incidence,
  row: number,
  minShared: number,
): Counters & { readonly found: number } {
  checkMinShared(minShared);
  const rows = rowOffsets.length - 1;
  let counters = countersOf.get(rowOffsets);
  if (!counters) {
    counters = { counts: new Int32Array(rows), others: new Int32Array(rows) };
    countersOf.set(rowOffsets, counters);
  }
  const { counts, others } = counters;
  let reached = 0;
  for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
    const column = rowColumns[at]!;
    for (let place = columnOffsets[column]!; place < columnOffsets[column + 1]!; place++) {
      const other = columnRows[place]!;
      if (counts[other]!++ === 0) others[reached++] = other;
    }
  }
  const found = keepThose(others, counts, reached, row, minShared);
  return { counts, others, found };
}

/**
 * The same where columns weigh: `counts` tells what the shared ones weigh together. O(wedges of the row
 * + rows).
 */
export function weighedAgainst(
  { rowOffsets, rowColumns, columnOffsets, columnRows }: Incidence,
  row: number,
  minShared: number,
  columnWeights: Float64Array,
): { readonly counts: Float64Array; readonly others: Int32Array; readonly found: number } {
  checkMinShared(minShared);
  const rows = rowOffsets.length - 1;
  const counts = new Float64Array(rows);
  for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
    const column = rowColumns[at]!;
    const weight = columnWeights[column]!;
    for (let place = columnOffsets[column]!; place < columnOffsets[column + 1]!; place++) {
      counts[columnRows[place]!]! += weight;
    }
  }
  const others = Int32Array.from(counts.keys());
  return { counts, others, found: keepThose(others, counts, rows, row, minShared) };
}

/**
 * Newman's weight of what every row shares with `row`, by row; of `row` itself not to be used. Summed in
 * ascending order of column, as `weightedShared` sums, which would walk the list of `row` once for every
 * other. O(wedges of the row + rows).
 */
export function newmanWeightsOf(
  { rowOffsets, rowColumns, columnOffsets, columnRows }: Incidence,
  row: number,
  columnWeights?: Float64Array,
): Float64Array {
  const weights = new Float64Array(rowOffsets.length - 1);
  for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
    const column = rowColumns[at]!;
    const own = columnWeights ? columnWeights[column]! : 1;
    const weight = own / (degreeOf(columnOffsets, column) - 1);
    for (let place = columnOffsets[column]!; place < columnOffsets[column + 1]!; place++) {
      weights[columnRows[place]!]! += weight;
    }
  }
  return weights;
}

/** Moves those that share enough to the front; puts the counts of all others back to zero. */
function keepThose(
  others: Int32Array,
  counts: Int32Array | Float64Array,
  reached: number,
  row: number,
  minShared: number,
): number {
  let found = 0;
  for (let index = 0; index < reached; index++) {
    const other = others[index]!;
    if (other !== row && counts[other]! >= minShared) others[found++] = other;
    else counts[other] = 0;
  }
  return found;
}

function checkMinShared(minShared: number): void {
  if (!(minShared >= 1)) {
    throw new RangeError(`Expected minShared of at least 1, got ${minShared}.`);
  }
}
