/**
 * What is on a map before it has places: its networks one by one, or communities of them, and what joins
 * them, the strongest alone where all would be too many.
 */
import type { Drawing } from '../../analysis/layout/drawing.js';
import { strongestEdges, type WeighedEdges } from '../../analysis/layout/strongestEdges.js';
import { columnsOfGroups, type Grouped } from '../../analysis/layout/superNodes.js';
import { jaccard } from '../../analysis/measures.js';
import type { PairColumns } from '../../analysis/overlap/overlappingPairs.js';
import { PAIRS_A_STEP, type Steps } from '../../analysis/steps.js';
import { degreeOf, type TwoMode } from '../../graph/twoMode.js';
import { twoModeAmong } from '../../graph/twoModeAmong.js';
import type { DayView } from '../../snapshot/views.js';
import { overlapOfRows } from '../overlapPair.js';
import { type Dividing, LARGEST_MAP } from './divisions.js';

/** Edges up to which all are drawn; above, or with more networks than are drawn, the strongest. */
export const ALL_EDGES = 10_000;
/** Strongest edges that each node keeps then. */
export const STRONGEST_EDGES = 10;

/** Nodes are numbered in the order in which they are drawn. */
export interface Picture {
  /** Of each node: the row of a network, or the number of a community. */
  readonly drawn: Int32Array;
  /** Organisations with a place, and people where they count. */
  readonly members: Int32Array;
  readonly edges: WeighedEdges;
  /** How close the ends of each edge belong, beside those of the others. */
  readonly closeness: Float64Array;
  /** What is left out because nothing says where it stands. */
  readonly withoutPlace: Int32Array;
}

/** What the layout draws. */
export function drawingOf({ drawn, members, edges, closeness }: Picture): Drawing {
  return {
    nodes: drawn.length,
    from: edges.from,
    to: edges.to,
    weight: closeness,
    size: Float64Array.from(members, sizeOf),
  };
}

function sizeOf(members: number): number {
  return 0.4 + 0.35 * Math.sqrt(members);
}

/** How many members each network of a graph has, by row; the people alone where they count. */
export function membersByRow(view: DayView, graph: TwoMode, countsPeople: boolean): Int32Array {
  const people = view.people();
  return graph.rowNodes.map((node, row) => {
    const sitting = countsPeople ? degreeOf(people.rowOffsets, people.rowOfNode[node]!) : 0;
    return degreeOf(graph.rowOffsets, row) + sitting;
  });
}

/** Networks by row, with all pairs of them that overlap; only those that `hasPlace` where it is given. */
export function* pictureOfNetworks(
  graph: TwoMode,
  memberCounts: Int32Array,
  pairs: PairColumns,
  hasPlace: ((row: number) => boolean) | undefined,
): Steps<Picture> {
  const rows = Int32Array.from(graph.rowNodes.keys());
  const withoutPlace = hasPlace ? rows.filter((row) => !hasPlace(row)) : new Int32Array(0);
  const placed = hasPlace ? rows.filter(hasPlace) : rows;
  const drawn = placed
    .toSorted((a, b) => memberCounts[b]! - memberCounts[a]! || a - b)
    .slice(0, LARGEST_MAP)
    .sort();
  yield;
  const nodeOf = new Int32Array(rows.length).fill(-1);
  drawn.forEach((row, node) => (nodeOf[row] = node));
  const among = yield* edgesAmong(pairs, nodeOf);
  const all: WeighedEdges = {
    from: among.map((pair) => nodeOf[pairs.first[pair]!]!),
    to: among.map((pair) => nodeOf[pairs.second[pair]!]!),
    count: among.map((pair) => pairs.shared[pair]!),
    weight: yield* weightsOf(pairs, among, graph),
  };
  const isCut = placed.length > drawn.length || among.length > ALL_EDGES;
  const edges = isCut ? yield* strongestOf(drawn.length, all) : all;
  const members = drawn.map((row) => memberCounts[row]!);
  return { drawn, members, edges, closeness: edges.weight, withoutPlace };
}

