/**
 * What is known of a matrix of lines: for each cell, how far some body reaches it, or how surely none
 * does. Kleene's strong three-valued logic (1952), "unknown" and "true" each told in two degrees.
 */
import type { Steps } from './steps.js';

/**
 * What is known of a fact, in an order in which "and" is the smaller of two and "or" the larger: a
 * complete source does not list it; no source speaks of it; one speaks of it and leaves it empty; it
 * holds for what contains the line; it holds.
 */
export const NONE = 0;
export const UNKNOWN = 1;
export const NOT_STATED = 2;
export const INHERITED = 3;
export const PRESENT = 4;

/** Lines (rows or columns) that a body is linked to, and what is known of the others. */
export interface Links {
  /** INHERITED or PRESENT by line. */
  readonly linked: ReadonlyMap<number, number>;
  /** NONE, UNKNOWN or NOT_STATED by line; the same array for bodies of which the same is known. */
  readonly elsewhere: Uint8Array;
}

export interface Body {
  readonly rows: Links;
  readonly columns: Links;
}

/** Cell values computed between two pauses. */
const CELLS_A_STEP = 1_000_000;

/** What is known of a body and one line. O(1). */
export function valueAt({ linked, elsewhere }: Links, line: number): number {
  return linked.get(line) ?? elsewhere[line]!;
}

/**
 * What is known of each cell, row by row: the largest, over all bodies, of the smaller of what is known
 * of the body's row and of its column; NONE where there is no body. Bodies of which the same is known
 * count as one. O(different bodies · rows · columns).
 *
 * Plain form: cell(r, c) = max over bodies of min(row(r), column(c)).
 */
export function* coverage(
  bodies: readonly Body[],
  rows: number,
  columns: number,
): Steps<Uint8Array> {
  const cells = new Uint8Array(rows * columns);
  let untilPause = CELLS_A_STEP;
  for (const body of differentBodies(bodies)) {
    const columnValues = valuesOf(body.columns, columns);
    for (let row = 0; row < rows; row++) {
      const value = valueAt(body.rows, row);
      if (value === NONE) continue;
      const begin = row * columns;
      for (let column = 0; column < columns; column++) {
        const both = Math.min(value, columnValues[column]!);
        if (both > cells[begin + column]!) cells[begin + column] = both;
      }
    }
    untilPause -= cells.length;
    if (untilPause < 0) {
      untilPause = CELLS_A_STEP;
      yield;
    }
  }
  return cells;
}

function valuesOf(links: Links, lines: number): Uint8Array {
  return Uint8Array.from({ length: lines }, (_, line) => valueAt(links, line));
}

function differentBodies(bodies: readonly Body[]): Iterable<Body> {
  const numbers = new Map<Uint8Array, number>();
  const keyOf = ({ linked, elsewhere }: Links) => {
    if (!numbers.has(elsewhere)) numbers.set(elsewhere, numbers.size);
    const links = [...linked].sort(([a], [b]) => a - b);
    return `${numbers.get(elsewhere)} ${links.join(' ')}`;
  };
  return new Map(
    bodies.map((body) => [`${keyOf(body.rows)}|${keyOf(body.columns)}`, body]),
  ).values();
}
