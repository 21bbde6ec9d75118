/**
 * Undirected graphs as compressed sparse rows, the form on which structure is computed: the two-mode
 * graph of networks and their members with both kinds as nodes, and projections with weighted edges.
 */
import { sharedInt32 } from './sharedMemory.js';
import type { Incidence } from './twoMode.js';

/** A simple graph: no loops, no parallel edges, every edge beside both its ends. */
export interface UndirectedGraph {
  /** How many nodes; they are numbered from 0. */
  readonly size: number;
  /** Neighbours of node v: `neighbours` from `offsets[v]` to before `offsets[v + 1]`, ascending. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** Weights beside `neighbours`, positive, the same on both sides of an edge; 1 where left out. */
  readonly weights?: Float64Array | undefined;
}

/** A graph in which every edge joins a node of the first mode with one of the second. */
export interface BipartiteGraph extends UndirectedGraph {
  /** Nodes below this number are of the first mode: the rows of the two-mode graph, in its order. */
  readonly firstMode: number;
}

/** Networks first, then members, as nodes of one graph. O(nodes + places) time and memory. */
export function bipartiteOf(graph: Incidence): BipartiteGraph {
  const firstMode = graph.rowOffsets.length - 1;
  const size = firstMode + graph.columnOffsets.length - 1;
  const places = graph.rowColumns.length;
  const offsets = sharedInt32(size + 1);
  offsets.set(graph.rowOffsets);
  offsets.set(
    graph.columnOffsets.map((offset) => offset + places),
    firstMode,
  );
  const neighbours = sharedInt32(2 * places);
  neighbours.set(graph.rowColumns.map((column) => column + firstMode));
  neighbours.set(graph.columnRows, places);
  return { size, firstMode, offsets, neighbours };
}