/** Communities by number, with the overlaps between every two of them. */
export function* pictureOfCommunities(
  view: DayView,
  { graph, grouped }: Dividing,
  countsPeople: boolean,
  hasPlace: ((group: number) => boolean) | undefined,
): Steps<Picture> {
  const people = twoModeAmong(view.people(), (node) => graph.rowOfNode[node]! >= 0);
  yield;
  const organisations = columnsOfGroups(graph, grouped.groupOf, grouped.count);
  const sitting = columnsOfGroups(people, grouped.groupOf, grouped.count);
  const counts = organisations.map((count, group) => count + (countsPeople ? sitting[group]! : 0));
  yield;
  const groups = Int32Array.from(counts.keys());
  const withoutPlace = hasPlace ? groups.filter((group) => !hasPlace(group)) : new Int32Array(0);
  const drawn = hasPlace ? groups.filter(hasPlace) : groups;
  const nodeOf = new Int32Array(groups.length).fill(-1);
  drawn.forEach((group, node) => (nodeOf[group] = node));
  const { ties } = grouped;
  const among = Int32Array.from(ties.from.keys()).filter(
    (tie) => nodeOf[ties.from[tie]!]! >= 0 && nodeOf[ties.to[tie]!]! >= 0,
  );
  const all: WeighedEdges = {
    from: among.map((tie) => nodeOf[ties.from[tie]!]!),
    to: among.map((tie) => nodeOf[ties.to[tie]!]!),
    count: among.map((tie) => ties.overlaps[tie]!),
    weight: Float64Array.from(among, (tie) => ties.weight[tie]!),
  };
  const edges = among.length > ALL_EDGES ? yield* strongestOf(drawn.length, all) : all;
  const sizes = networksOf(grouped);
  // What one network of either has of the other on average: large ones would be close to all.
  const closeness = edges.weight.map(
    (weight, edge) =>
      weight / Math.sqrt(sizes[drawn[edges.from[edge]!]!]! * sizes[drawn[edges.to[edge]!]!]!),
  );
  return { drawn, members: drawn.map((group) => counts[group]!), edges, closeness, withoutPlace };
}

/** How many networks each community has. */
export function networksOf({ groupOf, count }: Grouped): Int32Array {
  const sizes = new Int32Array(count);
  for (const group of groupOf) sizes[group]!++;
  return sizes;
}

/** Of each community the row of the network with most members, the first of equal ones. */
export function largestOf({ groupOf, count }: Grouped, memberCounts: Int32Array): Int32Array {
  const largest = new Int32Array(count).fill(-1);
  groupOf.forEach((group, row) => {
    const before = largest[group]!;
    if (before < 0 || memberCounts[row]! > memberCounts[before]!) largest[group] = row;
  });
  return largest;
}

function* strongestOf(nodes: number, all: WeighedEdges): Steps<WeighedEdges> {
  const kept = yield* strongestEdges(nodes, all, STRONGEST_EDGES);
  return {
    from: kept.map((edge) => all.from[edge]!),
    to: kept.map((edge) => all.to[edge]!),
    count: kept.map((edge) => all.count[edge]!),
    weight: Float64Array.from(kept, (edge) => all.weight[edge]!),
  };
}

/** Places in `pairs` of those with both ends among the nodes, ascending. */
function* edgesAmong(pairs: PairColumns, nodeOf: Int32Array): Steps<Int32Array> {
  const edges = new Int32Array(pairs.length);
  let count = 0;
  for (let pair = 0; pair < pairs.length; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield;
    if (nodeOf[pairs.first[pair]!]! >= 0 && nodeOf[pairs.second[pair]!]! >= 0) {
      edges[count++] = pair;
    }
  }
  return edges.slice(0, count);
}

/** How alike the ends of each edge are. */
function* weightsOf(pairs: PairColumns, edges: Int32Array, graph: TwoMode): Steps<Float64Array> {
  const weights = new Float64Array(edges.length);
  for (let at = 0; at < edges.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield;
    const edge = edges[at]!;
    const ends = [pairs.first[edge]!, pairs.second[edge]!] as const;
    weights[at] = jaccard(overlapOfRows(graph, ...ends, pairs.shared[edge]!)) ?? 0;
  }
  return weights;
}
