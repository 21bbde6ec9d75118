/**
 * The map of the network of networks: networks as nodes sized by their members, overlaps as edges, or
 * communities of networks where there are too many; each with a place that is the same for everybody who
 * asks, by what joins them or by where they work.
 */
import type { DayView } from '../snapshot/views.js';
import { type About, aboutMembers, emptyReason } from './asking/about.js';
import { type Asking, checkMinShared, viewOf } from './asking/asking.js';
import { SharedWork } from './asking/sharedWork.js';
import { letsAllThrough, type NetworkFilter } from './filters/networkFilter.js';
import { draw } from './map/draw.js';
import type { Drawn } from './map/drawn.js';
import { centresOf } from './map/ground.js';
import type { KeptUnder } from './map/keptPositions.js';
import type { DetailReader } from './matrix/detailReader.js';

/** By what nodes have their places: what joins them, or the areas that they work for. */
export type MapPlaces = 'byTies' | 'byArea';

export interface NetworkMap extends Drawn {
  readonly about: About;
}

export interface NetworkMapArguments {
  readonly minShared: number;
  readonly filter?: NetworkFilter | undefined;
  /** Id of the community whose networks are drawn instead of all. */
  readonly community?: string | undefined;
  readonly places?: MapPlaces | undefined;
}

/** Drawings kept of each graph and day: a caller may ask for any number, each with a filter of its own. */
const DRAWINGS_KEPT = 16;
const drawings = new SharedWork<DayView, Drawn>(DRAWINGS_KEPT);

/**
 * Draws the map, or gives the one that was drawn before from the same graph. Stops drawing when nobody
 * waits for it any more, and then throws the signal's reason. Throws InvalidInputError for arguments out
 * of range, and for what `openedLevel` does.
 */
export async function networkMap(
  asking: Asking,
  reader: DetailReader,
  question: NetworkMapArguments,
): Promise<NetworkMap> {
  checkMinShared(question.minShared);
  const { analysis } = asking;
  const view = viewOf(asking, question.filter?.statuses);
  const countsPeople = asking.masking === undefined;
  const isByArea = question.places === 'byArea';
  const key = JSON.stringify({ ...question, countsPeople });
  const kept = keptUnder(asking, question, countsPeople);
  const centres = isByArea ? await centresOf(view, reader) : undefined;
  const map = await drawings.of(view, key, asking.signal, (abandoned) =>
    draw({ analysis, view, question, countsPeople, centres, kept, abandoned }),
  );
  const definition = isByArea ? 'networkMap:definitionByArea' : 'networkMap:definition';
  const recorded = view.organisations().rowNodes.length;
  const empty = map.total.networks === 0 ? { empty: emptyReason(recorded, 0) } : {};
  return { about: { ...aboutMembers(asking, view, definition), ...empty }, ...map };
}

/**
 * The map of today is kept for everybody, whatever is asked of it but for filters, of which there is no
 * end; other days and revisions do not change, and are drawn the same each time, as are maps by area.
 */
function keptUnder(
  { layouts, graph }: Asking,
  { minShared, filter, community, places }: NetworkMapArguments,
  people: boolean,
): KeptUnder | undefined {
  const isChosen = filter !== undefined && !(letsAllThrough(filter) && !filter.statuses);
  if (!layouts || isChosen || places === 'byArea') return undefined;
  return {
    layouts,
    view: JSON.stringify({ minShared, people, community }),
    revision: graph.revision,
  };
}
