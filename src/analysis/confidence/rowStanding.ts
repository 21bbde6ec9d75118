/** How a row stands among the others, if its columns were these. */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';

export interface Standing {
  /** How many columns it has. */
  readonly size: number;
  /** How many rows share enough with it. */
  readonly overlapping: number;
  /** The highest jaccard with any other row; null where it, or every other, has no columns. */
  readonly highestJaccard: number | null;
}

/** Counters kept from one list to the next. Memory: 8 bytes a row. */
export class Standings {
  readonly #counts: Int32Array;
  readonly #others: Int32Array;
  readonly #hasOthers: boolean;

  /** Throws RangeError for a `minShared` below 1. O(rows). */
  constructor(
    private readonly graph: Incidence,
    private readonly row: number,
    private readonly minShared: number,
  ) {
    if (!(minShared >= 1)) {
      throw new RangeError(`Expected minShared of at least 1, got ${minShared}.`);
    }
    const { rowOffsets } = graph;
    const rows = rowOffsets.length - 1;
    this.#counts = new Int32Array(rows);
    this.#others = new Int32Array(rows);
    this.#hasOthers = rowOffsets[rows]! > degreeOf(rowOffsets, row);
  }

  /** Were these, each once, the columns of the row, and all else as it is. O(rows of the columns). */
  of(columns: readonly number[]): Standing {
    const { rowOffsets, columnOffsets, columnRows } = this.graph;
    const counts = this.#counts;
    const others = this.#others;
    const size = columns.length;
    let reached = 0;
    for (const column of columns) {
      for (let at = columnOffsets[column]!; at < columnOffsets[column + 1]!; at++) {
        const other = columnRows[at]!;
        if (other !== this.row && counts[other]!++ === 0) others[reached++] = other;
      }
    }
    let overlapping = 0;
    let highest = 0;
    for (let index = 0; index < reached; index++) {
      const other = others[index]!;
      const shared = counts[other]!;
      counts[other] = 0;
      if (shared >= this.minShared) overlapping++;
      highest = Math.max(highest, shared / (size + degreeOf(rowOffsets, other) - shared));
    }
    return { size, overlapping, highestJaccard: size > 0 && this.#hasOthers ? highest : null };
  }
}
