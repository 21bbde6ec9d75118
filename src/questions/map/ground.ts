/**
 * Where networks stand on the ground: in the middle of the municipalities that they work for, on the
 * plane of Finland's maps (ETRS-TM35FIN).
 */
import { tm35fin } from '../../analysis/layout/tm35fin.js';
import type { Steps } from '../../analysis/steps.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { DayView } from '../../snapshot/views.js';
import { municipalitiesOfArea, neighbours } from '../filters/territory.js';
import type { DetailReader } from '../matrix/detailReader.js';

/** Metres east and north of the centre of each municipality that has one, by its node number. */
export type Centres = ReadonlyMap<number, readonly [east: number, north: number]>;

const known = new WeakMap<DayView, Centres>();

/** Of all municipalities of the day, read once a graph and day. */
export async function centresOf(view: DayView, reader: DetailReader): Promise<Centres> {
  const before = known.get(view);
  if (before) return before;
  const { graph } = view;
  const municipalities = [...view.nodes.keys()].filter(
    (node) =>
      view.nodes[node] === CERTAINLY_VALID &&
      graph.kindOf(node) === 'Area' &&
      graph.codeOf(node) === 'municipality',
  );
  const areas = await Promise.all(
    municipalities.map((node) => reader.entity(graph.nodes.ids.idOf(node), 'Area')),
  );
  const centres = new Map<number, readonly [number, number]>();
  municipalities.forEach((node, at) => {
    const { latitude, longitude } = areas[at]?.properties ?? {};
    if (latitude === undefined || longitude === undefined) return;
    centres.set(node, tm35fin(latitude, longitude));
  });
  known.set(view, centres);
  return centres;
}

export interface Ground {
  /** x and y of each network in turn; NaN of one that works for no municipality with a centre. */
  readonly places: Float64Array;
  /** Node numbers of the municipalities with a centre that enough of the networks work for. */
  readonly municipalities: readonly number[];
}

const NETWORKS_A_STEP = 64;
/**
 * The share of the networks with a place that a municipality needs to be drawn: one network that works
 * for the whole country would else draw it, and leave a county no room.
 */
const LEAST_SHARE = 0.01;

/**
 * The mean of the centres of all municipalities that a network certainly covers, by name or within a
 * wider area, each once and all alike, however many people live there. O(networks · municipalities).
 */
export function* groundOf(view: DayView, centres: Centres, networks: Int32Array): Steps<Ground> {
  const ofArea = new Map<number, readonly number[]>();
  const workingFor = new Map<number, number>();
  let placed = 0;
  const places = new Float64Array(2 * networks.length).fill(NaN);
  for (let at = 0; at < networks.length; at++) {
    if (at % NETWORKS_A_STEP === 0) yield;
    const areas = neighbours(view, 'COVERS', 'from', networks[at]!);
    const its = new Set(areas.flatMap(centredIn));
    if (its.size === 0) continue;
    let [x, y] = [0, 0];
    for (const municipality of its) {
      const [east, north] = centres.get(municipality)!;
      x += east;
      y += north;
      workingFor.set(municipality, (workingFor.get(municipality) ?? 0) + 1);
    }
    placed++;
    places.set([x / its.size, y / its.size], 2 * at);
  }
  const municipalities = [...workingFor]
    .filter(([, networks]) => networks >= LEAST_SHARE * placed)
    .map(([municipality]) => municipality)
    .sort((a, b) => a - b);
  return { places, municipalities };

  function centredIn(area: number): readonly number[] {
    let found = ofArea.get(area);
    if (!found) {
      found = [...municipalitiesOfArea(view, area)].filter((node) => centres.has(node));
      ofArea.set(area, found);
    }
    return found;
  }
}
