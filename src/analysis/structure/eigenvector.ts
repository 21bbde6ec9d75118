/**
 * Eigenvector centrality: a node weighs as much as its neighbours do together (Bonacich 1972). The
 * spectrum of a two-mode graph is symmetric about 0, on which plain iteration swings for ever; so it
 * goes from the first mode to the second and back, which is iteration with the square of the matrix.
 */
import type { BipartiteGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import type { TwoModeMeasure } from './descriptor.js';

const TOLERANCE = 1e-12;
const MOST_ROUNDS = 20_000;

/** The iteration did not settle: two parts of the graph pull almost equally. */
export class NotConvergedError extends Error {
  override readonly name = 'NotConvergedError';

  constructor(
    readonly rounds: number,
    readonly change: number,
  ) {
    super(`Got a change of ${change} after ${rounds} rounds, wanted ${TOLERANCE} or less.`);
  }
}

/**
 * The eigenvector of the largest eigenvalue, its largest value 1; NaN where no edge is. In a
 * disconnected graph only the component with the largest eigenvalue has values above 0. O(m) time a
 * round, the fewer rounds the further apart the two largest eigenvalues; O(n) memory. Throws
 * NotConvergedError.
 */
export function* eigenvectorOf(graph: BipartiteGraph): Steps<Float64Array> {
  const { size, firstMode, offsets } = graph;
  if (offsets[size] === 0) return new Float64Array(size).fill(NaN);
  const values = new Float64Array(size);
  for (let node = firstMode; node < size; node++) {
    values[node] = offsets[node + 1]! - offsets[node]!;
  }
  let change = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = values.slice(0, firstMode);
    fillFromNeighbours(graph, values, 0, firstMode);
    yield;
    scale(values.subarray(0, firstMode));
    fillFromNeighbours(graph, values, firstMode, size);
    yield;
    change = 0;
    for (let node = 0; node < firstMode; node++) {
      change = Math.max(change, Math.abs(values[node]! - before[node]!));
    }
    if (change > TOLERANCE) continue;
    // The two halves of an eigenvector are equally long.
    const ratio = length(values.subarray(0, firstMode)) / length(values.subarray(firstMode));
    for (let node = firstMode; node < size; node++) values[node]! *= ratio;
    scale(values);
    return values;
  }
  throw new NotConvergedError(MOST_ROUNDS, change);
}

function fillFromNeighbours(
  { offsets, neighbours }: BipartiteGraph,
  values: Float64Array,
  from: number,
  to: number,
): void {
  for (let node = from; node < to; node++) {
    let sum = 0;
    const stop = offsets[node + 1]!;
    for (let at = offsets[node]!; at < stop; at++) sum += values[neighbours[at]!]!;
    values[node] = sum;
  }
}

/** Makes the largest value 1. */
function scale(values: Float64Array): void {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  for (let at = 0; at < values.length; at++) values[at]! /= largest;
}

function length(values: Float64Array): number {
  let squares = 0;
  for (const value of values) squares += value * value;
  return Math.sqrt(squares);
}

export const eigenvector = {
  id: 'eigenvector',
  definedOn: 'twoMode',
  reference: 'Bonacich 1972, J. Math. Sociol. 2, 113–120',
  complexity: 'O(rounds · m) time, O(n) memory',
  parameters: {},
  run: eigenvectorOf,
} as const satisfies TwoModeMeasure<never>;
