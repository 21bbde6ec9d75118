/**
 * How well a drawing tells distances: the normalised stress of pairs drawn by a seed, by which layouts
 * are held against each other.
 */
import type { Drawing, Positions } from '../../src/analysis/layout/drawing.js';
import { joinedOf } from '../../src/analysis/layout/joined.js';
import { randomBy } from '../../src/analysis/random.js';

/** Nodes drawn, each of which makes a pair with every other that it is joined to by some way. */
const SOURCES = 100;

/**
 * The mean of (s·e − d)² / d² over the pairs, for the scale s at which it is least: d is the fewest edges
 * between the two, e how far apart they are drawn. 0 where all is told, 1 of a single point; NaN without
 * edges. O(sources · (nodes + edges)).
 */
export function stressOf(drawing: Drawing, positions: Positions, seed: number): number {
  const { graph, order } = joinedOf(drawing);
  const random = randomBy(seed);
  const distance = new Int32Array(graph.size);
  let [pairs, sum, squares] = [0, 0, 0];
  for (let drawn = 0; drawn < SOURCES && graph.size > 0; drawn++) {
    const source = Math.floor(random() * graph.size);
    distance.fill(-1);
    distance[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
        const other = graph.neighbours[at]!;
        if (distance[other]! >= 0) continue;
        distance[other] = distance[node]! + 1;
        queue.push(other);
        const [a, b] = [2 * order[source]!, 2 * order[other]!];
        const told =
          Math.hypot(positions[a]! - positions[b]!, positions[a + 1]! - positions[b + 1]!) /
          distance[other];
        pairs++;
        sum += told;
        squares += told ** 2;
      }
    }
  }
  // Σ (s·t − 1)² is least at s = Σ t / Σ t², where it is pairs − (Σ t)² / Σ t².
  return squares > 0 ? 1 - sum ** 2 / squares / pairs : pairs / pairs;
}
