/**
 * Measures of how much two sets overlap, from their sizes and the number of what they share. An empty
 * set on either side gives null: nothing can be said, which is neither 0 nor 1. Ratios are shares of 0 to 1
 * and take no time that hangs on the sets.
 */
import { degreeOf, type Incidence } from '../graph/twoMode.js';

/** How many there are; of weighted sets what they weigh together. */
export interface SetOverlap {
  /** How many are in both. */
  readonly shared: number;
  readonly sizeA: number;
  readonly sizeB: number;
}

/** Shared of all in either: how alike. Jaccard 1901. */
export function jaccard({ shared, sizeA, sizeB }: SetOverlap): number | null {
  return ratio(shared, sizeA + sizeB - shared, sizeA, sizeB);
}

/** The share of A that is also in B: 1 where all of A is. O(1). */
export function containmentAB({ shared, sizeA, sizeB }: SetOverlap): number | null {
  return ratio(shared, sizeA, sizeA, sizeB);
}

/** The share of B that is also in A: 1 where all of B is. O(1). */
export function containmentBA({ shared, sizeA, sizeB }: SetOverlap): number | null {
  return ratio(shared, sizeB, sizeA, sizeB);
}

/** Shared of the smaller set (Szymkiewicz 1934, Simpson 1943). */
export function overlapCoefficient({ shared, sizeA, sizeB }: SetOverlap): number | null {
  return ratio(shared, Math.min(sizeA, sizeB), sizeA, sizeB);
}

/**
 * Newman's weight: each shared column counts 1/(n − 1), n being the rows it is in, so that who sits
 * everywhere says little (Newman 2001, Phys. Rev. E 64, 016132); times its own weight where columns have
 * one. Summed in ascending order of column, so that it is the same to the last digit everywhere. Null
 * where a row is empty. O(shared).
 */
export function weightedShared(
  graph: Incidence,
  a: number,
  b: number,
  shared: Int32Array,
  columnWeights?: Float64Array,
): number | null {
  if (degreeOf(graph.rowOffsets, a) === 0 || degreeOf(graph.rowOffsets, b) === 0) return null;
  let sum = 0;
  for (const column of shared) {
    sum += (columnWeights?.[column] ?? 1) / (degreeOf(graph.columnOffsets, column) - 1);
  }
  return sum;
}

/** What the columns of each row weigh together. O(places). */
export function rowWeights(
  { rowOffsets, rowColumns }: Incidence,
  columnWeights: Float64Array,
): Float64Array {
  return Float64Array.from({ length: rowOffsets.length - 1 }, (_, row) => {
    let sum = 0;
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      sum += columnWeights[rowColumns[at]!]!;
    }
    return sum;
  });
}

function ratio(part: number, whole: number, sizeA: number, sizeB: number): number | null {
  return sizeA === 0 || sizeB === 0 ? null : part / whole;
}
