/**
 * PageRank: where somebody is found who follows edges at random and now and then begins anew anywhere
 * (Brin & Page 1998). From a node without edges one always begins anew, as igraph has it.
 */
import type { BipartiteGraph } from '../../graph/undirected.js';
import type { Steps } from '../steps.js';
import type { TwoModeMeasure } from './descriptor.js';

/** Of the mean rank a degree: how far a rank a degree may be off. */
const TOLERANCE = 1e-11;
const MOST_ROUNDS = 1_000;

/**
 * Ranks that add up to 1, each within about 1e-9 of itself. Throws RangeError unless 0 ≤ damping < 1.
 *
 * Plain form: rank = 1 + damping · Σ over neighbours rank / degree, again and again, then scaled. With
 * z = rank / degree that is (D − damping · A) z = 1, symmetric and positive definite; without the second
 * mode the first is left with condition 1 / (1 − damping²), and conjugate gradients (Hestenes & Stiefel
 * 1952) need a third of the rounds. O(rounds · m) time, some 25 rounds at .85; O(n) memory.
 */
export function* pageRanks(graph: BipartiteGraph, damping: number): Steps<Float64Array> {
  if (!(damping >= 0 && damping < 1)) {
    throw new RangeError(`Got a damping of ${damping}, wanted at least 0 and less than 1.`);
  }
  const { size, firstMode, offsets, neighbours } = graph;
  const degrees = Float64Array.from(
    { length: size },
    (_, node) => offsets[node + 1]! - offsets[node]!,
  );
  const shares = new Float64Array(size);

  /** For a range of nodes: damping · Σ over neighbours of their shares. */
  const fromNeighbours = (node: number): number => {
    let sum = 0;
    const stop = offsets[node + 1]!;
    for (let at = offsets[node]!; at < stop; at++) sum += shares[neighbours[at]!]!;
    return damping * sum;
  };
  const fillSecond = (constant: number): void => {
    for (let node = firstMode; node < size; node++) {
      if (degrees[node]! > 0) shares[node] = (constant + fromNeighbours(node)) / degrees[node]!;
    }
  };

  const solution = new Float64Array(firstMode);
  const residual = new Float64Array(firstMode);
  const direction = new Float64Array(firstMode);
  fillSecond(1);
  yield;
  let energy = 0;
  for (let node = 0; node < firstMode; node++) {
    if (degrees[node] === 0) continue;
    residual[node] = 1 + fromNeighbours(node);
    direction[node] = residual[node]! / degrees[node]!;
    energy += residual[node]! * direction[node]!;
  }
  yield;
  const wanted = (TOLERANCE * size) / Math.max(1, neighbours.length);
  for (let round = 0; round < MOST_ROUNDS && energy > 0; round++) {
    shares.set(direction);
    fillSecond(0);
    yield;
    const product = new Float64Array(firstMode);
    let curvature = 0;
    for (let node = 0; node < firstMode; node++) {
      product[node] = degrees[node]! * direction[node]! - fromNeighbours(node);
      curvature += product[node]! * direction[node]!;
    }
    yield;
    const length = energy / curvature;
    let largest = 0;
    let nextEnergy = 0;
    for (let node = 0; node < firstMode; node++) {
      if (degrees[node] === 0) continue;
      solution[node]! += length * direction[node]!;
      residual[node]! -= length * product[node]!;
      const scaled = residual[node]! / degrees[node]!;
      largest = Math.max(largest, Math.abs(scaled));
      nextEnergy += residual[node]! * scaled;
    }
    if (largest <= wanted) break;
    for (let node = 0; node < firstMode; node++) {
      if (degrees[node] === 0) continue;
      direction[node] = residual[node]! / degrees[node]! + (nextEnergy / energy) * direction[node]!;
    }
    energy = nextEnergy;
  }
  shares.set(solution);
  fillSecond(1);
  const ranks = shares.map((share, node) => (degrees[node] === 0 ? 1 : share * degrees[node]!));
  let total = 0;
  for (const rank of ranks) total += rank;
  return ranks.map((rank) => rank / total);
}

export const pageRank = {
  id: 'pageRank',
  definedOn: 'twoMode',
  reference: 'Brin & Page 1998, Computer Networks and ISDN Systems 30, 107–117',
  complexity: 'O(rounds · m) time, O(n) memory',
  parameters: { damping: { default: 0.85, minimum: 0, maximum: 0.99, integer: false } },
  run: (graph, { damping }) => pageRanks(graph, damping),
} as const satisfies TwoModeMeasure<'damping'>;
