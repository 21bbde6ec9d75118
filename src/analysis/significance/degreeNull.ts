/**
 * What a two-mode graph would be if nothing but degrees shaped it: the bipartite configuration model,
 * which has the greatest entropy of all in which every row and column expects the degree it has
 * (Saracco, Di Clemente, Gabrielli & Squartini 2015, Sci. Rep. 5:10595; Saracco et al. 2017, New J. Phys.
 * 19:053022). Ties are independent, with odds x(row) · y(column).
 */
import { sharedFloat64 } from '../../graph/sharedMemory.js';
import type { Incidence } from '../../graph/twoMode.js';
import type { Steps } from '../steps.js';
import { type DegreeClasses, degreeClassesOf, type OpenClasses } from './degreeClasses.js';
import { solvedOdds } from './solvedOdds.js';

export interface DegreeNull {
  readonly rows: DegreeClasses;
  readonly columns: DegreeClasses;
  /** Of a row of class r and a column of class c at `r * columns.sizes.length + c`. */
  readonly probabilities: Float64Array;
  /** Whether every degree is expected to within a relative 10⁻⁹. */
  readonly converged: boolean;
  /** The largest difference of an expected degree from the observed one, relative to that. */
  readonly residual: number;
  /** Rounds of Newton's method. */
  readonly rounds: number;
}

/**
 * Fits the model. O(rounds · r · c²) time for r distinct degrees on the one side and c on the other, c
 * the fewer, and O(r · c) memory; rounds are few.
 */
export function* degreeNullOf(graph: Incidence): Steps<DegreeNull> {
  const rows = degreeClassesOf(graph.rowOffsets);
  const columns = degreeClassesOf(graph.columnOffsets);
  const probabilities = sharedFloat64(rows.sizes.length * columns.sizes.length);
  const open = settleCertain(rows, columns, probabilities);
  const [rowSide, columnSide] = open;
  const turned = rowSide.places.length < columnSide.places.length;
  const [more, fewer] = turned ? [columnSide, rowSide] : [rowSide, columnSide];
  const solved = yield* solvedOdds(more, fewer);
  const width = columns.sizes.length;
  for (let i = 0; i < more.places.length; i++) {
    for (let j = 0; j < fewer.places.length; j++) {
      const [row, column] = turned ? [j, i] : [i, j];
      const at = rowSide.places[row]! * width + columnSide.places[column]!;
      probabilities[at] = solved.probabilities[i * fewer.places.length + j]!;
    }
  }
  const { converged, residual, rounds } = solved;
  return { rows, columns, probabilities, converged, residual, rounds };
}

interface Side {
  readonly sizes: Int32Array;
  readonly left: Float64Array;
  readonly isOpen: Uint8Array;
  /** How many rows or columns are in open classes. */
  open: number;
}

/**
 * Fills in what degrees alone make certain, for which no finite odds exist: who has no place left has
 * none, who has as many as there are open on the other side has all of them. That may settle others.
 */
function settleCertain(
  rows: DegreeClasses,
  columns: DegreeClasses,
  probabilities: Float64Array,
): [OpenClasses, OpenClasses] {
  const [rowSide, columnSide] = [sideOf(rows), sideOf(columns)];
  const width = columns.sizes.length;
  const settle = (
    side: Side,
    other: Side,
    atOf: (place: number, beside: number) => number,
  ): boolean => {
    let settled = false;
    for (let place = 0; place < side.sizes.length; place++) {
      const left = side.left[place]!;
      if (side.isOpen[place] === 0 || (left > 0 && left < other.open)) continue;
      settled = true;
      side.isOpen[place] = 0;
      side.open -= side.sizes[place]!;
      if (left === 0) continue;
      for (let beside = 0; beside < other.sizes.length; beside++) {
        if (other.isOpen[beside] === 0) continue;
        probabilities[atOf(place, beside)] = 1;
        other.left[beside]! -= side.sizes[place]!;
      }
    }
    return settled;
  };
  let settled = true;
  while (settled) {
    settled = settle(rowSide, columnSide, (row, column) => row * width + column);
    settled = settle(columnSide, rowSide, (column, row) => row * width + column) || settled;
  }
  return [openOf(rowSide), openOf(columnSide)];
}

function sideOf({ sizes, degrees }: DegreeClasses): Side {
  const open = sizes.reduce((sum, size) => sum + size, 0);
  return {
    sizes,
    left: Float64Array.from(degrees),
    isOpen: new Uint8Array(sizes.length).fill(1),
    open,
  };
}

function openOf({ sizes, left, isOpen }: Side): OpenClasses {
  const places = Int32Array.from(sizes.keys()).filter((place) => isOpen[place] === 1);
  return {
    places,
    sizes: Float64Array.from(places, (place) => sizes[place]!),
    degrees: Float64Array.from(places, (place) => left[place]!),
  };
}
