/**
 * Where the nodes of a connected graph stand by their distances from a few pivots: PivotMDS (Brandes,
 * Pich 2006, “Eigensolver methods for progressive multidimensional scaling of large data”), then less
 * stress towards the pivots and neighbours (after Ortmann, Klimenta, Brandes 2017, “A sparse stress
 * model”). A map of forces begins with it, so that the forces need not unfold the whole.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';

/** Brandes and Pich see little gain above fifty to a hundred. */
const PIVOTS = 50;
const POWER_ITERATIONS = 100;
/** Times that each node is moved to where its own stress is least. */
const SWEEPS = 20;

/**
 * Writes x and y of the nodes from `begin` to before `end`, which have to be joined to each other and to
 * no others, into `positions`; centred, and about as far from each other as there are edges between
 * them. O(pivots · (nodes + edges) + pivots² · nodes).
 */
export function* placedByPivots(
  graph: UndirectedGraph,
  begin: number,
  end: number,
  positions: Float64Array,
): Steps<void> {
  const size = end - begin;
  const pivots = new Int32Array(Math.min(PIVOTS, size));
  const distances = Array.from(pivots, () => new Float64Array(size));
  const queue = new Int32Array(size);
  const nearest = new Float64Array(size).fill(Infinity);
  let pivot = mostNeighbours(graph, begin, end);
  for (const [place, column] of distances.entries()) {
    pivots[place] = pivot;
    distancesFrom(pivot, column);
    // The next one is the farthest from all so far.
    let farthest = 0;
    for (let node = 0; node < size; node++) {
      nearest[node] = Math.min(nearest[node]!, column[node]!);
      if (nearest[node]! > nearest[farthest]!) farthest = node;
    }
    pivot = begin + farthest;
    yield;
  }
  const own = positions.subarray(2 * begin, 2 * end);
  yield* project(distances, own);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    lessenStress();
    yield;
  }

  /** Each node in turn to the mean of where its pivots and neighbours would have it, by 1 / distance². */
  function lessenStress(): void {
    for (let node = begin; node < end; node++) {
      let [x, y, weights] = [0, 0, 0];
      const hear = (other: number, distance: number) => {
        const [fromX, fromY] = [positions[2 * other]!, positions[2 * other + 1]!];
        const [byX, byY] = [positions[2 * node]! - fromX, positions[2 * node + 1]! - fromY];
        const apart = Math.sqrt(byX * byX + byY * byY);
        const stretch = apart > 0 ? distance / apart : 0;
        const weight = 1 / (distance * distance);
        x += weight * (fromX + stretch * byX);
        y += weight * (fromY + stretch * byY);
        weights += weight;
      };
      for (let at = 0; at < pivots.length; at++) {
        const distance = distances[at]![node - begin]!;
        if (distance > 0) hear(pivots[at]!, distance);
      }
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
        hear(graph.neighbours[at]!, 1);
      }
      positions[2 * node] = x / weights;
      positions[2 * node + 1] = y / weights;
    }
  }

  function distancesFrom(source: number, distance: Float64Array): void {
    distance.fill(-1);
    distance[source - begin] = 0;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = queue[head]!;
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
        const neighbour = graph.neighbours[at]!;
        if (distance[neighbour - begin]! >= 0) continue;
        distance[neighbour - begin] = distance[node - begin]! + 1;
        queue[tail++] = neighbour;
      }
    }
  }
}

/** PivotMDS: classical scaling by the columns of distances alone; x and y of each node in turn. */
function* project(distances: readonly Float64Array[], positions: Float64Array): Steps<void> {
  const size = positions.length / 2;
  const columns = distances.map((column) => column.slice());
  centreTwice(columns, size);
  yield;
  const products = yield* productsOf(columns, size);
  const found: Float64Array[] = [];
  for (const axis of [0, 1]) {
    const { vector, value } = strongest(products, columns.length, found);
    found.push(vector);
    // The projection's length is the singular value; of distances it is the root that tells.
    const scale = value > 0 ? (size / columns.length / value) ** 0.25 : 0;
    for (let node = 0; node < size; node++) {
      let sum = 0;
      columns.forEach((column, at) => (sum += column[node]! * vector[at]!));
      positions[2 * node + axis] = scale * sum;
    }
    yield;
  }
}

function mostNeighbours({ offsets }: UndirectedGraph, begin: number, end: number): number {
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  let most = begin;
  for (let node = begin; node < end; node++) if (degree(node) > degree(most)) most = node;
  return most;
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
