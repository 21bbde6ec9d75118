/**
 * The size at which the forces of a whole map balance. A map that starts too small or too large takes the
 * forces most of their steps to mend.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';

/**
 * Scales positions about 0, 0 to the size s with the least energy under ForceAtlas2, whose edges pull by
 * w·d, whose nodes push by k·m·m′/d, and whose gravity pulls every node by g·m: that of
 * ½·s²·Σ w·d² + s·Σ g·m·d − k·Σ m·m′·ln s, where its derivative is 0. O(nodes + edges).
 */
export function balance(
  graph: UndirectedGraph,
  positions: Float64Array,
  mass: Float64Array,
  { repulsion, gravity }: { readonly repulsion: number; readonly gravity: number },
): void {
  let [pulls, fall, all, squares] = [0, 0, 0, 0];
  for (let node = 0; node < graph.size; node++) {
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    fall += gravity * mass[node]! * Math.hypot(x, y);
    all += mass[node]!;
    squares += mass[node]! ** 2;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.neighbours[at]!;
      // Every edge is met twice.
      pulls +=
        ((graph.weights?.[at] ?? 1) *
          ((x - positions[2 * other]!) ** 2 + (y - positions[2 * other + 1]!) ** 2)) /
        2;
    }
  }
  const pushes = (repulsion * (all ** 2 - squares)) / 2;
  const scale = (Math.sqrt(fall ** 2 + 4 * pulls * pushes) - fall) / (2 * pulls);
  if (!Number.isFinite(scale) || scale <= 0) return;
  for (let at = 0; at < positions.length; at++) positions[at]! *= scale;
}
