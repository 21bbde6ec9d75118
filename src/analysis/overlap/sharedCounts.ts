/**
 * How many columns two rows share, asked pair by pair: where many pairs of one row follow each other, that
 * row is counted against all others once, so that the next pairs cost nothing.
 */
import type { Incidence } from '../../graph/twoMode.js';
import { sharedColumns } from './sharedColumns.js';

const NONE = -1;

/** Memory: 4 bytes a row. */
export class SharedCounts {
  /** The row that was counted against all others, and how many columns each of them shares with it. */
  #counted = NONE;
  readonly #counts: Int32Array;
  #lastFirst = NONE;
  #lastSecond = NONE;

  constructor(private readonly graph: Incidence) {
    this.#counts = new Int32Array(graph.rowOffsets.length - 1);
  }

  /** O(size of both), or O(wedges of a row) for all pairs of it that follow each other. */
  of(first: number, second: number): number {
    if (first !== this.#counted && second !== this.#counted) {
      const again = first === this.#lastFirst ? first : second === this.#lastSecond ? second : NONE;
      this.#lastFirst = first;
      this.#lastSecond = second;
      if (again === NONE) return sharedColumns(this.graph, first, second).length;
      this.#countAgainstAll(again);
    }
    return this.#counts[first === this.#counted ? second : first]!;
  }

  #countAgainstAll(row: number): void {
    if (this.#counted !== NONE) this.#add(this.#counted, -1);
    this.#counted = row;
    this.#add(row, 1);
  }

  /** Each way over a column of the row to a row that has it. */
  #add(row: number, one: 1 | -1): void {
    const { rowOffsets, rowColumns, columnOffsets, columnRows } = this.graph;
    const counts = this.#counts;
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const column = rowColumns[at]!;
      const stop = columnOffsets[column + 1]!;
      for (let place = columnOffsets[column]!; place < stop; place++) {
        counts[columnRows[place]!]! += one;
      }
    }
  }
}
