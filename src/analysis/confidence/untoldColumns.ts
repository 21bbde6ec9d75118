/**
 * Columns that may be missing from the list of a row, drawn without replacement: each the likelier, the
 * likelier the null model of the degrees finds the tie.
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import type { DegreeNull } from '../significance/degreeNull.js';

const UNTOLD = 0;
const TOLD = -1;

/**
 * How many ties were missed beside so many that were told, when each is missed with the same probability
 * on its own: one negative binomial number, as a sum of geometric ones. O(told).
 */
export function missedBeside(told: number, missing: number, random: () => number): number {
  if (missing === 0) return 0;
  let missed = 0;
  for (let tie = 0; tie < told; tie++) {
    missed += Math.floor(Math.log(1 - random()) / Math.log(missing));
  }
  return missed;
}

/** The columns that the list of one row does not have, drawn anew as often as asked. 8 bytes a column. */
export class UntoldColumns {
  /** By column: TOLD, UNTOLD, or the number of the draw in which it came last. */
  readonly #marks: Int32Array;
  #draws = 0;

  /** Columns in order of their classes, and where each class begins. */
  readonly #byClass: Int32Array;
  readonly #begins: Int32Array;
  readonly #likelihoods: Float64Array;
  /** Columns of each class that are not told. */
  readonly #untold: Int32Array;

  /** O(columns) time and memory. */
  constructor(graph: Incidence, model: DegreeNull, row: number) {
    const { classOf, sizes } = model.columns;
    const columns = classOf.length;
    this.#marks = new Int32Array(columns).fill(UNTOLD);
    this.#untold = Int32Array.from(sizes);
    const from = graph.rowOffsets[row]!;
    for (let at = from; at < from + degreeOf(graph.rowOffsets, row); at++) {
      const column = graph.rowColumns[at]!;
      this.#marks[column] = TOLD;
      this.#untold[classOf[column]!]!--;
    }
    this.#begins = new Int32Array(sizes.length + 1);
    for (let place = 0; place < sizes.length; place++) {
      this.#begins[place + 1] = this.#begins[place]! + sizes[place]!;
    }
    const next = this.#begins.slice();
    this.#byClass = new Int32Array(columns);
    for (let column = 0; column < columns; column++) {
      this.#byClass[next[classOf[column]!]!++] = column;
    }
    const begin = model.rows.classOf[row]! * sizes.length;
    this.#likelihoods = model.probabilities.subarray(begin, begin + sizes.length);
  }

  /** Whether the list of the row has the column. */
  isTold(column: number): boolean {
    return this.#marks[column] === TOLD;
  }

  /** Whether the last draw has. */
  isDrawn(column: number): boolean {
    return this.#marks[column] === this.#draws;
  }

  /** So many columns, or as many as there may be. O(wanted · classes). */
  draw(wanted: number, random: () => number): readonly number[] {
    this.#draws++;
    const left = this.#untold.slice();
    const drawn: number[] = [];
    while (drawn.length < wanted) {
      const place = this.#drawClass(left, random);
      if (place < 0) break;
      left[place]!--;
      drawn.push(this.#drawWithin(place, random));
    }
    return drawn;
  }

  /** A class by what its columns left weigh together; -1 where nothing is left. */
  #drawClass(left: Int32Array, random: () => number): number {
    const likelihoods = this.#likelihoods;
    let whole = 0;
    for (let place = 0; place < left.length; place++) whole += left[place]! * likelihoods[place]!;
    let rest = random() * whole;
    let last = -1;
    for (let place = 0; place < left.length; place++) {
      const weight = left[place]! * likelihoods[place]!;
      if (weight === 0) continue;
      last = place;
      if ((rest -= weight) < 0) break;
    }
    return last;
  }

  /** One of the columns left of a class, all alike. */
  #drawWithin(place: number, random: () => number): number {
    const begin = this.#begins[place]!;
    const size = this.#begins[place + 1]! - begin;
    for (;;) {
      const column = this.#byClass[begin + Math.floor(random() * size)]!;
      if (this.isTold(column) || this.isDrawn(column)) continue;
      this.#marks[column] = this.#draws;
      return column;
    }
  }
}
