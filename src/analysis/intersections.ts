/**
 * What every combination of a few sets has in common, exclusively and inclusively: the numbers of an
 * UpSet plot (Lex, Gehlenborg, Strobelt, Vuillemot & Pfister 2014, IEEE TVCG 20, 1983–1992).
 */
import type { Incidence } from '../graph/twoMode.js';

/** The most sets that are combined: 4,095 combinations. */
export const MOST_INTERSECTED = 12;

/** A combination is a number whose bit i says whether the i-th of the rows takes part. */
export interface Intersections {
  /** Columns in these rows and in no other of them, by combination. */
  readonly exclusive: Int32Array;
  /** Columns in these rows, whatever the others; of the empty combination those in any row. */
  readonly inclusive: Int32Array;
  /** The columns in any of the rows, ascending, and the combination that each is in exclusively. */
  readonly columns: Int32Array;
  readonly combinations: Uint16Array;
}

/**
 * Intersects rows of a two-mode graph. Throws RangeError for more than 12 of them. For k rows with p
 * places together O(k · (p + 2^k)) time, 6 bytes a place and 8 a combination.
 */
export function intersections(graph: Incidence, rows: readonly number[]): Intersections {
  if (rows.length > MOST_INTERSECTED) {
    throw new RangeError(`Expected at most ${MOST_INTERSECTED} rows, got ${rows.length}.`);
  }
  const { rowOffsets, rowColumns } = graph;
  const next = rows.map((row) => rowOffsets[row]!);
  const ends = rows.map((row) => rowOffsets[row + 1]!);
  const places = rows.reduce((sum, _, at) => sum + ends[at]! - next[at]!, 0);
  const columns = new Int32Array(places);
  const combinations = new Uint16Array(places);
  const exclusive = new Int32Array(1 << rows.length);
  let found = 0;
  for (;;) {
    // The rows are ascending: the least of what comes next in each is in exactly the rows that have it.
    let column = Infinity;
    for (let at = 0; at < rows.length; at++) {
      if (next[at]! < ends[at]!) column = Math.min(column, rowColumns[next[at]!]!);
    }
    if (column === Infinity) break;
    let combination = 0;
    for (let at = 0; at < rows.length; at++) {
      if (next[at] === ends[at] || rowColumns[next[at]!] !== column) continue;
      combination |= 1 << at;
      next[at]!++;
    }
    columns[found] = column;
    combinations[found++] = combination;
    exclusive[combination]!++;
  }
  return {
    exclusive,
    inclusive: sumsOfSupersets(exclusive),
    columns: columns.subarray(0, found),
    combinations: combinations.subarray(0, found),
  };
}

/** The columns of a combination, ascending: those in its rows alone, or in its rows at least. O(columns). */
export function columnsOf(
  { columns, combinations }: Intersections,
  combination: number,
  which: 'exclusive' | 'inclusive',
): Int32Array {
  return columns.filter((_, at) =>
    which === 'exclusive'
      ? combinations[at] === combination
      : (combinations[at]! & combination) === combination,
  );
}

/**
 * Plainly: sums[c] = Σ values[d] over every d that has all bits of c. Bit by bit, each combination
 * without the bit takes over what the one with it has summed so far (Yates 1937).
 */
function sumsOfSupersets(values: Int32Array): Int32Array {
  const sums = values.slice();
  for (let bit = 1; bit < sums.length; bit <<= 1) {
    for (let combination = 0; combination < sums.length; combination++) {
      if ((combination & bit) === 0) sums[combination]! += sums[combination | bit]!;
    }
  }
  return sums;
}
