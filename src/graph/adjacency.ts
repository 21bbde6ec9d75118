/** Compressed sparse rows: for each node the edges at it, in one array, in order of edge number. */

export interface Adjacency {
  /** Edges of node n stand in `edges` from `offsets[n]` to before `offsets[n + 1]`. */
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
}

/** From the node at each edge's end, by counting: O(nodes + edges), 4 bytes a node and an edge. */
export function adjacencyOf(nodeOfEdge: Int32Array, nodes: number): Adjacency {
  const offsets = new Int32Array(nodes + 1);
  for (const node of nodeOfEdge) offsets[node + 1]!++;
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, nodes);
  const edges = new Int32Array(nodeOfEdge.length);
  for (let edge = 0; edge < nodeOfEdge.length; edge++) edges[next[nodeOfEdge[edge]!]!++] = edge;
  return { offsets, edges };
}

/** The edges of one node, without copying. O(1). */
export function edgesAt(adjacency: Adjacency, node: number): Int32Array {
  return adjacency.edges.subarray(adjacency.offsets[node], adjacency.offsets[node + 1]);
}
