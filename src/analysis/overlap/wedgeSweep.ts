/**
 * Counts how many columns a row shares with each row behind it. The columns of a row lead to the other
 * rows they stand in: each such way is a wedge, and one counter a row counts its wedges. All pairs take
 * Σ d(d−1)/2 wedges over columns with d rows each: one half of the product of the matrix with its
 * transpose, row by row (Gustavson 1978, ACM Trans. Math. Softw. 4, 250–269). Where columns weigh, weights
 * are added up instead.
 * In a large graph most of the time would be waiting for memory, as each column of a row lies elsewhere:
 * so the columns ahead are read many at a time, which the processor then fetches side by side.
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';

/** Wedges counted before others may have a turn: about half a millisecond. */
const WEDGES_A_TURN = 50_000;
/** Columns that are read before they are counted: what they lead to stays in the nearest caches until then. */
const READ_AHEAD = 256;
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
  /** Where the rows behind the current one begin and end, in columns that are about to be counted. */
  readonly #begins = new Int32Array(READ_AHEAD);
  readonly #ends = new Int32Array(READ_AHEAD);
  /** Up to here places of rows were read ahead. */
  #aheadTo = 0;
  /** What was read ahead: nobody asks for it, but what is not kept need not be read. */
  protected lastRead = 0;
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
    const { columnRows } = this.graph;
    const { counts, others, minShared, columnWeights } = this;
    // A loop of its own, so that the plain one below stays as fast as it is.
    if (columnWeights) return this.#addOn(columnWeights);
    const columns = this.#lookUp();
    const begins = this.#begins;
    const ends = this.#ends;
    let { found } = this;
    for (let index = 0; index < columns; index++) {
      const end = ends[index]!;
      for (let place = begins[index]!; place < end; place++) {
        const other = columnRows[place]!;
        // Seldom true, unlike the question whether a counter was still zero: so it costs next to nothing.
        if (++counts[other]! === minShared) others[found++] = other;
      }
    }
    this.found = found;
    return this.#at < this.graph.rowOffsets[this.#row + 1]!;
  }

  /** Where the rows behind the current one stand in its next columns; how many of these have any. */
  #lookUp(): number {
    const { rowOffsets, rowColumns, columnOffsets } = this.graph;
    if (this.#at >= this.#aheadTo) this.#readAhead();
    const behind = this.#behind;
    const begins = this.#begins;
    const ends = this.#ends;
    const upTo = Math.min(rowOffsets[this.#row + 1]!, this.#aheadTo);
    let at = this.#at;
    let columns = 0;
    let wedges = 0;
    for (; at < upTo && wedges < WEDGES_A_TURN; at++) {
      const column = rowColumns[at]!;
      const begin = ++behind[column]!;
      const end = columnOffsets[column + 1]!;
      begins[columns] = begin;
      ends[columns] = end;
      if (begin < end) columns++;
      wedges += end - begin;
    }
    this.#at = at;
    this.#wedges += wedges;
    return columns;
  }

  /** Reads what the next places of rows lead to, also those of the rows behind the current one. */
  #readAhead(): void {
    const { rowColumns, columnOffsets, columnRows } = this.graph;
    const behind = this.#behind;
    const aheadTo = Math.min(this.#at + READ_AHEAD, rowColumns.length);
    let read = 0;
    for (let at = this.#at; at < aheadTo; at++) {
      const column = rowColumns[at]!;
      read |= columnRows[behind[column]!]! | columnOffsets[column + 1]!;
    }
    this.lastRead = read;
    this.#aheadTo = aheadTo;
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

/** What going to a row, and looking up one of its columns, takes beside the wedges, in wedges. */
const WEDGES_A_ROW = 16;
const WEDGES_A_COLUMN = 6;

/** Rows divided into ranges that take about as long each; some may be empty. O(places). */
export function evenRanges(graph: Incidence, parts: number): RowRange[] {
  const { rowOffsets, columnOffsets, columnRows } = graph;
  const rows = rowOffsets.length - 1;
  const work = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    work[row] = WEDGES_A_ROW + WEDGES_A_COLUMN * degreeOf(rowOffsets, row);
  }
  for (let column = 0; column + 1 < columnOffsets.length; column++) {
    const end = columnOffsets[column + 1]!;
    for (let place = columnOffsets[column]!; place < end; place++) {
      work[columnRows[place]!]! += end - 1 - place;
    }
  }
  let whole = 0;
  for (const each of work) whole += each;
  const ranges: RowRange[] = [];
  let from = 0;
  let done = 0;
  for (let part = 1; part <= parts; part++) {
    let to = from;
    while (to < rows && (part === parts || (done + work[to]!) * parts <= whole * part)) {
      done += work[to++]!;
    }
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
