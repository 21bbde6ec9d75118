/**
 * The map of the network of networks: networks as nodes sized by their members, overlaps as edges, and
 * a place for each that is the same for everybody who asks.
 */
import type { Drawing, Positions } from '../analysis/layout/drawing.js';
import { jaccard } from '../analysis/measures.js';
import type { PairColumns } from '../analysis/overlap/overlappingPairs.js';
import { PAIRS_A_STEP, type Steps } from '../analysis/steps.js';
import { degreeOf, type TwoMode } from '../graph/twoMode.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { type About, aboutMembers } from './asking/about.js';
import { type Asking, checkMinShared, viewOf } from './asking/asking.js';
import type { Analysis } from '../snapshot/workers/analysis.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import { type NetworkFilter, networkPredicate } from './filters/networkFilter.js';
import { type KeptUnder, keptPositions } from './keptPositions.js';
import { overlapOfRows } from './overlapPair.js';
import { SharedWork } from './asking/sharedWork.js';
import { sharingPairs } from './sharingPairs.js';

/** Networks drawn at the most: the largest. */
export const LARGEST_MAP = 2_000;
/** Edges up to which all are drawn; above, or with more networks than are drawn, the strongest. */
export const ALL_EDGES = 10_000;
/** Strongest edges that each network keeps then. */
export const STRONGEST_EDGES = 10;

/** How strongly a full overlap pulls two networks together, of the layout's own forces. */
const PULL = 10;

export interface NetworkMap {
  readonly about: About;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** What is drawn, and what there is. */
  readonly drawn: MapCounts;
  readonly total: MapCounts;
}

export interface MapCounts {
  readonly networks: number;
  readonly edges: number;
}

export interface MapNode {
  readonly id: RecordId;
  /** Organisations with a place, and people for who may count them. */
  readonly members: number;
  /** Within −1 and 1. */
  readonly x: number;
  readonly y: number;
  /** Radius where the whole map is about 100 wide: grows with the square root of the members. */
  readonly size: number;
}

export interface MapEdge {
  readonly source: RecordId;
  readonly target: RecordId;
  readonly shared: number;
  /** The members' jaccard. */
  readonly weight: number;
}

export interface NetworkMapArguments {
  readonly minShared: number;
  readonly filter?: NetworkFilter | undefined;
}

/** Drawings kept of each graph and day: a caller may ask for any number, each with a filter of its own. */
const DRAWINGS_KEPT = 8;
const drawings = new SharedWork<DayView, Drawn>(DRAWINGS_KEPT);
type Drawn = Omit<NetworkMap, 'about'>;

/**
 * Draws the map, or gives the one that was drawn before from the same graph. Stops drawing when nobody
 * waits for it any more, and then throws the signal's reason.
 */
export async function networkMap(
  asking: Asking,
  question: NetworkMapArguments,
): Promise<NetworkMap> {
  checkMinShared(question.minShared);
  const view = viewOf(asking, question.filter?.statuses);
  const people = asking.masking === undefined;
  const key = JSON.stringify({ ...question, people });
  const kept = keptUnder(asking, question, people);
  const map = await drawings.of(view, key, asking.signal, (abandoned) =>
    draw({ analysis: asking.analysis, view, question, people, kept, abandoned }),
  );
  return { about: aboutMembers(asking, view, 'networkMap:definition'), ...map };
}

/**
 * The map of today is kept for everybody, whatever is asked of it but for filters, of which there is no
 * end; other days and revisions do not change, and are drawn the same each time.
 */
function keptUnder(
  { layouts, graph }: Asking,
  { minShared, filter }: NetworkMapArguments,
  people: boolean,
): KeptUnder | undefined {
  if (!layouts || filter) return undefined;
  return { layouts, view: JSON.stringify({ minShared, people }), revision: graph.revision };
}

interface Drawer {
  readonly analysis: Analysis;
  readonly view: DayView;
  readonly question: NetworkMapArguments;
  /** Whether they count. Sizes, and through them places, would tell how many there are. */
  readonly people: boolean;
  readonly kept: KeptUnder | undefined;
  readonly abandoned: AbortSignal;
}

async function draw({ analysis, view, question, people, kept, abandoned }: Drawer): Promise<Drawn> {
  const pairs = await sharingPairs(analysis, view, question.minShared, abandoned);
  const undrawn = await cooperatively(chosen(view, question, people, pairs), abandoned);
  const { drawing, ids } = undrawn;
  return placed(undrawn, await keptPositions(analysis, drawing, ids, kept, abandoned));
}

/** What is on the map, before it has places. */
interface Undrawn {
  readonly drawing: Drawing;
  readonly ids: readonly RecordId[];
  readonly members: readonly number[];
  /** Beside each edge of the drawing. */
  readonly shared: Int32Array;
  readonly weights: Float64Array;
  readonly total: MapCounts;
}

