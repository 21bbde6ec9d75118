/**
 * A two-mode graph made smaller before shortest paths are counted in it, without changing the answer:
 * trees that hang from it are folded into the node they hang from (Baglioni et al. 2012, ASONAM; Puzis
 * et al. 2015, AI Communications 28), and nodes with the same neighbours become one class (Sarıyüce et
 * al. 2013, SDM). Half of all organisations sit in one or two networks.
 */
import type { BipartiteGraph } from '../../../graph/undirected.js';
import { sharedFloat64, sharedInt32 } from '../../../graph/sharedMemory.js';
import type { Steps } from '../../steps.js';
import { sameNeighbours } from './sameNeighbours.js';

export interface ReducedGraph {
  /** Classes; those of one component stand together, its first mode before its second. */
  readonly size: number;
  readonly offsets: Int32Array;
  /** Classes beside a class, each once. */
  readonly neighbours: Int32Array;
  /** Nodes in the class. */
  readonly multiplicity: Float64Array;
  /** Nodes in the class and in the trees that hang from them. */
  readonly weight: Float64Array;
  /** Ordered pairs of nodes whose trees hang from two different nodes of the class. */
  readonly pairsWithin: Float64Array;
  /** Component of a class. */
  readonly componentOf: Int32Array;
  /** Where a component's classes begin, where its second mode begins, and where the next one begins. */
  readonly componentBounds: Int32Array;
  /** Class of a node of the whole graph; of one in a hanging tree, the class of its root. */
  readonly classOfNode: Int32Array;
  /** 1 where a node stays: it is not in a hanging tree. */
  readonly stays: Uint8Array;
  /** Ordered pairs of other nodes all of whose paths lead through the node because of hanging trees. */
  readonly pairsOfTrees: Float64Array;
}

/** So many classes get their neighbours in order in one step: a few milliseconds. */
const CLASSES_A_STEP = 10_000;

/** The classes of a graph and how they are joined. O(n + m) time and memory, in expectation. */
export function* reducedGraph(graph: BipartiteGraph): Steps<ReducedGraph> {
  const folded = foldedTrees(graph);
  yield;
  const { classOf, representatives } = sameNeighbours(graph, folded.stays);
  yield;
  const classes = joinedClasses(graph, folded.stays, classOf, representatives);
  yield;
  const numbered = numberedByComponent(classes, representatives, graph.firstMode);
  yield;
  return yield* weighed(graph, folded, classOf, classes, numbered);
}

interface FoldedTrees {
  readonly stays: Uint8Array;
  /** The node that a node of a hanging tree was folded into; -1 where it stays. */
  readonly foldedInto: Int32Array;
  /** In the order of folding, so that what was folded into comes later. */
  readonly order: Int32Array;
  /** The node and all that was folded into it. */
  readonly weights: Float64Array;
  /** Σ of the squares of the weights of the branches folded into it. */
  readonly squares: Float64Array;
}

function foldedTrees({ size, offsets, neighbours }: BipartiteGraph): FoldedTrees {
  const degrees = new Int32Array(size);
  const stays = new Uint8Array(size).fill(1);
  const foldedInto = new Int32Array(size).fill(-1);
  const weights = new Float64Array(size).fill(1);
  const squares = new Float64Array(size);
  const leaves = new Int32Array(size);
  let found = 0;
  for (let node = 0; node < size; node++) {
    degrees[node] = offsets[node + 1]! - offsets[node]!;
    if (degrees[node] === 1) leaves[found++] = node;
  }
  let order = 0;
  for (let next = 0; next < found; next++) {
    const leaf = leaves[next]!;
    // The last of a tree has no edge left, and stays.
    if (degrees[leaf] === 0) continue;
    let at = offsets[leaf]!;
    while (stays[neighbours[at]!] === 0) at++;
    const into = neighbours[at]!;
    stays[leaf] = 0;
    foldedInto[leaf] = into;
    weights[into]! += weights[leaf]!;
    squares[into]! += weights[leaf]! ** 2;
    leaves[order++] = leaf;
    if (--degrees[into]! === 1) leaves[found++] = into;
  }
  return { stays, foldedInto, order: leaves.subarray(0, order), weights, squares };
}

interface Classes {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/** Which classes are beside each other: where one node of a class is, all are. */
function joinedClasses(
  { offsets, neighbours }: BipartiteGraph,
  stays: Uint8Array,
  classOf: Int32Array,
  representatives: Int32Array,
): Classes {
  const size = representatives.length;
  const classOffsets = new Int32Array(size + 1);
  const seenBy = new Int32Array(size).fill(-1);
  const beside = new Int32Array(neighbours.length);
  let filled = 0;
  for (let own = 0; own < size; own++) {
    const node = representatives[own]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const other = neighbours[at]!;
      if (!stays[other] || seenBy[classOf[other]!] === own) continue;
      seenBy[classOf[other]!] = own;
      beside[filled++] = classOf[other]!;
    }
    classOffsets[own + 1] = filled;
  }
  return { size, offsets: classOffsets, neighbours: beside.slice(0, filled) };
}

