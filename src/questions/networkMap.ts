/**
 * The map of the network of networks: networks as nodes sized by their members, overlaps as edges, and
 * a place for each that is the same for everybody who asks.
 */
import { layout } from '../analysis/layout.js';
import { jaccard } from '../analysis/measures.js';
import { degreeOf, type TwoMode } from '../graph/twoMode.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { type About, aboutMembers } from './about.js';
import { type Asking, checkMinShared, viewOf } from './asking.js';
import { type NetworkFilter, networkPredicate } from './networkFilter.js';
import { overlapOfRows } from './overlapPair.js';
import { SharedWork } from './sharedWork.js';

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
  /** Organisations and people with a place. */
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
const drawings = new WeakMap<DayView, SharedWork<Drawn>>();
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
  let drawn = drawings.get(view);
  if (!drawn) drawings.set(view, (drawn = new SharedWork(DRAWINGS_KEPT)));
  const map = await drawn.of(JSON.stringify(question), asking.signal, (abandoned) =>
    draw(view, question, abandoned),
  );
  return { about: aboutMembers(asking, view, 'networkMap:definition'), ...map };
}

interface Edges {
  readonly from: number[];
  readonly to: number[];
  readonly shared: number[];
  readonly weight: number[];
}

async function draw(
  view: DayView,
  question: NetworkMapArguments,
  abandoned: AbortSignal,
): Promise<Drawn> {
  const graph = view.organisations();
  const people = view.people();
  const passes = networkPredicate(view, question.filter);
  const members = (row: number) =>
    degreeOf(graph.rowOffsets, row) + degreeOf(people.rowOffsets, row);
  const rows = [...graph.rowNodes.keys()].filter((row) => passes(graph.rowNodes[row]!));
  const largest = rows
    .toSorted((a, b) => members(b) - members(a) || a - b)
    .slice(0, LARGEST_MAP)
    .sort((a, b) => a - b);
  const all = edgesAmong(view, graph, rows, question.minShared);
  const edges = strongest(all, graph.rowNodes.length, new Set(largest), rows.length > LARGEST_MAP);
  const place = new Map(largest.map((row, index) => [row, index]));
  const sizes = largest.map((row) => 0.4 + 0.35 * Math.sqrt(members(row)));
  const positions = await cooperatively(
    layout({
      nodes: largest.length,
      from: Int32Array.from(edges.from, (row) => place.get(row)!),
      to: Int32Array.from(edges.to, (row) => place.get(row)!),
      weight: Float64Array.from(edges.weight, (alike) => PULL * alike),
      size: Float64Array.from(sizes),
    }),
    abandoned,
  );
  const idOf = (row: number) => view.graph.nodes.ids.idOf(graph.rowNodes[row]!);
  return {
    nodes: largest.map((row, index) => ({
      id: idOf(row),
      members: members(row),
      x: positions[2 * index]!,
      y: positions[2 * index + 1]!,
      size: sizes[index]!,
    })),
    edges: edges.from.map((from, index) => ({
      source: idOf(from),
      target: idOf(edges.to[index]!),
      shared: edges.shared[index]!,
      weight: edges.weight[index]!,
    })),
    drawn: { networks: largest.length, edges: edges.from.length },
    total: { networks: rows.length, edges: all.from.length },
  };
}

function edgesAmong(
  view: DayView,
  graph: TwoMode,
  rows: readonly number[],
  minShared: number,
): Edges {
  const among = new Uint8Array(graph.rowNodes.length);
  for (const row of rows) among[row] = 1;
  const pairs = view.pairs(minShared);
  const edges: Edges = { from: [], to: [], shared: [], weight: [] };
  for (let pair = 0; pair < pairs.length; pair++) {
    const from = pairs.first[pair]!;
    const to = pairs.second[pair]!;
    if (!among[from] || !among[to]) continue;
    push(
      edges,
      from,
      to,
      pairs.shared[pair]!,
      jaccard(overlapOfRows(graph, from, to, pairs.shared[pair]!)) ?? 0,
    );
  }
  return edges;
}

/** All edges among the networks drawn, or those that are among the strongest of either end. */
function strongest(edges: Edges, rows: number, drawn: ReadonlySet<number>, cut: boolean): Edges {
  const places = [...edges.from.keys()].filter(
    (place) => drawn.has(edges.from[place]!) && drawn.has(edges.to[place]!),
  );
  let keep = places;
  if (cut || places.length > ALL_EDGES) {
    const kept = new Uint8Array(rows);
    keep = places
      .sort(
        (a, b) =>
          edges.weight[b]! - edges.weight[a]! || edges.shared[b]! - edges.shared[a]! || a - b,
      )
      .filter((place) => {
        const ends = [edges.from[place]!, edges.to[place]!];
        const wanted = ends.some((end) => kept[end]! < STRONGEST_EDGES);
        for (const end of ends) if (kept[end]! < STRONGEST_EDGES) kept[end]!++;
        return wanted;
      })
      .sort((a, b) => a - b);
  }
  const chosen: Edges = { from: [], to: [], shared: [], weight: [] };
  for (const place of keep) {
    push(chosen, edges.from[place]!, edges.to[place]!, edges.shared[place]!, edges.weight[place]!);
  }
  return chosen;
}

function push(edges: Edges, from: number, to: number, shared: number, weight: number): void {
  edges.from.push(from);
  edges.to.push(to);
  edges.shared.push(shared);
  edges.weight.push(weight);
}

/** Runs steps to their end, letting other work in after every few. Throws when they are abandoned. */
async function cooperatively<Result>(
  steps: Generator<undefined, Result, undefined>,
  abandoned: AbortSignal,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began > 10) {
      await new Promise((resolve) => setImmediate(resolve));
      abandoned.throwIfAborted();
      began = performance.now();
    }
  }
}