function* chosen(
  view: DayView,
  question: NetworkMapArguments,
  countsPeople: boolean,
  pairs: PairColumns,
): Steps<Undrawn> {
  const graph = yield* view.membersInSteps('Organisation');
  const people = yield* view.membersInSteps('ContactPerson');
  yield;
  const passes = networkPredicate(view, question.filter);
  const membersOf = (row: number) =>
    degreeOf(graph.rowOffsets, row) + (countsPeople ? degreeOf(people.rowOffsets, row) : 0);
  const rows = [...graph.rowNodes.keys()].filter((row) => passes(graph.rowNodes[row]!));
  const largest = rows
    .toSorted((a, b) => membersOf(b) - membersOf(a) || a - b)
    .slice(0, LARGEST_MAP)
    .sort((a, b) => a - b);
  yield;
  const all = yield* edgesAmong(pairs, rows, graph);
  let edges = yield* edgesAmong(pairs, largest, graph);
  const weights = yield* weightsOf(pairs, edges, graph);
  if (rows.length > LARGEST_MAP || edges.length > ALL_EDGES) {
    edges = yield* strongest(pairs, edges, weights, graph);
  }
  const place = new Map(largest.map((row, index) => [row, index]));
  const members = largest.map(membersOf);
  const weightsDrawn = Float64Array.from(edges, (edge) => weights[edge]!);
  return {
    drawing: {
      nodes: largest.length,
      from: edges.map((edge) => place.get(pairs.first[edge]!)!),
      to: edges.map((edge) => place.get(pairs.second[edge]!)!),
      weight: weightsDrawn.map((weight) => PULL * weight),
      size: Float64Array.from(members, (count) => 0.4 + 0.35 * Math.sqrt(count)),
    },
    ids: largest.map((row) => view.graph.nodes.ids.idOf(graph.rowNodes[row]!)),
    members,
    shared: edges.map((edge) => pairs.shared[edge]!),
    weights: weightsDrawn,
    total: { networks: rows.length, edges: all.length },
  };
}

function placed(
  { drawing, ids, members, shared, weights, total }: Undrawn,
  positions: Positions,
): Drawn {
  return {
    nodes: ids.map((id, node) => ({
      id,
      members: members[node]!,
      x: positions[2 * node]!,
      y: positions[2 * node + 1]!,
      size: drawing.size[node]!,
    })),
    edges: Array.from(shared, (count, edge) => ({
      source: ids[drawing.from[edge]!]!,
      target: ids[drawing.to[edge]!]!,
      shared: count,
      weight: weights[edge]!,
    })),
    drawn: { networks: ids.length, edges: shared.length },
    total,
  };
}

/** Edges are places in `pairs`: those with both ends among the rows, ascending. */
function* edgesAmong(
  pairs: PairColumns,
  rows: readonly number[],
  graph: TwoMode,
): Steps<Int32Array> {
  const among = new Uint8Array(graph.rowNodes.length);
  for (const row of rows) among[row] = 1;
  const edges = new Int32Array(pairs.length);
  let count = 0;
  for (let place = 0; place < pairs.length; place++) {
    if (place % PAIRS_A_STEP === 0) yield;
    if (among[pairs.first[place]!] && among[pairs.second[place]!]) edges[count++] = place;
  }
  return edges.slice(0, count);
}

/** How alike the ends of each edge are, by its place in `pairs`. */
function* weightsOf(pairs: PairColumns, edges: Int32Array, graph: TwoMode): Steps<Float64Array> {
  const weights = new Float64Array(pairs.length);
  for (let at = 0; at < edges.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield;
    const edge = edges[at]!;
    const ends = [pairs.first[edge]!, pairs.second[edge]!] as const;
    weights[edge] = jaccard(overlapOfRows(graph, ...ends, pairs.shared[edge]!)) ?? 0;
  }
  return weights;
}

/**
 * Edges that are among the strongest of either end, ascending. Plain form: of each network all edges,
 * sorted by weight, then by shared, both falling, cut to so many; all of these together.
 */
function* strongest(
  pairs: PairColumns,
  edges: Int32Array,
  weights: Float64Array,
  graph: TwoMode,
): Steps<Int32Array> {
  const none = -1;
  const best = new Int32Array(STRONGEST_EDGES * graph.rowNodes.length).fill(none);
  const isStronger = (one: number, other: number) =>
    other === none ||
    weights[one]! > weights[other]! ||
    (weights[one] === weights[other] && pairs.shared[one]! > pairs.shared[other]!);
  const insert = (edge: number, row: number) => {
    const begin = STRONGEST_EDGES * row;
    const end = begin + STRONGEST_EDGES;
    let at = end;
    for (; at > begin && isStronger(edge, best[at - 1]!); at--) {
      if (at < end) best[at] = best[at - 1]!;
    }
    if (at < end) best[at] = edge;
  };
  for (let at = 0; at < edges.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield;
    insert(edges[at]!, pairs.first[edges[at]!]!);
    insert(edges[at]!, pairs.second[edges[at]!]!);
  }
  const chosen = new Uint8Array(pairs.length);
  for (const edge of best) if (edge !== none) chosen[edge] = 1;
  yield;
  return edges.filter((edge) => chosen[edge] === 1);
}