interface Numbered {
  /** Old numbers of the classes in their new order. */
  readonly order: Int32Array;
  readonly componentOf: Int32Array;
  readonly componentBounds: Int32Array;
}

/** Breadth first within a component, so that what is read together lies together. */
function numberedByComponent(
  { size, offsets, neighbours }: Classes,
  representatives: Int32Array,
  firstMode: number,
): Numbered {
  const order = new Int32Array(size);
  const componentOf = new Int32Array(size);
  const bounds: number[] = [];
  const seen = new Uint8Array(size);
  const queue = new Int32Array(size);
  let placed = 0;
  for (let root = 0; root < size; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    queue[0] = root;
    let found = 1;
    for (let next = 0; next < found; next++) {
      const own = queue[next]!;
      for (let at = offsets[own]!; at < offsets[own + 1]!; at++) {
        const other = neighbours[at]!;
        if (seen[other]) continue;
        seen[other] = 1;
        queue[found++] = other;
      }
    }
    componentOf.fill(bounds.length / 2, placed, placed + found);
    bounds.push(placed);
    for (let at = 0; at < found; at++) {
      if (representatives[queue[at]!]! < firstMode) order[placed++] = queue[at]!;
    }
    bounds.push(placed);
    for (let at = 0; at < found; at++) {
      if (representatives[queue[at]!]! >= firstMode) order[placed++] = queue[at]!;
    }
  }
  bounds.push(placed);
  return { order, componentOf, componentBounds: Int32Array.from(bounds) };
}

/** In shared memory, so that threads follow paths in it without a copy each. */
function* weighed(
  graph: BipartiteGraph,
  { stays, foldedInto, order: foldedOrder, weights, squares }: FoldedTrees,
  classOf: Int32Array,
  classes: Classes,
  { order, componentOf, componentBounds }: Numbered,
): Steps<ReducedGraph> {
  const { size } = classes;
  const newNumber = new Int32Array(size);
  for (let at = 0; at < size; at++) newNumber[order[at]!] = at;
  const offsets = sharedInt32(size + 1);
  const neighbours = sharedInt32(classes.neighbours.length);
  for (let own = 0, filled = 0; own < size; own++) {
    const old = order[own]!;
    const start = filled;
    for (let at = classes.offsets[old]!; at < classes.offsets[old + 1]!; at++) {
      neighbours[filled++] = newNumber[classes.neighbours[at]!]!;
    }
    neighbours.subarray(start, filled).sort();
    offsets[own + 1] = filled;
    if (own % CLASSES_A_STEP === CLASSES_A_STEP - 1) yield;
  }
  yield;

  const classOfNode = sharedInt32(graph.size);
  const multiplicity = sharedFloat64(size);
  const weight = sharedFloat64(size);
  const pairsWithin = sharedFloat64(size);
  const componentSizes = new Float64Array((componentBounds.length - 1) / 2);
  for (let node = 0; node < graph.size; node++) {
    if (!stays[node]) continue;
    const own = newNumber[classOf[node]!]!;
    classOfNode[node] = own;
    multiplicity[own]!++;
    weight[own]! += weights[node]!;
    pairsWithin[own]! -= weights[node]! ** 2;
    componentSizes[componentOf[own]!]! += weights[node]!;
  }
  for (let own = 0; own < size; own++) pairsWithin[own]! += weight[own]! ** 2;
  for (let at = foldedOrder.length - 1; at >= 0; at--) {
    const node = foldedOrder[at]!;
    classOfNode[node] = classOfNode[foldedInto[node]!]!;
  }
  yield;
  const pairsOfTrees = sharedFloat64(graph.size);
  for (let node = 0; node < graph.size; node++) {
    // Between a branch and what lies beyond the node, both ways, and between two branches.
    const branches = weights[node]! - 1;
    const beyond = componentSizes[componentOf[classOfNode[node]!]!]! - weights[node]!;
    pairsOfTrees[node] = 2 * branches * beyond + branches ** 2 - squares[node]!;
  }
  return {
    size,
    offsets,
    neighbours,
    multiplicity,
    weight,
    pairsWithin,
    componentOf,
    componentBounds,
    classOfNode,
    stays,
    pairsOfTrees,
  };
}
