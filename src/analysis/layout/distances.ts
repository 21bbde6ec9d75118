/**
 * How many edges apart nodes of a component are: from every node of a small one, from a fair draw of the
 * nodes of a large one, which tells of each node how far all others are, but for the error of a draw.
 */
import type { UndirectedGraph } from '../../graph/undirected.js';
import { randomBy } from '../random.js';
import type { Steps } from '../steps.js';

/** Distances that are kept of one component: those of all pairs up to 1,600 nodes. */
const MOST_DISTANCES = 2_560_000;
/** Sources of a component however large, or all of its nodes. */
const LEAST_SOURCES = 50;
const SEED = 1;

export interface Distances {
  /** The component's nodes in the graph: from `begin` to before `end`. */
  readonly begin: number;
  readonly end: number;
  /** Nodes of the graph, drawn without putting back. */
  readonly sources: Int32Array;
  /** Edges between the component's i-th node and the s-th source, at i · sources + s. */
  readonly edges: Int32Array;
}

/**
 * Distances within the nodes from `begin` to before `end`, which have to be joined to each other and to no
 * others. A node more at the end leaves the draw as it was, but for one or two. O(sources · (nodes + edges)).
 */
export function* distancesWithin(
  graph: UndirectedGraph,
  begin: number,
  end: number,
): Steps<Distances> {
  const { offsets, neighbours } = graph;
  const size = end - begin;
  const sources = drawn(begin, size);
  const count = sources.length;
  const edges = new Int32Array(size * count);
  const column = new Int32Array(size);
  const queue = new Int32Array(size);
  for (let place = 0; place < count; place++) {
    distancesFrom(sources[place]!);
    for (let node = 0; node < size; node++) edges[node * count + place] = column[node]!;
    yield;
  }
  return { begin, end, sources, edges };

  function distancesFrom(source: number): void {
    column.fill(-1);
    column[source - begin] = 0;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = queue[head]!;
      const further = column[node - begin]! + 1;
      const stop = offsets[node + 1]!;
      for (let at = offsets[node]!; at < stop; at++) {
        const neighbour = neighbours[at]!;
        if (column[neighbour - begin]! >= 0) continue;
        column[neighbour - begin] = further;
        queue[tail++] = neighbour;
      }
    }
  }
}

/** Each node draws a number in turn, and the least win: whoever comes later changes little. */
function drawn(begin: number, size: number): Int32Array {
  const random = randomBy(SEED);
  const lots = Float64Array.from({ length: size }, random);
  return Int32Array.from({ length: size }, (_, node) => node)
    .sort((a, b) => lots[a]! - lots[b]! || a - b)
    .slice(0, Math.max(LEAST_SOURCES, Math.floor(MOST_DISTANCES / size)))
    .map((node) => begin + node);
}
