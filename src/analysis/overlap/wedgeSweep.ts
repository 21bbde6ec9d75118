/**
 * Counts how many columns a row shares with each row behind it. The columns of a row lead to the other
 * rows they stand in: each such way is a wedge, and one counter a row counts its wedges. All pairs take
 * Σ d(d−1)/2 wedges over columns with d rows each. Where columns weigh, weights are added up instead.
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';

/** Wedges counted before others may have a turn: about half a millisecond. */
const WEDGES_A_TURN = 50_000;
/** So many counters are cleared by one fill in the time that clearing one by one takes. */
const CLEARED_BY_A_FILL = 32;
/** A small counter keeps twice as many of them near the processor. */
const LARGEST_SMALL_COUNT = 65_535;

/**
 * A sweep over ascending rows from `fromRow` on. For each row: `begin`, `countOn` until it is false,
 * then read `found`, `others` and `counts`, weigh if wanted, and `clear`.
 * Memory: 14 bytes a row (16 where a row has over 65,535 columns, 20 with weights), 4 a column.
 */
export class WedgeSweep {
  /** Rows that share enough with the current one: the first `found` numbers. */
  readonly others: Int32Array;
  found = 0;
  /**
   * How many columns each of `others` shares with the current row, or what these weigh together; of other
   * rows not to be used.
   */
  readonly counts: Uint16Array | Int32Array | Float64Array;
  /** After `weigh`: Newman's weight of what each of `others` shares. */
  readonly weights: Float64Array;

  /** Where the rows behind the current one begin, by column. */
  readonly #behind: Int32Array;
  #row = -1;
  #at = 0;
  #wedges = 0;

