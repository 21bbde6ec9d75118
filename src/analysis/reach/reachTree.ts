/**
 * Who is reached from one node of a directed graph, in how few steps, and on which way: breadth-first
 * search (Moore 1959), with the same tree for the same graph whatever order it was made in.
 */
import type { DirectedGraph } from '../../graph/informationGraph.js';
import type { Steps } from '../steps.js';

export interface ReachTree {
  /** The fewest steps to each node; 0 to where it begins, -1 to those that nothing leads to. */
  readonly steps: Int32Array;
  /** From whom each is reached; -1 where it begins and where nothing leads. */
  readonly parents: Int32Array;
  /** The arc from there, as a place in `targets`; -1 likewise. */
  readonly arcs: Int32Array;
  /** Nodes reached, by steps and then by number; where it begins first. */
  readonly order: Int32Array;
}

/** Arcs that are looked at in one step: a millisecond or less. */
const ARCS_A_STEP = 65_536;

/**
 * The parent of a node is the lowest of those one step nearer that lead to it. Throws RangeError for a
 * node that is not there. O(n + m) and sorting each level.
 */
export function* reachTree(graph: DirectedGraph, from: number): Steps<ReachTree> {
  const { size, offsets, targets } = graph;
  if (!(from >= 0 && from < size))
    throw new RangeError(`Got node ${from}, wanted 0 to ${size - 1}.`);
  const steps = new Int32Array(size).fill(-1);
  const parents = new Int32Array(size).fill(-1);
  const arcs = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  steps[from] = 0;
  order[0] = from;
  let reached = 1;
  let untilPause = ARCS_A_STEP;
  for (let begin = 0, end = 1, step = 1; begin < end; begin = end, end = reached, step++) {
    for (let at = begin; at < end; at++) {
      const node = order[at]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (steps[target] !== -1) continue;
        steps[target] = step;
        parents[target] = node;
        arcs[target] = arc;
        order[reached++] = target;
      }
      untilPause -= offsets[node + 1]! - offsets[node]!;
      if (untilPause <= 0) {
        untilPause = ARCS_A_STEP;
        yield;
      }
    }
    // In ascending order the first to reach a node of the next level is the lowest that does.
    order.subarray(end, reached).sort();
  }
  return { steps, parents, arcs, order: order.slice(0, reached) };
}

/** The nodes on the way to one that is reached, from where it begins. O(steps). */
export function wayTo({ parents }: Pick<ReachTree, 'parents'>, node: number): number[] {
  const way: number[] = [];
  for (let at = node; at >= 0; at = parents[at]!) way.push(at);
  return way.reverse();
}
