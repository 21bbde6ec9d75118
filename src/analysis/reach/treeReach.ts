/**
 * How far word goes when each passes it on by chance, without drawing: where there is one way alone to
 * each who is reached, as in a tree, the probabilities of its steps multiply.
 */
import type { DirectedGraph } from '../../graph/informationGraph.js';
import type { Cascade, Groups } from './cascades.js';
import type { ReachTree } from './reachTree.js';

/**
 * Whether there is only one way to each node within the steps: no arc but those of the tree leads on from
 * where word can still be passed on, unless back to whom it came from. O(n + m).
 */
export function isOneWay(
  { offsets, targets }: DirectedGraph,
  { order, steps: far, parents }: ReachTree,
  steps: number,
): boolean {
  for (const node of order) {
    if (far[node]! >= steps) return true;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const target = targets[arc]!;
      if (parents[target] !== node && parents[node] !== target) return false;
    }
  }
  return true;
}

/** With which probability each node is reached, where there is one way alone. O(n). */
export function probabilitiesOnTree(
  { order, steps: far }: ReachTree,
  { steps, probability }: Cascade,
): Float64Array {
  const found = new Float64Array(far.length);
  for (const node of order) {
    if (far[node]! <= steps) found[node] = probability ** far[node]!;
  }
  return found;
}

/**
 * With which probability at least one node of each group is reached, likewise: none is when each branch
 * either hears nothing or has none. O(groups · n).
 */
export function groupProbabilitiesOnTree(
  { order, steps: far, parents }: ReachTree,
  { steps, probability }: Cascade,
  { offsets, nodes }: Groups,
): Float64Array {
  const none = new Float64Array(far.length);
  return Float64Array.from({ length: offsets.length - 1 }, (_, group) => {
    none.fill(1);
    for (let at = offsets[group]!; at < offsets[group + 1]!; at++) {
      const node = nodes[at]!;
      if (far[node]! >= 0 && far[node]! <= steps) none[node] = 0;
    }
    for (let at = order.length - 1; at > 0; at--) {
      const node = order[at]!;
      none[parents[node]!]! *= 1 - probability + probability * none[node]!;
    }
    return 1 - none[order[0]!]!;
  });
}
