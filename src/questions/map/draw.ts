/** Draws a map: what is on it, where each stands, and what lies below. */
import type { Positions } from '../../analysis/layout/drawing.js';
import type { PairColumns } from '../../analysis/overlap/overlappingPairs.js';
import { incidenceOf, type TwoMode } from '../../graph/twoMode.js';
import type { RecordId } from '../../model/record.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { DayView } from '../../snapshot/views.js';
import type { NetworkFilter } from '../filters/networkFilter.js';
import { sharingPairs } from '../sharingPairs.js';
import { communityId, type Dividing, openedLevel } from './divisions.js';
import type { Drawn, MapNode, NamedCommunity, Placed } from './drawn.js';
import { type Centres, type Ground, groundOf } from './ground.js';
import { type KeptUnder, keptPositions } from './keptPositions.js';
import {
  drawingOf,
  largestOf,
  membersByRow,
  networksOf,
  type Picture,
  pictureOfCommunities,
  pictureOfNetworks,
} from './pictures.js';

interface Drawer {
  readonly analysis: Analysis;
  readonly view: DayView;
  readonly question: {
    readonly minShared: number;
    readonly filter?: NetworkFilter | undefined;
    readonly community?: string | undefined;
  };
  /** Whether people count. Sizes, and through them places, would tell how many there are. */
  readonly countsPeople: boolean;
  /** For a map by area. */
  readonly centres: Centres | undefined;
  /** For a map by what joins. */
  readonly kept: KeptUnder | undefined;
  readonly abandoned: AbortSignal;
}

type OneLevel = Omit<Drawn, 'within'>;

/**
 * A map, as `networkMap` is asked for it. Throws what `openedLevel` does.
 */
export async function draw(drawer: Drawer): Promise<Drawn> {
  const { analysis, view, question, centres, abandoned } = drawer;
  await cooperatively(view.membersInSteps('ContactPerson'), abandoned);
  const opened = await openedLevel(analysis, view, question, abandoned);
  const { graph, grouped } = opened;
  const ground =
    centres && (await cooperatively(groundOf(view, centres, graph.rowNodes), abandoned));
  const within = opened.within.map(({ level, group }, at) => named(drawer, level, at + 1)[group]!);
  const one = grouped
    ? await communitiesDrawn(drawer, { graph, grouped }, within.length + 1, ground)
    : await networksDrawn(drawer, graph, ground);
  return { ...one, within };
}

async function networksDrawn(
  drawer: Drawer,
  graph: TwoMode,
  ground: Ground | undefined,
): Promise<OneLevel> {
  const { view, countsPeople, abandoned } = drawer;
  const pairs = await pairsOf(drawer, graph);
  const counts = membersByRow(view, graph, countsPeople);
  const hasPlace = ground && hasPlaceIn(ground.places);
  const steps = pictureOfNetworks(graph, counts, pairs, hasPlace);
  const picture = await cooperatively(steps, abandoned);
  const { edges } = picture;
  const idOf = (row: number) => view.graph.nodes.ids.idOf(graph.rowNodes[row]!);
  const ids = Array.from(picture.drawn, idOf);
  const { nodes, municipalities } = await placed(drawer, picture, ids, ground);
  return {
    nodes,
    edges: Array.from(edges.count, (shared, edge) => ({
      source: ids[edges.from[edge]!]!,
      target: ids[edges.to[edge]!]!,
      shared,
      weight: edges.weight[edge]!,
    })),
    communities: [],
    ties: [],
    municipalities,
    withoutPlace: Array.from(picture.withoutPlace, (row) => ({
      id: idOf(row),
      community: undefined,
    })),
    drawn: { networks: ids.length, edges: edges.count.length },
    total: { networks: graph.rowNodes.length, edges: pairs.length },
  };
}

