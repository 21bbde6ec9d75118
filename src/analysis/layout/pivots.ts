/**
 * Where the nodes of a component stand by their distances from a few pivots: PivotMDS (Brandes, Pich 2006,
 * “Eigensolver methods for progressive multidimensional scaling of large data”). What lessens stress
 * begins with it, so that it need not unfold the whole.
 */
import type { Steps } from '../steps.js';
import type { Distances } from './distances.js';

/** Brandes and Pich see little gain above fifty to a hundred. */
const PIVOTS = 50;
const POWER_ITERATIONS = 100;
/** An eigenvalue of so small a share of the first is of rounding: the graph lies on a line. */
const ROUNDING = 1e-9;

/**
 * Writes x and y of the component's nodes into `positions`, which are those of the whole graph; centred,
 * and about as far from each other as there are edges between them. The first sources are the pivots:
 * classical scaling by their columns of distances alone. O(pivots² · nodes).
 */
export function* placedByPivots(
  { begin, end, sources, edges }: Distances,
  positions: Float64Array,
): Steps<void> {
  const size = end - begin;
  const count = sources.length;
  const columns = Array.from({ length: Math.min(PIVOTS, count) }, (_, pivot) =>
    Float64Array.from({ length: size }, (_, node) => edges[node * count + pivot]!),
  );
  centreTwice(columns, size);
  yield;
  const products = yield* productsOf(columns, size);
  const found: Float64Array[] = [];
  let most = 0;
  for (const axis of [0, 1]) {
    const { vector, value } = strongest(products, columns.length, found);
    found.push(vector);
    most = Math.max(most, value);
    // The projection's length is the singular value; of distances it is the root that tells.
    const scale = value > ROUNDING * most ? (size / columns.length / value) ** 0.25 : 0;
    for (let node = 0; node < size; node++) {
      let sum = 0;
      columns.forEach((column, at) => (sum += column[node]! * vector[at]!));
      positions[2 * (begin + node) + axis] = scale * sum;
    }
    yield;
  }
}

/** Distances become −½ (d² − mean of the node − mean of the pivot + mean of all). */
function centreTwice(columns: readonly Float64Array[], size: number): void {
  const ofNode = new Float64Array(size);
  const ofPivot = columns.map((column) => {
    let sum = 0;
    for (let node = 0; node < size; node++) {
      const square = column[node]! ** 2;
      sum += square;
      ofNode[node]! += square / columns.length;
    }
    return sum / size;
  });
  const ofAll = ofPivot.reduce((sum, mean) => sum + mean, 0) / columns.length;
  columns.forEach((column, at) => {
    for (let node = 0; node < size; node++) {
      column[node] = -0.5 * (column[node]! ** 2 - ofNode[node]! - ofPivot[at]! + ofAll);
    }
  });
}

/** The products of every two columns, as a square matrix in rows. */
function* productsOf(columns: readonly Float64Array[], size: number): Steps<Float64Array> {
  const pivots = columns.length;
  const products = new Float64Array(pivots * pivots);
  for (let a = 0; a < pivots; a++) {
    for (let b = 0; b <= a; b++) {
      const [left, right] = [columns[a]!, columns[b]!];
      let sum = 0;
      for (let node = 0; node < size; node++) sum += left[node]! * right[node]!;
      products[a * pivots + b] = products[b * pivots + a] = sum;
    }
    yield;
  }
  return products;
}

/** The strongest eigenvector at right angles to those found, by power iteration, and its eigenvalue. */
function strongest(
  products: Float64Array,
  size: number,
  found: readonly Float64Array[],
): { readonly vector: Float64Array; readonly value: number } {
  // Uneven, so that it is at right angles to no eigenvector that there is a reason for.
  let vector = Float64Array.from({ length: size }, (_, at) => 1 + Math.sin(at + 1) / 2);
  let value = 0;
  for (let round = 0; round < POWER_ITERATIONS; round++) {
    const next = new Float64Array(size);
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) next[a]! += products[a * size + b]! * vector[b]!;
    }
    for (const other of found) {
      const along = dot(next, other);
      for (let at = 0; at < size; at++) next[at]! -= along * other[at]!;
    }
    value = Math.sqrt(dot(next, next));
    if (value === 0) return { vector: next, value };
    vector = next.map((part) => part / value);
  }
  return { vector, value };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}