  /**
   * With `columnWeights`, of which none is below 0, a column counts what it weighs. Throws RangeError
   * unless `minShared` is at least 1. O(columns · log) time.
   */
  constructor(
    private readonly graph: Incidence,
    private readonly minShared: number,
    fromRow = 0,
    private readonly columnWeights?: Float64Array,
  ) {
    if (!(minShared >= 1)) {
      throw new RangeError(`Expected minShared of at least 1, got ${minShared}.`);
    }
    const { rowOffsets, columnOffsets, columnRows } = graph;
    const rows = rowOffsets.length - 1;
    this.others = new Int32Array(rows);
    this.counts = columnWeights ? new Float64Array(rows) : countersFor(rowOffsets);
    this.weights = new Float64Array(rows);
    this.#behind = columnOffsets.slice(0, -1);
    if (fromRow > 0) {
      for (let column = 0; column < this.#behind.length; column++) {
        this.#behind[column] = firstAtLeast(
          columnRows,
          columnOffsets[column]!,
          columnOffsets[column + 1]!,
          fromRow,
        );
      }
    }
  }

  /** Goes on to the next row; none may be left out, since every row moves what is behind its columns. */
  begin(row: number): void {
    this.#row = row;
    this.#at = this.graph.rowOffsets[row]!;
    this.#wedges = 0;
    this.found = 0;
  }

  /** Counts on; false when the row is counted. */
  countOn(): boolean {
    const { rowOffsets, rowColumns, columnOffsets, columnRows } = this.graph;
    const { counts, others, minShared, columnWeights } = this;
    // A loop of its own, so that the plain one below stays as fast as it is.
    if (columnWeights) return this.#addOn(columnWeights);
    const behind = this.#behind;
    const end = rowOffsets[this.#row + 1]!;
    let { found } = this;
    let at = this.#at;
    let wedges = 0;
    for (; at < end && wedges < WEDGES_A_TURN; at++) {
      const column = rowColumns[at]!;
      const last = columnOffsets[column + 1]!;
      const first = ++behind[column]!;
      wedges += last - first;
      for (let place = first; place < last; place++) {
        const other = columnRows[place]!;
        // Seldom true, unlike the question whether a counter was still zero: so it costs next to nothing.
        if (++counts[other]! === minShared) others[found++] = other;
      }
    }
    this.#at = at;
    this.#wedges += wedges;
    this.found = found;
    return at < end;
  }

  /** As `countOn`, adding up weights. */
  #addOn(columnWeights: Float64Array): boolean {
    const { rowOffsets, rowColumns, columnOffsets, columnRows } = this.graph;
    const { counts, others, minShared } = this;
    const behind = this.#behind;
    const end = rowOffsets[this.#row + 1]!;
    let wedges = 0;
    for (; this.#at < end && wedges < WEDGES_A_TURN; this.#at++) {
      const column = rowColumns[this.#at]!;
      const weight = columnWeights[column]!;
      const last = columnOffsets[column + 1]!;
      const first = ++behind[column]!;
      wedges += last - first;
      for (let place = first; place < last; place++) {
        const other = columnRows[place]!;
        const before = counts[other]!;
        const after = before + weight;
        counts[other] = after;
        if (before < minShared && after >= minShared) others[this.found++] = other;
      }
    }
    this.#wedges += wedges;
    return this.#at < end;
  }

  /**
   * Sums Newman's weights 1/(d − 1) of what is shared, times its own where columns weigh, for `others`, in
   * ascending order of column, so that they are the same to the last digit everywhere.
   */
  weigh(): void {
    const { rowOffsets, rowColumns, columnOffsets, columnRows } = this.graph;
    const { counts, others, weights, minShared, found, columnWeights } = this;
    for (let index = 0; index < found; index++) weights[others[index]!] = 0;
    for (let at = rowOffsets[this.#row]!; at < rowOffsets[this.#row + 1]!; at++) {
      const column = rowColumns[at]!;
      const own = columnWeights ? columnWeights[column]! : 1;
      const weight = own / (degreeOf(columnOffsets, column) - 1);
      const last = columnOffsets[column + 1]!;
      for (let place = this.#behind[column]!; place < last; place++) {
        const other = columnRows[place]!;
        if (counts[other]! >= minShared) weights[other]! += weight;
      }
    }
  }

  /** Puts the counters back to zero: one by one, or all at once where that is less work. */
  clear(): void {
    const { rowOffsets, rowColumns, columnOffsets, columnRows } = this.graph;
    const { counts } = this;
    const isWeighed = this.columnWeights !== undefined;
    if (isWeighed || this.#wedges * CLEARED_BY_A_FILL > counts.length - this.#row) {
      counts.fill(0, this.#row + 1);
      return;
    }
    for (let at = rowOffsets[this.#row]!; at < rowOffsets[this.#row + 1]!; at++) {
      const column = rowColumns[at]!;
      const last = columnOffsets[column + 1]!;
      for (let place = this.#behind[column]!; place < last; place++) counts[columnRows[place]!] = 0;
    }
  }
}

function countersFor(rowOffsets: Int32Array): Uint16Array | Int32Array {
  const rows = rowOffsets.length - 1;
  let largest = 0;
  for (let row = 0; row < rows; row++) largest = Math.max(largest, degreeOf(rowOffsets, row));
  return largest > LARGEST_SMALL_COUNT ? new Int32Array(rows) : new Uint16Array(rows);
}

/** A range of rows: from the first to before the last. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Rows divided into ranges that hold about as many wedges each; some may be empty. O(places). */
export function evenRanges(graph: Incidence, parts: number): RowRange[] {
  const { rowOffsets, rowColumns, columnOffsets } = graph;
  const rows = rowOffsets.length - 1;
  const left = Int32Array.from({ length: columnOffsets.length - 1 }, (_, column) =>
    degreeOf(columnOffsets, column),
  );
  const until = new Float64Array(rows);
  let wedges = 0;
  for (let row = 0; row < rows; row++) {
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      wedges += --left[rowColumns[at]!]!;
    }
    until[row] = wedges;
  }
  const ranges: RowRange[] = [];
  let from = 0;
  for (let part = 1; part <= parts; part++) {
    let to = part === parts ? rows : from;
    while (to < rows && until[to]! * parts <= wedges * part) to++;
    ranges.push({ from, to });
    from = to;
  }
  return ranges;
}

/** The first place from `low` to before `high` whose ascending value is at least `wanted`, or `high`. */
function firstAtLeast(values: Int32Array, low: number, high: number, wanted: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