async function communitiesDrawn(
  drawer: Drawer,
  level: Dividing,
  depth: number,
  ground: Ground | undefined,
): Promise<OneLevel> {
  const { view, countsPeople, abandoned } = drawer;
  const { graph, grouped } = level;
  const communities = named(drawer, level, depth);
  const places = ground && meansOf(ground.places, grouped.groupOf, grouped.count);
  const steps = pictureOfCommunities(view, level, countsPeople, places && hasPlaceIn(places));
  const picture = await cooperatively(steps, abandoned);
  const { edges } = picture;
  const drawn = Array.from(picture.drawn, (group) => communities[group]!);
  const ids = drawn.map(({ id }) => id);
  const { nodes, municipalities } = await placed(
    drawer,
    picture,
    ids,
    ground && places && { ...ground, places },
  );
  const within = Array.from(picture.drawn, (group) => grouped.overlapsWithin[group]!);
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, one) => total + one, 0);
  return {
    nodes: [],
    edges: [],
    communities: nodes.map((node, at) => ({
      ...node,
      ...drawn[at]!,
      overlaps: within[at]!,
      weight: grouped.weightWithin[picture.drawn[at]!]!,
    })),
    ties: Array.from(edges.count, (overlaps, edge) => ({
      source: ids[edges.from[edge]!]!,
      target: ids[edges.to[edge]!]!,
      overlaps,
      weight: edges.weight[edge]!,
    })),
    municipalities,
    withoutPlace: Array.from(picture.withoutPlace, (group) => ({
      id: communities[group]!.id,
      community: communities[group],
    })),
    drawn: {
      networks: sum(drawn.map(({ networks }) => networks)),
      edges: sum(within) + sum(edges.count),
    },
    total: {
      networks: graph.rowNodes.length,
      edges: sum(grouped.overlapsWithin) + sum(grouped.ties.overlaps),
    },
  };
}

/** Pairs of networks that overlap, by row. Those of a whole county are kept for who asks next. */
function pairsOf(
  { analysis, view, question, abandoned }: Drawer,
  graph: TwoMode,
): Promise<PairColumns> {
  const { minShared } = question;
  const isWhole = graph.rowNodes.length === view.organisations().rowNodes.length;
  if (isWhole) return sharingPairs(analysis, view, minShared, abandoned);
  return analysis.run('overlappingPairs', [incidenceOf(graph), minShared], { signal: abandoned });
}

/** The communities of a level, by number. */
function named({ view, countsPeople }: Drawer, level: Dividing, depth: number): NamedCommunity[] {
  const { graph, grouped } = level;
  const counts = membersByRow(view, graph, countsPeople);
  const sizes = networksOf(grouped);
  return Array.from(largestOf(grouped, counts), (row, group) => {
    const largest = view.graph.nodes.ids.idOf(graph.rowNodes[row]!);
    const networks = sizes[group]!;
    return { id: communityId(depth, largest), largest, networks, isRest: group === grouped.rest };
  });
}

/** Of each group the mean of the places of those in it that have one; NaN where none has. */
function meansOf(places: Float64Array, groupOf: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(2 * groups);
  const counts = new Int32Array(groups);
  const hasPlace = hasPlaceIn(places);
  groupOf.forEach((group, row) => {
    if (!hasPlace(row)) return;
    counts[group]!++;
    sums[2 * group]! += places[2 * row]!;
    sums[2 * group + 1]! += places[2 * row + 1]!;
  });
  return sums.map((sum, at) => sum / counts[Math.floor(at / 2)]!);
}

function hasPlaceIn(places: Float64Array): (at: number) => boolean {
  return (at) => !Number.isNaN(places[2 * at]!);
}

/** The nodes of a picture where they stand, on a ground where there is one, and the ground itself. */
async function placed(
  { analysis, view, centres, kept, abandoned }: Drawer,
  picture: Picture,
  ids: readonly RecordId[],
  ground: Ground | undefined,
): Promise<{ readonly nodes: MapNode[]; readonly municipalities: readonly Placed[] }> {
  const drawing = drawingOf(picture);
  const nodesAt = (positions: Positions) =>
    ids.map((id, node) => ({
      ...placeAt(id, positions, node),
      members: picture.members[node]!,
      size: drawing.size[node]!,
    }));
  if (!ground || !centres) {
    const positions = await keptPositions(analysis, drawing, ids, kept, abandoned);
    return { nodes: nodesAt(positions), municipalities: [] };
  }
  const below = ground.municipalities;
  const byArea = {
    size: drawing.size,
    places: Float64Array.from(
      { length: 2 * ids.length },
      (_, at) => ground.places[2 * picture.drawn[at >> 1]! + (at & 1)]!,
    ),
    ground: Float64Array.from(below.flatMap((municipality) => centres.get(municipality)!)),
  };
  const positions = await analysis.run('layoutByArea', [byArea], { signal: abandoned });
  return {
    nodes: nodesAt(positions.nodes),
    municipalities: below.map((municipality, at) =>
      placeAt(view.graph.nodes.ids.idOf(municipality), positions.ground, at),
    ),
  };
}

function placeAt(id: RecordId, positions: Positions, at: number): Placed {
  return { id, x: positions[2 * at]!, y: positions[2 * at + 1]! };
}
