/** The nodes of a drawing that have edges, those of one component after each other, largest first. */
import type { UndirectedGraph } from '../../graph/undirected.js';
import { componentsOf } from '../structure/components.js';
import type { Drawing } from './drawing.js';

export interface Joined {
  /** Nodes of the drawing with an edge, in the order in which `graph` numbers them. */
  readonly order: Int32Array;
  /** Number in `graph` of each node of the drawing; −1 without an edge. */
  readonly place: Int32Array;
  /** May have the same edge several times. */
  readonly graph: UndirectedGraph & { readonly weights: Float64Array };
  /** Where components begin in `graph`, and at last its size. */
  readonly starts: Int32Array;
}

/** O(nodes · log + edges). Loops are left out. */
export function joinedOf(drawing: Drawing): Joined {
  const nodes = Int32Array.from({ length: drawing.nodes }, (_, node) => node);
  const all = graphOf(drawing, nodes, drawing.nodes);
  const { componentOf, sizes } = componentsOf(all);
  const order = nodes
    .filter((node) => sizes[componentOf[node]!]! > 1)
    .sort(
      (a, b) =>
        sizes[componentOf[b]!]! - sizes[componentOf[a]!]! ||
        componentOf[a]! - componentOf[b]! ||
        a - b,
    );
  const place = new Int32Array(drawing.nodes).fill(-1);
  order.forEach((node, index) => (place[node] = index));
  const starts: number[] = [];
  for (let at = 0; at < order.length; at += sizes[componentOf[order[at]!]!]!) starts.push(at);
  return {
    order,
    place,
    graph: graphOf(drawing, place, order.length),
    starts: Int32Array.from([...starts, order.length]),
  };
}

/** Edges beside both ends. */
function graphOf({ from, to, weight }: Drawing, place: Int32Array, size: number): Joined['graph'] {
  const offsets = new Int32Array(size + 1);
  const isEdge = (edge: number) => from[edge] !== to[edge];
  for (let edge = 0; edge < from.length; edge++) {
    if (!isEdge(edge)) continue;
    offsets[place[from[edge]!]! + 1]!++;
    offsets[place[to[edge]!]! + 1]!++;
  }
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const neighbours = new Int32Array(offsets[size]!);
  const weights = new Float64Array(offsets[size]!);
  const next = offsets.slice(0, size);
  for (let edge = 0; edge < from.length; edge++) {
    if (!isEdge(edge)) continue;
    const [a, b] = [place[from[edge]!]!, place[to[edge]!]!];
    neighbours[next[a]!] = b;
    weights[next[a]!++] = weight[edge]!;
    neighbours[next[b]!] = a;
    weights[next[b]!++] = weight[edge]!;
  }
  return { size, offsets, neighbours, weights };
}
