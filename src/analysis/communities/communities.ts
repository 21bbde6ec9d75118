/**
 * Communities of a two-mode graph as a whole, under Barber's modularity, or of one of its modes, under
 * Newman's; with who belongs most to each.
 */
import { bipartiteOf, type UndirectedGraph } from '../../graph/undirected.js';
import type { Incidence } from '../../graph/twoMode.js';
import {
  type Projection,
  projectionOf,
  type ProjectionRequest,
  turned,
} from '../projections/projection.js';
import type { Steps } from '../steps.js';
import { leiden, type LeidenRequest } from './leiden.js';
import type { Partition } from './level.js';
import { barberModel, modularities, newmanModel, type NullModel } from './modularity.js';

/** Which graph is divided: rows and columns as nodes, rows alone, or columns alone. */
export type CommunityView = 'twoMode' | 'rows' | 'columns';

export interface CommunityRequest extends LeidenRequest {
  readonly view: CommunityView;
  /** How rows, or columns, are joined; not looked at in the two-mode view. */
  readonly projection: ProjectionRequest;
}

/** Communities, or by which limit the projection is too large. */
export type Communities = Divided | Extract<Projection, { readonly fits: false }>;

export interface Divided {
  readonly fits: true;
  /** Community of each node; in the two-mode view rows come first. The largest is 0. */
  readonly communityOf: Int32Array;
  /** What each community adds to the modularity. */
  readonly modularities: Float64Array;
  /** Nodes by community, within each those with the most weight inside it first, then by number. */
  readonly nodes: Int32Array;
  /** Where the nodes of each community begin in `nodes`, and at last their number. */
  readonly starts: Int32Array;
  /** Weight of each node's edges within its community. */
  readonly within: Float64Array;
}

/**
 * Divides a graph. Throws RangeError for a resolution that is not above 0 and for a `minShared` below 1.
 * Costs what `leiden` and `projectionOf` do.
 */
export function* communitiesOf(graph: Incidence, request: CommunityRequest): Steps<Communities> {
  if (request.view === 'twoMode') {
    const both = bipartiteOf(graph);
    return yield* divided(both, barberModel(both), request);
  }
  const seen = request.view === 'rows' ? graph : turned(graph);
  const projection = yield* projectionOf(seen, request.projection);
  if (!projection.fits) return projection;
  return yield* divided(projection.graph, newmanModel(projection.graph), request);
}

function* divided(
  graph: UndirectedGraph,
  model: NullModel,
  request: LeidenRequest,
): Steps<Divided> {
  const partition = yield* leiden(graph, model, request);
  const { communityOf, count } = partition;
  const within = weightsWithin(graph, partition);
  yield;
  return {
    fits: true,
    communityOf,
    modularities: modularities(graph, model, communityOf, count, request.resolution),
    ...byCommunity(partition, within),
    within,
  };
}

function weightsWithin(
  { size, offsets, neighbours, weights }: UndirectedGraph,
  { communityOf }: Partition,
): Float64Array {
  const within = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (communityOf[neighbours[at]!] === communityOf[node]) within[node]! += weights?.[at] ?? 1;
    }
  }
  return within;
}

function byCommunity({ communityOf, count }: Partition, within: Float64Array) {
  const starts = new Int32Array(count + 1);
  for (const own of communityOf) starts[own + 1]!++;
  for (let own = 0; own < count; own++) starts[own + 1]! += starts[own]!;
  const nodes = Int32Array.from(communityOf.keys()).sort(
    (a, b) => communityOf[a]! - communityOf[b]! || within[b]! - within[a]! || a - b,
  );
  return { nodes, starts };
}
